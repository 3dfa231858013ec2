import { activityLabel, familyLabel, familyOf, standardCatalogue, type PartnershipAgreement } from '@coachwork/core'
import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml'

/** What stands beside an agreement in its file for the people who make it theirs. */
export interface AgreementNotes {
  /** The first lines of the file. */
  readonly head: readonly string[]
  /** What stands below the lists of clauses. */
  readonly open?: readonly string[]
}

const commented = (lines: readonly string[]): string => lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')

/** What each part of an agreement is for, by its key. */
const about: Readonly<Record<string, readonly string[]>> = {
  versions: ['Dated wordings. The last one effective on a day is in force on it; a change is a new one below.'],
  expectations: [
    'Activities by code, or families such as CYC.*; a code goes before its family.',
    'share: { target: 0.4 }, { floor: 0.3 } or { cap: 0.15 }, of all logged time; handBackTo: whose work it is.',
  ],
  will: ['What the coach will do.'],
  may: ['What the coach may do, better within a cap.'],
  wont: ['What the coach will not do, and whose work it is.'],
  clients: ['With whom the coach works, and who decides that.'],
  communication: ['How coach and principal keep in touch, and what the coach reports.'],
  confidentiality: ['What stays between coach and teacher, and what others may see.'],
  evaluationBoundary: ['Coaching is never evaluation.'],
  disputes: ['What happens when somebody asks for something new.'],
  time: ['Planned time. If you like, also contractMinutesPerWeek: 2250, outOfScopeAllowance: 0.1, mayShareCap: 0.3.'],
}

/** What a version does not say yet, as lines to fill in; each can be used by taking the # away. */
const stillOpen = ({ versions: [version] }: PartnershipAgreement): string[] => [
  '',
  'Still to agree on; take the # away from what you want:',
  ...(Object.keys(version?.time ?? {}).length === 0
    ? ['time: { contractMinutesPerWeek: 2250, outOfScopeAllowance: 0.1, mayShareCap: 0.3 }']
    : []),
  'goals: [{ outcome: what students will be able to do, measure: how you will know }]',
  'reviews: [2026-12-01]',
  'agreed: { on: 2026-08-12, by: [coach, principal] }   # once both sides have signed; then take out status: draft',
]

const nameOf = (pattern: string): string =>
  pattern.endsWith('.*') ? familyLabel(familyOf(pattern)) : activityLabel(standardCatalogue, pattern)

/** Every clause on one line, with the name of its activity behind it. */
const dressClauses = (expectations: YAMLMap): void => {
  for (const { value: list } of expectations.items) {
    if (!isSeq(list)) continue
    for (const clause of list.items) {
      if (!isMap(clause)) continue
      const activity = clause.get('activity')
      clause.flow = true
      if (typeof activity === 'string') clause.comment = ` ${nameOf(activity)}`
    }
  }
}

const dressKeys = (map: YAMLMap): void => {
  for (const { key } of map.items)
    if (isScalar<string>(key)) {
      const lines = about[key.value]
      if (lines !== undefined) key.commentBefore = commented(lines)
    }
}

/** Who is not named yet, below the id, where the keys belong. */
const unnamed = ({ coach, school }: PartnershipAgreement): string[] => [
  ...(coach === undefined ? ['coach: the name that the log uses. Without it a report cannot use the agreement.'] : []),
  ...(school === undefined ? ['school: as the log writes it. Without it the agreement holds for all schools.'] : []),
]

/** A draft agreement as a file that says what its parts mean and what is left to agree on. */
export const agreementYaml = (agreement: PartnershipAgreement, { head, open = [] }: AgreementNotes): string => {
  const { windows, versions, ...rest } = agreement
  const stated = versions.map(({ time, ...version }) => ({
    ...version,
    ...(Object.keys(time).length > 0 && { time }),
  }))
  const document = new Document({ ...rest, versions: stated, ...(windows.length > 0 && { windows }) })
  document.commentBefore = commented(head)
  const version = document.getIn(['versions', 0])
  const expectations = document.getIn(['versions', 0, 'expectations'])
  if (!isMap(document.contents) || !isMap(version) || !isMap(expectations)) return document.toString()
  const kind = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'kind')?.key
  const names = unnamed(agreement)
  if (isScalar(kind) && names.length > 0) kind.commentBefore = commented(names)
  dressKeys(document.contents)
  dressKeys(version)
  dressKeys(expectations)
  dressClauses(expectations)
  if (open.length > 0) expectations.comment = commented(open)
  version.comment = commented(stillOpen(agreement))
  return document.toString({ lineWidth: 120 })
}

import type { AgreementVersion, PartnershipAgreement } from '../../agreement/agreement.js'
import type { CalendarDate } from '../../calendar-date.js'
import type { Fault } from '../rule.js'
import type { JobDescription } from '../job-description/reading.js'
import { exampleAgreement } from './example-agreement.js'

/** An agreement with what it is held against. */
export interface AgreementReview {
  readonly agreement: PartnershipAgreement
  /** The day on which it is read; without it nothing is called expired. */
  readonly today?: CalendarDate
  /** What the district expects of all its coaches, in the same form. */
  readonly district?: PartnershipAgreement
  /** The job description of the post. */
  readonly jobDescription?: JobDescription
}

type Zone = 'will' | 'may' | 'wont'

/** One expectation with the list it stands in and its place in the agreement. */
export interface PlacedExpectation {
  readonly zone: Zone
  readonly path: Fault['path']
  readonly activity: string
  readonly target: number | undefined
  readonly floor: number | undefined
  readonly cap: number | undefined
  readonly handBackTo: string | undefined
  readonly note: string
}

/** The version to read: the one in force on the day, else the last. */
export const currentVersion = ({
  agreement,
  today,
}: AgreementReview): { readonly version: AgreementVersion; readonly path: Fault['path'] } | undefined => {
  const { versions } = agreement
  const inForce = today === undefined ? -1 : versions.findLastIndex(({ effective }) => effective <= today)
  const at = inForce < 0 ? versions.length - 1 : inForce
  const version = versions[at]
  return version && { version, path: ['versions', at] }
}

/** Every expectation of the version to read. */
export const expectationsOf = (review: AgreementReview): readonly PlacedExpectation[] => {
  const current = currentVersion(review)
  if (!current) return []
  return (['will', 'may', 'wont'] as const).flatMap((zone) =>
    current.version.expectations[zone].map(({ activity, share, handBackTo, note }, at): PlacedExpectation => ({
      zone,
      path: [...current.path, 'expectations', zone, at],
      activity,
      target: share?.target,
      floor: share?.floor,
      cap: share?.cap,
      handBackTo,
      note: note ?? '',
    })),
  )
}

/** The least share of the week that the expectations of will and may claim; a family counts once, with its codes in it. */
export const claimedShare = (
  expectations: readonly PlacedExpectation[],
  of: (expectation: PlacedExpectation) => number | undefined,
): number => {
  const claims = expectations.filter((expectation) => expectation.zone !== 'wont' && of(expectation) !== undefined)
  const family = (activity: string): string => activity.split('.', 1)[0] ?? ''
  const groups = new Map<string, { whole: number; parts: number }>()
  for (const claim of claims) {
    const group = groups.get(family(claim.activity)) ?? { whole: 0, parts: 0 }
    if (claim.activity.endsWith('.*')) group.whole += of(claim) ?? 0
    else group.parts += of(claim) ?? 0
    groups.set(family(claim.activity), group)
  }
  return [...groups.values()].reduce((sum, { whole, parts }) => sum + Math.max(whole, parts), 0)
}

/** A share as people read it. */
export const percent = (share: number): string => `${String(Math.round(share * 100))}%`

/** A small agreement for the examples of rules. */
export const exampleReview = (
  version: Partial<AgreementVersion>,
  review: Partial<AgreementReview> = {},
  agreement: Partial<PartnershipAgreement> = {},
): AgreementReview => ({
  ...review,
  agreement: exampleAgreement(version, agreement),
})

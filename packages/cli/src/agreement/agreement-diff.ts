import {
  CalendarDate,
  describeChange,
  diffVersions,
  VersionChange,
  type AgreementVersion,
  type PartnershipAgreement,
} from '@coachwork/core'
import * as z from 'zod'

/** One wording of an agreement, and the file it stands in. */
export interface ComparedVersion {
  readonly file: string
  readonly agreement: PartnershipAgreement
  readonly version: AgreementVersion
}

/** What distinguishes two wordings, as `coachwork agreement diff --json` says it. */
export interface AgreementDiff {
  readonly coachwork: 'agreement-diff/1'
  readonly from: ComparedPlace
  readonly to: ComparedPlace
  readonly changes: readonly AgreementChange[]
}

/** Where a compared wording stands: its file, the id of its agreement, its first day in force. */
interface ComparedPlace {
  readonly file: string
  readonly agreement: string
  readonly effective: CalendarDate
}

/** One difference: in the wording itself, or in what holds for the agreement as a whole, such as its windows. */
interface AgreementChange {
  readonly of: 'version' | 'agreement'
  readonly sentence: string
  readonly change: VersionChange
}

/** What holds for an agreement as a whole, in the form of a version without clauses, so that it compares like one. */
const wholeOf = ({ coach, school, principal, supervisor, term, windows }: PartnershipAgreement): AgreementVersion => ({
  effective: '',
  expectations: { will: [], may: [], wont: [] },
  time: {},
  coach,
  school,
  principal,
  supervisor,
  term,
  windows,
})

const told =
  (of: AgreementChange['of']) =>
  (change: VersionChange): AgreementChange => ({ of, sentence: describeChange(change), change })

const placeOf = ({ file, agreement, version }: ComparedVersion): ComparedPlace => ({
  file,
  agreement: agreement.id,
  effective: version.effective,
})

/** Compares two wordings: every difference as data that can be applied, and as a plain sentence. */
export const agreementDiff = (from: ComparedVersion, to: ComparedVersion): AgreementDiff => ({
  coachwork: 'agreement-diff/1',
  from: placeOf(from),
  to: placeOf(to),
  changes: [
    ...diffVersions(wholeOf(from.agreement), wholeOf(to.agreement)).map(told('agreement')),
    ...diffVersions(from.version, to.version).map(told('version')),
  ],
})

const placeSchema = () =>
  z
    .strictObject({
      file: z.string(),
      agreement: z.string().describe('The id of the agreement.'),
      effective: CalendarDate,
    })
    .meta({ id: 'compared-version', description: 'A wording of an agreement, by the first day it is in force.' })

/** The differences of two wordings as another program meets them. */
export const agreementDiffSchema = () => {
  const place = placeSchema()
  return z
    .strictObject({
      coachwork: z.literal('agreement-diff/1'),
      from: place,
      to: place,
      changes: z.array(
        z.strictObject({
          of: z
            .enum(['version', 'agreement'])
            .describe('Whether the wording differs, or what holds for the agreement as a whole.'),
          sentence: z.string().describe('The difference as people read it.'),
          change: VersionChange.describe('The difference as data; those of a version can be applied to the first.'),
        }),
      ),
    })
    .describe('What coachwork agreement diff --json prints.') satisfies z.ZodType<AgreementDiff>
}

import { standardCatalogue, type ActivityCatalogue } from '../activity/catalogue.js'
import { PartnershipAgreement } from '../agreement/agreement.js'
import type { AgreedZone } from '../agreement/expectation.js'
import type { AgreementStart } from '../agreement/presets.js'
import { decode, type DecodeProblem } from '../decode.js'
import { isLeft, right, type Result } from '../result.js'
import type { Interview } from './interview.js'
import { sortActivities, type SortedActivity, type SortingOptions } from './sorting.js'

/** A draft agreement with what people still have to talk about. */
export interface DraftFromConsensus {
  readonly agreement: PartnershipAgreement
  /** Activities that people put under different headings, or that too few sorted. They are in no list of the draft. */
  readonly open: readonly SortedActivity[]
}

/** The owner to hand a task back to, where the catalogue names one who is not the coach. */
const ownerOf = (catalogue: ActivityCatalogue, activity: string) => {
  const owner = catalogue.get(activity)?.owner
  return owner === undefined || owner === 'coach' ? {} : { handBackTo: owner }
}

/**
 * A draft agreement from interviews: what enough people agree on stands in its lists; the rest stays an open question.
 *
 * It is a start for coach and principal to talk about, in force for nobody until both have signed.
 */
export const draftFromConsensus = (
  interviews: readonly Interview[],
  { effective, ...parties }: AgreementStart,
  options: SortingOptions = {},
): Result<readonly DecodeProblem[], DraftFromConsensus> => {
  const { catalogue = standardCatalogue } = options
  const sorted = sortActivities(interviews, options)
  const clauses = (zone: AgreedZone) =>
    sorted
      .filter(({ outcome }) => outcome === zone)
      .map(({ activity }) => ({ activity, ...(zone === 'wont' ? ownerOf(catalogue, activity) : {}) }))
  const people = interviews.length
  const agreement = decode(PartnershipAgreement)({
    coachwork: 'agreement/1',
    kind: 'principal-coach',
    status: 'draft',
    ...parties,
    versions: [
      {
        effective,
        reason: `Draft from ${String(people)} ${people === 1 ? 'interview' : 'interviews'}`,
        expectations: { will: clauses('will'), may: clauses('may'), wont: clauses('wont') },
      },
    ],
  })
  if (isLeft(agreement)) return agreement
  return right({ agreement: agreement.right, open: sorted.filter(({ outcome }) => outcome === 'open') })
}

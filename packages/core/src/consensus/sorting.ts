import { standardCatalogue, type ActivityCatalogue, type ActivityCode } from '../activity/catalogue.js'
import type { AgreedZone } from '../agreement/expectation.js'
import type { Interview } from './interview.js'

/** How often an activity was put under each heading. */
export type ZoneVotes = Readonly<Record<AgreedZone, number>>

/** Where people put one activity, and how far they agree. */
export interface SortedActivity {
  readonly activity: ActivityCode
  readonly votes: ZoneVotes
  /**
   * The heading that enough people chose; `open` where they did not agree; `prohibited` for work that no agreement can
   * give a coach, whatever was chosen.
   */
  readonly outcome: AgreedZone | 'open' | 'prohibited'
  /** The share of pairs of people who chose alike: 1 where all did. Absent with a single person. */
  readonly agreement?: number
}

/** When an activity counts as settled. */
export interface SortingOptions {
  /** The share of people who must have chosen the same heading; two thirds unless told otherwise. */
  readonly settledAt?: number
  /** The fewest people who must have sorted it; 2 unless told otherwise. */
  readonly people?: number
  readonly catalogue?: ActivityCatalogue
}

const zones = ['will', 'may', 'wont'] as const

const pairwise = (votes: ZoneVotes, people: number): number =>
  zones.reduce((pairs, zone) => pairs + votes[zone] * (votes[zone] - 1), 0) / (people * (people - 1))

/** Sorts activities into will, may and wont by what people chose, most often sorted first. */
export const sortActivities = (
  interviews: readonly Pick<Interview, 'sorting'>[],
  { settledAt = 2 / 3, people: fewest = 2, catalogue = standardCatalogue }: SortingOptions = {},
): readonly SortedActivity[] => {
  const tally = new Map<ActivityCode, Record<AgreedZone, number>>()
  for (const { sorting } of interviews)
    for (const zone of zones)
      for (const activity of sorting[zone]) {
        const votes = tally.get(activity) ?? { will: 0, may: 0, wont: 0 }
        votes[zone] += 1
        tally.set(activity, votes)
      }
  const peopleOf = ({ will, may, wont }: ZoneVotes): number => will + may + wont
  const sorted = [...tally].map(([activity, votes]): SortedActivity => {
    const people = peopleOf(votes)
    const chosen = zones.find(
      (zone) => people >= fewest && votes[zone] * 2 > people && votes[zone] >= settledAt * people - 1e-9,
    )
    const outcome = catalogue.get(activity)?.zone === 'prohibited' ? 'prohibited' : (chosen ?? 'open')
    return { activity, votes, outcome, ...(people > 1 && { agreement: pairwise(votes, people) }) }
  })
  return sorted.sort((a, b) => peopleOf(b.votes) - peopleOf(a.votes) || (a.activity < b.activity ? -1 : 1))
}

/** How far people agree over all activities that two or more of them sorted: the mean share of pairs alike. */
export const sortingAgreement = (sorted: readonly SortedActivity[]): number | undefined => {
  const known = sorted.flatMap(({ agreement }) => (agreement === undefined ? [] : [agreement]))
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0) / known.length
}

import type { ActivityCode } from '../activity/catalogue.js'
import type { Interview, InterviewGroup } from './interview.js'
import { kendallW, ranksFrom, type Concordance } from './kendall-w.js'

/** Where people put an activity when asked what takes most time. */
export interface RankedActivity {
  readonly activity: ActivityCode
  /** 1 for the activity that takes most time; equals share a position. */
  readonly position: number
  /** The mean of the ranks given; those who did not name it put it after everything that they named. */
  readonly meanRank: number
  /** How many named it. */
  readonly namedBy: number
}

/** The parts of an interview that tell who said what takes most time. */
export type Asked = Pick<Interview, 'timeRanking' | 'interviewee'>

const namedIn = (interviews: readonly Asked[]): readonly ActivityCode[] => [
  ...new Set(interviews.flatMap(({ timeRanking }) => timeRanking)),
]

/** One person's ranks of all activities; those not named share the ranks that are left. */
const ranksOf = ({ timeRanking }: Asked, activities: readonly ActivityCode[]): readonly number[] => {
  const places = new Map(timeRanking.map((code, index) => [code, index]))
  return ranksFrom(activities.map((code) => places.get(code) ?? activities.length))
}

const meanRanks = (interviews: readonly Asked[], activities: readonly ActivityCode[]): number[] => {
  const rankings = interviews.map((interview) => ranksOf(interview, activities))
  return activities.map((_, i) => rankings.reduce((sum, ranks) => sum + (ranks[i] ?? 0), 0) / rankings.length)
}

/** The activities by the time they take, as people said; most time first. */
export const rankByTime = (interviews: readonly Asked[]): readonly RankedActivity[] => {
  const asked = interviews.filter(({ timeRanking }) => timeRanking.length > 0)
  const activities = namedIn(asked)
  const means = meanRanks(asked, activities)
  const named = new Map<ActivityCode, number>()
  for (const code of asked.flatMap(({ timeRanking }) => timeRanking)) named.set(code, (named.get(code) ?? 0) + 1)
  return activities
    .map((activity, i) => ({
      activity,
      position: 1 + means.filter((mean) => mean < (means[i] ?? 0)).length,
      meanRank: means[i] ?? 0,
      namedBy: named.get(activity) ?? 0,
    }))
    .sort((a, b) => a.meanRank - b.meanRank || (a.activity < b.activity ? -1 : 1))
}

/** How far people agree about what takes most time; nothing with fewer than two people or activities. */
export const timeAgreement = (interviews: readonly Asked[]): Concordance | undefined => {
  const asked = interviews.filter(({ timeRanking }) => timeRanking.length > 0)
  const activities = namedIn(asked)
  return kendallW(asked.map((interview) => ranksOf(interview, activities)))
}

/** What groups have in common about time, and where they see it differently. */
export interface GroupComparison {
  /** The groups that ranked anything, in the order in which they were first heard. */
  readonly groups: readonly InterviewGroup[]
  /** Agreement inside each group; absent for a group of one. */
  readonly within: Readonly<Partial<Record<InterviewGroup, Concordance>>>
  /** Agreement between the groups, each taken as one voice; absent with fewer than two. */
  readonly between?: Concordance
  /** Activities that every group puts among its first, in the order of all groups together. */
  readonly shared: readonly ActivityCode[]
  /** Every activity with its position in each group, the largest difference first. */
  readonly differences: readonly {
    readonly activity: ActivityCode
    readonly positions: Readonly<Partial<Record<InterviewGroup, number>>>
    readonly apart: number
  }[]
}

/**
 * Compares what coaches, principals, teachers and the district say takes most time.
 *
 * @param first how many of a group's activities count as its first
 */
export const compareGroups = (interviews: readonly Asked[], first = 5): GroupComparison => {
  const asked = interviews.filter(({ timeRanking }) => timeRanking.length > 0)
  const activities = rankByTime(asked).map(({ activity }) => activity)
  const groups = [...new Set(asked.map(({ interviewee }) => interviewee.group))]
  const voices = groups.map((group) => {
    const members = asked.filter(({ interviewee }) => interviewee.group === group)
    const means = meanRanks(members, activities)
    const positions = means.map((mean) => 1 + means.filter((other) => other < mean).length)
    const named = new Set(members.flatMap(({ timeRanking }) => timeRanking))
    return { group, ranks: ranksFrom(means), positions, named, agreement: timeAgreement(members) }
  })
  const between = kendallW(voices.map(({ ranks }) => ranks))
  const isFirst = (voice: (typeof voices)[number], activity: ActivityCode, i: number): boolean =>
    voice.named.has(activity) && (voice.positions[i] ?? Infinity) <= first
  const differences = activities.map((activity, i) => {
    const positions = voices.map((voice) => voice.positions[i] ?? 0)
    return {
      activity,
      positions: Object.fromEntries(voices.map(({ group }, k) => [group, positions[k] ?? 0])),
      apart: Math.max(...positions) - Math.min(...positions),
    }
  })
  return {
    groups,
    within: Object.fromEntries(voices.flatMap(({ group, agreement }) => (agreement ? [[group, agreement]] : []))),
    ...(between && { between }),
    shared: activities.filter((activity, i) => voices.every((voice) => isFirst(voice, activity, i))),
    differences: differences.toSorted((a, b) => b.apart - a.apart),
  }
}

/** What people said takes most time, held against what a log shows. */
export interface SaidAndLogged {
  readonly activity: ActivityCode
  /** The position that people gave it; absent where nobody named it. */
  readonly said?: number
  /** Its position by logged time; absent where no time was logged. */
  readonly logged?: number
  /** Of all logged seconds. */
  readonly share: number
}

/** Holds what people said against seconds by activity: most logged time first, then what was named but never logged. */
export const saidAgainstLogged = (
  said: readonly RankedActivity[],
  secondsByActivity: Iterable<readonly [ActivityCode, number]>,
): readonly SaidAndLogged[] => {
  const logged = [...secondsByActivity].filter(([, seconds]) => seconds > 0).sort((a, b) => b[1] - a[1])
  const all = logged.reduce((sum, [, seconds]) => sum + seconds, 0)
  const positions = new Map(said.map(({ activity, position }) => [activity, position]))
  const inLog = logged.map(([activity, seconds]): SaidAndLogged => {
    const position = positions.get(activity)
    return {
      activity,
      ...(position !== undefined && { said: position }),
      logged: 1 + logged.filter(([, more]) => more > seconds).length,
      share: seconds / all,
    }
  })
  const codes = new Set(logged.map(([activity]) => activity))
  const onlySaid = said.filter(({ activity }) => !codes.has(activity))
  return [...inLog, ...onlySaid.map(({ activity, position }) => ({ activity, said: position, share: 0 }))]
}

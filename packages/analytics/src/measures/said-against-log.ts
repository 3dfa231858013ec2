import { activityLabel, rankByTime, saidAgainstLogged, type Asked, type SaidAndLogged } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { SaidAgainstLog, SaidLine } from '../reports/agreed-figures.js'
import { grouped, isMapped, judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { orderAgreement } from './said-order.js'
import { spellCount, spellShare } from './wording.js'

/** What people said about coaching roles, beside what every measure may know. */
export interface SaidOptions extends MeasureOptions {
  /** Interviews of any schools; those of the log's own schools count. */
  readonly interviews: readonly Asked[]
}

/** The interviews of the schools that the log names; all of them where it names none. */
const interviewsAbout = (ledger: CoachLedger, interviews: readonly Asked[]): readonly Asked[] => {
  const schools = ledger.schools.filter((school) => school !== '')
  return interviews.filter(
    ({ timeRanking, interviewee }) =>
      timeRanking.length > 0 && (schools.length === 0 || schools.includes(interviewee.school)),
  )
}

const untold = (people: number, note: string): SaidAgainstLog => ({
  people,
  correlation: null,
  interval: null,
  activities: [],
  note: `Not enough data: ${note}`,
})

/** Why the log cannot be held against what was said; null where it can. */
const lacking = (cells: readonly JudgedCell[], activities: number): string | null => {
  const seconds = secondsOf(cells)
  const unmapped = secondsOf(cells.filter((cell) => !isMapped(cell)))
  if (seconds === 0) return 'the log holds no time.'
  if (unmapped > parameters.greatestUnmapped.value * seconds)
    return `${spellShare(unmapped / seconds)} of the time has a label without an activity; map the labels first.`
  if (activities < parameters.leastRankedActivities.value)
    return `${spellCount(activities, 'activity is', 'activities are')} named or logged, and an order shows in ${String(parameters.leastRankedActivities.value)} or more.`
  return null
}

/** What nobody named is apart only where it takes more time than something that was named. */
const placesApart = ({ said, logged }: SaidAndLogged, named: number, kinds: number): number =>
  said === undefined ? Math.min(0, (logged ?? kinds + 1) - (named + 1)) : (logged ?? kinds + 1) - said

const furthestApart = (a: SaidLine, b: SaidLine): number =>
  Math.abs(b.apart) - Math.abs(a.apart) || b.seconds - a.seconds || (a.activity < b.activity ? -1 : 1)

/**
 * What people said takes most time, held against the log: whether both give the same order, and where they are furthest
 * apart.
 *
 * People are taken as they were asked; the interval is about weeks like those logged. Who did not name an activity puts
 * it after all that they named; what is not in the log comes last in it. Of fewer than three people the answer of each
 * could be worked out, so nothing is told of them.
 */
export const saidAgainstLog = (ledger: CoachLedger, options: SaidOptions): SaidAgainstLog => {
  const asked = interviewsAbout(ledger, options.interviews)
  if (asked.length < parameters.leastPeopleAsked.value)
    return untold(
      asked.length,
      `it takes ${String(parameters.leastPeopleAsked.value)} people who said what takes most time at the school, so that nobody’s answer can be worked out.`,
    )
  const cells = judge(ledger, options.catalogue)
  const mapped = cells.filter(isMapped)
  const said = rankByTime(asked)
  const logged = new Map(
    grouped(mapped, ({ activity }) => activity).map(([activity, own]) => [activity, secondsOf(own)]),
  )
  const lines = saidAgainstLogged(said, logged)
  const lack = lacking(cells, lines.length)
  if (lack !== null) return untold(asked.length, lack)
  const rankOf = new Map(said.map(({ activity, meanRank }) => [activity, meanRank]))
  const order = orderAgreement(
    lines.map(({ activity }) => [activity, rankOf.get(activity) ?? said.length + 1]),
    mapped,
  )
  const activities = lines.map((line, at): SaidLine => ({
    activity: line.activity,
    label: activityLabel(options.catalogue, line.activity),
    said: line.said ?? null,
    logged: line.logged ?? null,
    loggedRange: order.ranges[at] ?? null,
    seconds: logged.get(line.activity) ?? 0,
    share: line.share,
    apart: placesApart(line, said.length, logged.size),
  }))
  return {
    people: asked.length,
    correlation: order.correlation,
    interval: order.interval,
    activities: activities.sort(furthestApart),
    note:
      order.weeks < parameters.minRankWeeks.value
        ? `How sure the order is shows in ${String(parameters.minRankWeeks.value)} logged weeks or more.`
        : null,
  }
}

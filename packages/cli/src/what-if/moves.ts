import type { CoachLedger, Move } from '@coachwork/analytics'
import { allocate, familyOf, formatSeconds, type ActivityCode } from '@coachwork/core'
import type { Complaint } from '../failure.js'
import type { WordedMove } from './parse-move.js'

/** The weeks in which a coach logged anything: what hours a week are counted over. */
export const loggedWeeks = ({ cells }: CoachLedger): number =>
  new Set(cells.filter(({ entries }) => entries > 0).map(({ week }) => week)).size

/** Seconds of each activity, as far as the moves before have left them. */
type Times = ReadonlyMap<ActivityCode, number>

/** Seconds of each activity in the whole log. */
export const secondsByActivity = ({ cells }: CoachLedger): Times => {
  const times = new Map<ActivityCode, number>()
  for (const { activity, seconds } of cells) times.set(activity, (times.get(activity) ?? 0) + seconds)
  return times
}

/** The activities that a code or family names, with the time each has. */
const named = (times: Times, pattern: string): [ActivityCode, number][] =>
  [...times]
    .filter(([code, seconds]) => seconds > 0 && (pattern === code || pattern === `${familyOf(code)}.*`))
    .sort(([a], [b]) => (a < b ? -1 : 1))

const isFamily = (pattern: string): boolean => pattern.endsWith('.*')

/** Where the moved time goes: one activity, or a family's activities in the proportion in which they are logged. */
const targetsOf = (times: Times, to: string): [ActivityCode, number][] => (isFamily(to) ? named(times, to) : [[to, 1]])

/** One-to-one work belongs to a cycle, except informal support; only where the log tells cycles at all. */
const isCycleWork = (ledger: CoachLedger, activity: ActivityCode): boolean =>
  ledger.cycles.length > 0 && familyOf(activity) === 'CYC' && activity !== 'CYC.INFORMAL'

/** What a worded move comes to. */
export interface PlannedMove {
  readonly worded: WordedMove
  readonly seconds: number
  readonly moves: readonly Move[]
}

/** How many of a log's activities are named where the one asked for is not among them. */
const mostNamed = 8

const largest = (times: Times): string =>
  [...times]
    .filter(([, seconds]) => seconds > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostNamed)
    .map(([code]) => code)
    .join(', ')

const nothingThere = ({ from, text }: WordedMove, times: Times): Complaint => ({
  value: text,
  message: `--move: no time of ${from} is left to move`,
  remedy: `name work that is there, most of it ${largest(times)}; labels get an activity in a mapping file (--mapping FILE)`,
})

const tooMuch = ({ from, text }: WordedMove, there: number, weeks: number): Complaint => ({
  value: text,
  message: `--move: ${from} has ${formatSeconds(there)} to move, which is ${formatSeconds(Math.floor(there / weeks))} a week over ${String(weeks)} logged weeks`,
  remedy: 'move less, or leave :TIME out to move all of it',
})

const movesFor = (
  ledger: CoachLedger,
  { to }: WordedMove,
  sources: [ActivityCode, number][],
  seconds: number,
  times: Times,
): Move[] => {
  const given = allocate(
    seconds,
    sources.map(([, logged]) => logged),
  )
  return sources.flatMap(([from], index): Move[] => {
    const part = given[index] ?? 0
    if (part === 0) return []
    if (to === null) return [{ from, seconds: part, to: null }]
    const targets = targetsOf(times, to)
    const taken = allocate(
      part,
      targets.map(([, logged]) => logged),
    )
    return targets.flatMap(([activity], at): Move[] => {
      const share = taken[at] ?? 0
      return share === 0 ? [] : [{ from, seconds: share, to: { activity, inCycle: isCycleWork(ledger, activity) } }]
    })
  })
}

/** A coach's time after some moves. */
const after = (times: Times, moves: readonly Move[]): Times => {
  const next = new Map(times)
  for (const { from, seconds, to } of moves) {
    next.set(from, (next.get(from) ?? 0) - seconds)
    if (to !== null) next.set(to.activity, (next.get(to.activity) ?? 0) + seconds)
  }
  return next
}

/**
 * The moves in seconds of the whole log. Hours a week are counted over the weeks with entries, and a family gives and
 * takes in the proportion in which its activities are logged.
 */
export const planMoves = (ledger: CoachLedger, worded: readonly WordedMove[]): readonly PlannedMove[] | Complaint => {
  const weeks = loggedWeeks(ledger)
  const plans: PlannedMove[] = []
  let times = secondsByActivity(ledger)
  for (const move of worded) {
    const sources = named(times, move.from)
    const there = sources.reduce((sum, [, seconds]) => sum + seconds, 0)
    const seconds = move.secondsPerWeek === null ? there : move.secondsPerWeek * weeks
    if (there === 0) return nothingThere(move, times)
    if (seconds > there) return tooMuch(move, there, weeks)
    if (move.to !== null && targetsOf(times, move.to).length === 0)
      return {
        value: move.to,
        message: '--move: the log holds nothing of this family, so nothing says how to share the time out',
        remedy: 'name one activity of it, such as CYC.COPLAN',
      }
    const moves = movesFor(ledger, move, sources, seconds, times)
    plans.push({ worded: move, seconds, moves })
    times = after(times, moves)
  }
  return plans
}

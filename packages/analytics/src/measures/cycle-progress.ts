import type { CoachingCycle, SchoolCalendar } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { CycleFiles, CycleProgress, CycleProgressLine, OwnCycleProgress } from '../reports/cycle-figures.js'
import type { MiddleHalf } from '../reports/contact-figures.js'
import { middleHalf } from '../statistics/middle-half.js'
import { standingOf, type CycleStanding } from './cycle-line.js'

/** A cycle that a report is about, with where it stands. */
export interface FollowedCycle {
  readonly cycle: CoachingCycle
  readonly standing: CycleStanding
}

/**
 * Whether a cycle is part of a coach's role: it names the coach and, if any, a school that the coach logs time for.
 *
 * Where the log names no school, every school is.
 */
export const isCycleOf = (
  { coach, schools }: Pick<CoachLedger, 'coach' | 'schools'>,
  cycle: Pick<CoachingCycle, 'coach' | 'school'>,
): boolean =>
  cycle.coach === coach &&
  (cycle.school === undefined || schools.includes(cycle.school) || schools.every((school) => school === ''))

const endings: readonly unknown[] = ['closed', 'declined', 'withdrawn']

/** Whether both sides had said yes at some time: from then on a cycle has a length. */
const wasOpened = ({ schoolDays }: CycleStanding): boolean => schoolDays !== null

const isOver = ({ stage }: CycleStanding): boolean => endings.includes(stage)

/** The order in which cycles began; of those that began on one day, by what happened in them, never by a name. */
const inOrder = (a: FollowedCycle, b: FollowedCycle): number => {
  const [one, other] = [a, b].map(({ cycle, standing }) =>
    JSON.stringify([standing.began, standing.school, cycle.model, cycle.events.map(({ on, type }) => [on, type])]),
  )
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1
}

/** The cycles of one coach that had begun by the end of the period and were not over before it, in the order of their beginning. */
export const followedCycles = (
  { cycles, period }: CycleFiles,
  calendar: SchoolCalendar | undefined,
): readonly FollowedCycle[] =>
  cycles
    .flatMap((cycle) => {
      const standing = standingOf(cycle, period.to, calendar)
      if (standing === undefined) return []
      const wasOver = cycle.events.some(({ type, on }) => endings.includes(type) && on < period.from)
      return wasOver ? [] : [{ cycle, standing }]
    })
    .sort(inOrder)

/** Cycles to which both sides said yes, by what became of them. */
export interface OpenedCycles {
  readonly open: readonly FollowedCycle[]
  readonly closed: readonly FollowedCycle[]
  readonly left: readonly FollowedCycle[]
}

/** The opened cycles by what became of them. */
export const openedCycles = (followed: readonly FollowedCycle[]): OpenedCycles => {
  const opened = followed.filter(({ standing }) => wasOpened(standing))
  return {
    open: opened.filter(({ standing }) => !isOver(standing)),
    closed: opened.filter(({ standing }) => standing.stage === 'closed'),
    left: opened.filter(({ standing }) => standing.stage === 'withdrawn'),
  }
}

/** The closed cycles whose goal was met. */
export const withGoalMet = (cycles: readonly FollowedCycle[]): readonly FollowedCycle[] =>
  cycles.filter(({ standing }) => standing.hasMetGoal)

const noteOf = (followed: readonly FollowedCycle[]): string | null => {
  if (followed.length === 0) return 'None of the cycle files tells of a cycle of this role in these days.'
  return followed.some(({ standing }) => standing.unclear !== null)
    ? 'Cycles whose events do not follow from each other are in no count; coachwork lint says what is wrong with them.'
    : null
}

/** How many cycles a coach's files tell of and what became of them, as of the last day of the period. */
export const cycleProgress = (
  files: CycleFiles,
  { calendar }: { readonly calendar?: SchoolCalendar | undefined },
): Omit<CycleProgress, 'own'> => {
  const followed = followedCycles(files, calendar)
  const { open, closed, left } = openedCycles(followed)
  return {
    on: files.period.to,
    knowsSchoolDays: calendar !== undefined,
    opened: open.length + closed.length + left.length,
    open: open.length,
    closed: closed.length,
    left: left.length,
    closedWithGoalMet: withGoalMet(closed).length,
    note: noteOf(followed),
  }
}

/** Each cycle with numbers in place of the names of its teachers, given in the order in which they first appear. */
const linesOf = (followed: readonly FollowedCycle[]): CycleProgressLine[] => {
  const numbers = new Map<string, number>()
  const numberOf = (teacher: string): number => {
    const known = numbers.get(teacher) ?? numbers.size + 1
    numbers.set(teacher, known)
    return known
  }
  return followed.map(({ cycle, standing }, at) => ({
    number: at + 1,
    with: [...new Set(cycle.teachers)].map(numberOf).sort((a, b) => a - b),
    ...standing,
  }))
}

/** Cycle by cycle, and what only concerns those who are in them: for the coach's own eyes. */
export const ownCycleProgress = (
  files: CycleFiles,
  { calendar }: { readonly calendar?: SchoolCalendar | undefined },
): OwnCycleProgress => {
  const followed = followedCycles(files, calendar)
  const count = (isSo: (standing: CycleStanding) => boolean): number =>
    followed.filter(({ standing }) => isSo(standing)).length
  const closed = openedCycles(followed).closed.map(({ standing }) => standing)
  const isEnough = closed.length >= parameters.leastCyclesForRange.value
  const typical = (figure: (standing: CycleStanding) => number): MiddleHalf | null =>
    isEnough ? middleHalf(closed.map(figure)) : null
  const notOpened = (standing: CycleStanding): boolean => standing.unclear === null && !wasOpened(standing)
  return {
    waiting: count((standing) => notOpened(standing) && !isOver(standing)),
    declined: count((standing) => notOpened(standing) && isOver(standing)),
    unclear: count(({ unclear }) => unclear !== null),
    overdue: count(({ overdue }) => overdue.length > 0),
    broken: count(({ broken }) => broken.length > 0),
    earlyWins: count(({ earlyWin }) => earlyWin !== null),
    schoolDays: typical(({ schoolDays }) => schoolDays ?? 0),
    visits: typical(({ visits }) => visits),
    talks: typical(({ talks }) => talks),
    each: linesOf(followed),
  }
}

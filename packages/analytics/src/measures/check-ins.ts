import { addDays, daysBetween, type CalendarDate } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { CheckIns } from '../reports/coach-figures.js'
import { agreementsAtEnd, isUnder } from './agreements-at-end.js'
import { byWeek, judge, type MeasureOptions } from './judged-time.js'

/** The activity that a talk of coach and principal is logged under. */
const checkIn = 'LDR.PRINCIPAL'

interface Week {
  readonly monday: CalendarDate
  readonly hasTalk: boolean
}

/** Runs of neighboring weeks without a talk, in the order of the log. */
const runsWithout = (weeks: readonly Week[]): Week[][] => {
  const runs: Week[][] = []
  let isOpen = false
  for (const week of weeks) {
    if (week.hasTalk) isOpen = false
    else if (isOpen) runs.at(-1)?.push(week)
    else {
      runs.push([week])
      isOpen = true
    }
  }
  return runs
}

/** Days of the weeks that lie between two days, both counted. */
const daysOf = (weeks: readonly Week[], from: CalendarDate, to: CalendarDate): number =>
  weeks.reduce((days, { monday }) => {
    const sunday = addDays(monday, 6)
    const [first, last] = [monday < from ? from : monday, sunday > to ? to : sunday]
    return days + Math.max(0, daysBetween(first, last) + 1)
  }, 0)

/** The longest that two talks can lie apart, in days, with so many whole weeks between theirs: first Monday to last Sunday. */
const furthestApart = (weeksBetween: number): number => 7 * weeksBetween + 13

const judgeRhythm = (
  weeks: readonly Week[],
  everyDays: number,
  from: CalendarDate,
  to: CalendarDate,
): Pick<CheckIns, 'longestWithout' | 'overdue' | 'kept' | 'note'> => {
  const runs = runsWithout(weeks)
  const longestWithout = Math.max(0, ...runs.map((run) => run.length))
  const overdue = runs.filter((run) => daysOf(run, from, to) >= everyDays).length
  if (weeks.length < parameters.minIntervalWeeks.value)
    return {
      longestWithout,
      overdue: 0,
      kept: 'not enough data',
      note: `A rhythm shows in ${String(parameters.minIntervalWeeks.value)} logged weeks or more.`,
    }
  if (!weeks.some(({ hasTalk }) => hasTalk))
    return {
      longestWithout,
      overdue: 0,
      kept: 'not enough data',
      note: 'The log holds no principal check-in: either none took place, or they are not logged.',
    }
  const kept = overdue > 0 ? 'no' : furthestApart(longestWithout) <= everyDays ? 'yes' : 'cannot tell'
  return { longestWithout, overdue, kept, note: null }
}

/**
 * Whether coach and principal talked about the work as often as they agreed, school by school.
 *
 * The ledger keeps weeks, so an answer is given only where it holds whatever the day. Weeks without any entry at the
 * school, such as those of a break, are not counted as weeks without a talk.
 */
export const checkIns = (ledger: CoachLedger, options: MeasureOptions): CheckIns[] => {
  const cells = judge(ledger, options.catalogue)
  const agreements = agreementsAtEnd(ledger)
  return ledger.schools.map((school) => {
    const standing = agreements.find((agreement) => agreement.school === school)
    const time = cells.filter(
      (cell) => cell.term.school === school && (standing === undefined || isUnder(standing)(cell)),
    )
    const weeks = byWeek(time).map(([monday, own]) => ({
      monday,
      hasTalk: own.some(({ activity }) => activity === checkIn),
    }))
    const agreed = standing?.version.communication?.checkInEveryDays
    const everyDays = agreed ?? parameters.checkInDays.value
    const effective = standing?.version.effective ?? ledger.firstDay
    const from = effective > ledger.firstDay ? effective : ledger.firstDay
    return {
      school,
      everyDays,
      agreed: agreed !== undefined,
      weeks: weeks.length,
      weeksWith: weeks.filter(({ hasTalk }) => hasTalk).length,
      ...judgeRhythm(weeks, everyDays, from, ledger.lastDay),
    }
  })
}

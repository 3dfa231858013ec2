import { addDays, schoolDays, weeksOf, type CalendarDate, type SchoolCalendar } from '@coachwork/core'
import type { CoachLedger, LoggedDurations } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { DurationHabit, LogQuality } from '../reports/coach-figures.js'
import { lateness } from './lateness.js'

const isSchoolWeek = (calendar: SchoolCalendar | undefined, week: CalendarDate): boolean =>
  calendar === undefined || schoolDays(calendar, { from: week, to: addDays(week, 6) }) > 0

const total = (durations: readonly LoggedDurations[], of: Exclude<keyof LoggedDurations, 'school'>): number =>
  durations.reduce((sum, each) => sum + each[of], 0)

const steps = { hours: 60, halfHours: 30, quarterHours: 15, fiveMinutes: 5 } as const

const durationHabit = ({ durations }: CoachLedger): DurationHabit | null => {
  const entries = total(durations, 'entries')
  if (entries < parameters.leastEntriesForHabit.value) return null
  const share = (of: keyof typeof steps): number => total(durations, of) / entries
  const coarsest = (Object.keys(steps) as (keyof typeof steps)[]).find((of) => share(of) >= parameters.commonStep.value)
  return {
    entries,
    hours: share('hours'),
    halfHours: share('halfHours'),
    quarterHours: share('quarterHours'),
    fiveMinutes: share('fiveMinutes'),
    stepMinutes: coarsest === undefined ? null : steps[coarsest],
  }
}

/** How the log was kept: the weeks without an entry, how round its durations are, and how late it was written. */
export const logQuality = (
  ledger: CoachLedger,
  { calendar }: { readonly calendar?: SchoolCalendar | undefined },
): Omit<LogQuality, 'repeatedWeeks' | 'backfilledWeeks'> => {
  const logged = new Set(ledger.cells.map(({ week }) => week))
  const between =
    logged.size === 0
      ? []
      : weeksOf({ from: ledger.firstDay, to: ledger.lastDay }).filter((week) => isSchoolWeek(calendar, week))
  return {
    weeksBetween: between.length,
    knowsSchoolWeeks: calendar !== undefined,
    weeksWithout: between.filter((week) => !logged.has(week)),
    durations: durationHabit(ledger),
    lateness: lateness(ledger),
  }
}

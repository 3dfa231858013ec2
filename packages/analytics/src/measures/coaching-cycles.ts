import { toDayNumber } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { CoachingCycles, CycleLine } from '../reports/contact-figures.js'
import { middleHalf } from '../statistics/middle-half.js'
import type { MeasureOptions } from './judged-time.js'
import { schoolDaysFromTo } from './school-days-by-number.js'
import { sessionKind } from './sessions.js'

/** What the log holds of each cycle, one by one: for the coach's own eyes. */
export const cycleLines = (ledger: CoachLedger, { catalogue, calendar }: MeasureOptions): CycleLine[] => {
  const end = toDayNumber(ledger.lastDay)
  return ledger.cycles.map(({ school, firstDay, lastDay, work }) => {
    const [first, last] = [toDayNumber(firstDay), toDayNumber(lastDay)]
    return {
      school,
      firstDay,
      lastDay,
      schoolDays: schoolDaysFromTo(calendar, first, last),
      sessions: work.reduce(
        (sum, { activity, entries }) => (sessionKind(activity, catalogue) === null ? sum : sum + entries),
        0,
      ),
      inUse: end - last < parameters.quietDays.value,
    }
  })
}

/**
 * The coaching cycles of the log: how many were opened, how many are in use, how long the others ran and with how many
 * sessions.
 *
 * A log does not say that a cycle was closed. One without an entry in the last weeks of the log counts as no longer in
 * use, and only those have a length, since the others are not over.
 */
export const coachingCycles = (ledger: CoachLedger, options: MeasureOptions): Omit<CoachingCycles, 'each'> => {
  const lines = cycleLines(ledger, options)
  const over = lines.filter(({ inUse }) => !inUse)
  const least = parameters.leastCyclesForRange.value
  const isEnough = over.length >= least
  const note =
    lines.length === 0
      ? 'Not enough data: no entry names the coaching cycle it belongs to.'
      : isEnough
        ? null
        : `Not enough data on length and sessions: it takes ${String(least)} cycles that are no longer in use.`
  return {
    opened: lines.length,
    inUse: lines.length - over.length,
    knowsSchoolDays: options.calendar !== undefined,
    schoolDays: isEnough ? middleHalf(over.map(({ schoolDays }) => schoolDays)) : null,
    sessions: isEnough ? middleHalf(over.map(({ sessions }) => sessions)) : null,
    note,
  }
}

/**
 * The same for a principal or a district: how long a few cycles ran, or those of a few teachers, could be told of one of
 * them, so it is withheld.
 *
 * @param people how many teachers were met; null where the log cannot tell
 */
export const shownCycles = (
  cycles: Omit<CoachingCycles, 'each'>,
  people: number | null,
): Omit<CoachingCycles, 'each'> =>
  cycles.schoolDays === null ||
  Math.min(people ?? Infinity, cycles.opened - cycles.inUse) >= parameters.leastShownPeople.value
    ? cycles
    : {
        ...cycles,
        schoolDays: null,
        sessions: null,
        note: 'Withheld: so few cycles, or teachers, are behind these figures that one could be recognized by them.',
      }

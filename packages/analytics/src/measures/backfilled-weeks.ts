import { addDays, mondayOf } from '@coachwork/core'
import type { CoachLedger, LoggedRecording } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { BackfilledWeeks } from '../reports/coach-figures.js'
import { grouped, secondsOf } from './judged-time.js'
import { lagOf, possibleRecordings } from './lateness.js'

/** Whether a day is one of the last of its month. */
const isAtMonthEnd = ({ recorded }: LoggedRecording): boolean =>
  addDays(recorded, parameters.monthEndDays.value).slice(0, 7) !== recorded.slice(0, 7)

/**
 * Weeks most of which was written down late and just before a month ended, as happens where a log is due by the month.
 *
 * For the coach's own eyes: it says how the log is kept, and is a reason to ask for a shorter one, never a judgment.
 */
export const backfilledWeeks = (ledger: CoachLedger): BackfilledWeeks => {
  const weeks = grouped(possibleRecordings(ledger), ({ day }) => mondayOf(day))
  const filled = weeks.flatMap(([week, own]) => {
    const late = own.filter((recording) => lagOf(recording) > parameters.promptDays.value && isAtMonthEnd(recording))
    return secondsOf(late) > parameters.mostOfWeek.value * secondsOf(own) ? [week] : []
  })
  return weeks.length < parameters.minIntervalWeeks.value
    ? { compared: weeks.length, backfilled: null, weeks: [] }
    : { compared: weeks.length, backfilled: filled.length, weeks: filled }
}

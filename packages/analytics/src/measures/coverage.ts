import {
  addDays,
  schoolDay,
  versionInForce,
  type CalendarDate,
  type PartnershipAgreement,
  type SchoolCalendar,
} from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { Coverage } from '../reports/report.js'
import { grouped, secondsOf } from './judged-time.js'

const schoolDaysPerWeek = parameters.schoolDaysPerWeek.value

/** Paid seconds that one agreement gives to one week: day by day, by the version in force on the day. */
const paidSeconds = (
  agreement: PartnershipAgreement,
  monday: CalendarDate,
  calendar: SchoolCalendar | undefined,
): number =>
  Array.from({ length: schoolDaysPerWeek }, (_, day) => {
    const date = addDays(monday, day)
    const minutes = versionInForce(agreement, date)?.time.contractMinutesPerWeek ?? 0
    return (minutes * 60 * (calendar === undefined ? 1 : schoolDay(calendar, date))) / schoolDaysPerWeek
  }).reduce((a, b) => a + b, 0)

/**
 * How much of the paid time of the logged weeks is in the log: what every other share rests on.
 *
 * Paid time is what the agreements in force name, of all schools together, less the days off of the calendar. Time
 * logged under terms that name no paid time is left out.
 *
 * @returns null where no agreement names paid time
 */
export const coverage = (
  ledger: CoachLedger,
  options: { readonly calendar?: SchoolCalendar | undefined },
): Coverage | null => {
  const paidTerms = new Set(
    ledger.terms.flatMap((term, index) => (term.version?.time.contractMinutesPerWeek === undefined ? [] : [index])),
  )
  if (paidTerms.size === 0) return null
  const logged = ledger.cells.filter((cell) => paidTerms.has(cell.term))
  const agreements = grouped(
    ledger.terms.flatMap(({ agreement }) => (agreement === undefined ? [] : [agreement])),
    ({ id }) => id,
  ).flatMap(([, [agreement]]) => (agreement === undefined ? [] : [agreement]))
  const weeks = [...new Set(ledger.cells.map((cell) => cell.week))]
  const contractSeconds = Math.round(
    weeks
      .flatMap((week) => agreements.map((agreement) => paidSeconds(agreement, week, options.calendar)))
      .toSorted((a, b) => a - b)
      .reduce((a, b) => a + b, 0),
  )
  if (contractSeconds === 0) return null
  const loggedSeconds = secondsOf(logged)
  return { loggedSeconds, contractSeconds, share: loggedSeconds / contractSeconds }
}

import * as z from 'zod'
import { addDays, CalendarDate, mondayOf } from './calendar-date.js'

/** A stretch of days, first and last both counted. */
export const Period = z
  .object({ from: CalendarDate, to: CalendarDate })
  .refine((period) => period.from <= period.to, { error: 'the first day must not come after the last', path: ['to'] })
  .readonly()
export type Period = z.infer<typeof Period>

/** Whether the day lies in the period. */
export const includes = (period: Period, date: CalendarDate): boolean => period.from <= date && date <= period.to

/** The Mondays of every ISO week that the period touches, in order. */
export const weeksOf = (period: Period): CalendarDate[] => {
  const mondays: CalendarDate[] = []
  for (let monday = mondayOf(period.from); monday <= period.to; monday = addDays(monday, 7)) mondays.push(monday)
  return mondays
}

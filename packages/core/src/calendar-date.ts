import * as z from 'zod'

/** A day as people in the school write it in a log: year, month, day, with no clock and no time zone. */
export const CalendarDate = z.iso.date('expected a date such as 2026-09-01')
export type CalendarDate = z.infer<typeof CalendarDate>

const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01: the number to count with. Days before it are negative. */
export const toDayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay

/** The date of a day number. */
export const fromDayNumber = (day: number): CalendarDate =>
  new Date(day * millisecondsPerDay).toISOString().slice(0, 10)

/** The date so many days later; earlier for a negative number. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(toDayNumber(date) + days)

/** Whole days from the first date to the second; negative if the second is earlier. */
export const daysBetween = (first: CalendarDate, second: CalendarDate): number =>
  toDayNumber(second) - toDayNumber(first)

/** Day of the week: 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (date: CalendarDate): number => (((toDayNumber(date) + 3) % 7) + 7) % 7

/** The Monday of the ISO week that holds the date: how every week is named here. */
export const mondayOf = (date: CalendarDate): CalendarDate => addDays(date, -weekdayOf(date))

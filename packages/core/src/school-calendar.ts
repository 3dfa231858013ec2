import * as z from 'zod'
import { addDays, CalendarDate, mondayOf, weekdayOf } from './calendar-date.js'
import { includes, Period, weeksOf } from './period.js'

/** One day, or a stretch of days, with what it is for. */
const Days = z.union([
  z.strictObject({ date: CalendarDate, name: z.string().optional() }),
  z.strictObject({ from: CalendarDate, to: CalendarDate, name: z.string().optional() }),
])

/**
 * A school year: its first and last day, the days off and the half days in between.
 *
 * Saturdays and Sundays are never school days.
 */
export const SchoolCalendar = z
  .strictObject({
    coachwork: z.literal('calendar/1'),
    year: Period,
    /** Holidays, breaks and closures. */
    daysOff: z.array(Days).default([]),
    /** Early releases and late starts; each counts as half a school day. */
    halfDays: z.array(Days).default([]),
  })
  .readonly()
export type SchoolCalendar = z.infer<typeof SchoolCalendar>

const covers = (days: readonly z.infer<typeof Days>[], date: CalendarDate): boolean =>
  days.some((stretch) => ('date' in stretch ? stretch.date === date : includes(stretch, date)))

/** How much of a school day the date is: 1, 0.5 (half day) or 0 (weekend, day off, outside the school year). */
export const schoolDay = (calendar: SchoolCalendar, date: CalendarDate): number => {
  if (weekdayOf(date) > 4 || !includes(calendar.year, date) || covers(calendar.daysOff, date)) return 0
  return covers(calendar.halfDays, date) ? 0.5 : 1
}

/** School days in a period, half days as halves. */
export const schoolDays = (calendar: SchoolCalendar, period: Period): number => {
  let days = 0
  for (let date = period.from; date <= period.to; date = addDays(date, 1)) days += schoolDay(calendar, date)
  return days
}

/** Mondays of the weeks of the school year that hold at least one school day. */
export const schoolWeeks = (calendar: SchoolCalendar): CalendarDate[] =>
  weeksOf(calendar.year).filter((monday) => schoolDays(calendar, { from: monday, to: addDays(monday, 6) }) > 0)

/** Whether the week of the date holds a school day. */
export const isSchoolWeek = (calendar: SchoolCalendar, date: CalendarDate): boolean => {
  const monday = mondayOf(date)
  return schoolDays(calendar, { from: monday, to: addDays(monday, 6) }) > 0
}

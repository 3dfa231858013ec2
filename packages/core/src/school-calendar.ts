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
    /** The terms of the year, such as quarters or semesters, in order. */
    terms: z
      .array(z.strictObject({ name: z.string().min(1), from: CalendarDate, to: CalendarDate }))
      .refine(
        (terms) => terms.every((term, i) => term.from <= term.to && (i === 0 || (terms[i - 1]?.to ?? '') < term.from)),
        {
          error: 'expected terms in order that do not overlap, each with its first day before its last',
        },
      )
      .optional(),
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
  const { year } = calendar
  const [first, last] = [period.from < year.from ? year.from : period.from, period.to > year.to ? year.to : period.to]
  let days = 0
  for (let date = first; date <= last; date = addDays(date, 1)) days += schoolDay(calendar, date)
  return days
}

/**
 * School days from one date to another: those after the first, up to and including the second; half days as halves.
 *
 * Negative when the second date is the earlier one.
 */
export const schoolDaysBetween = (calendar: SchoolCalendar, first: CalendarDate, second: CalendarDate): number =>
  first <= second
    ? schoolDays(calendar, { from: addDays(first, 1), to: second })
    : 0 - schoolDays(calendar, { from: addDays(second, 1), to: first })

/**
 * The day so many days with school after a date: how a deadline in school days is reckoned. A half day is a day with school.
 *
 * @param days a whole number; 0 gives the date itself
 * @returns the day, or `undefined` where the school year ends before it
 */
export const addSchoolDays = (calendar: SchoolCalendar, date: CalendarDate, days: number): CalendarDate | undefined => {
  let left = days
  let day = date
  while (left > 0) {
    day = addDays(day < calendar.year.from ? addDays(calendar.year.from, -1) : day, 1)
    if (day > calendar.year.to) return undefined
    if (schoolDay(calendar, day) > 0) left -= 1
  }
  return day
}

/** A term of the school year. */
export type SchoolTerm = NonNullable<SchoolCalendar['terms']>[number]

/** The term that a date lies in; none between terms, or where the calendar names no terms. */
export const termOf = (calendar: SchoolCalendar, date: CalendarDate): SchoolTerm | undefined =>
  calendar.terms?.find((term) => includes(term, date))

/** Mondays of the weeks of the school year that hold at least one school day. */
export const schoolWeeks = (calendar: SchoolCalendar): CalendarDate[] =>
  weeksOf(calendar.year).filter((monday) => schoolDays(calendar, { from: monday, to: addDays(monday, 6) }) > 0)

/** Whether the week of the date holds a school day. */
export const isSchoolWeek = (calendar: SchoolCalendar, date: CalendarDate): boolean => {
  const monday = mondayOf(date)
  return schoolDays(calendar, { from: monday, to: addDays(monday, 6) }) > 0
}

import { fromDayNumber, schoolDay, toDayNumber, type SchoolCalendar } from '@coachwork/core'

/** School days of a year up to each of its days, counted once for a calendar. */
const countUp = (calendar: SchoolCalendar): { readonly first: number; readonly upTo: Float64Array } => {
  const [first, last] = [toDayNumber(calendar.year.from), toDayNumber(calendar.year.to)]
  const upTo = new Float64Array(Math.max(0, last - first + 1) + 1)
  for (let at = 1; at < upTo.length; at += 1)
    upTo[at] = (upTo[at - 1] as number) + schoolDay(calendar, fromDayNumber(first + at - 1))
  return { first, upTo }
}

const counted = new WeakMap<SchoolCalendar, ReturnType<typeof countUp>>()

/** Days from Monday to Friday before a day, counted from a Monday. */
const weekdaysBefore = (day: number): number => {
  const sinceMonday = day + 3
  return Math.floor(sinceMonday / 7) * 5 + Math.min(5, ((sinceMonday % 7) + 7) % 7)
}

/**
 * School days from one day to another, both counted, half days as halves; without a calendar all days from Monday to
 * Friday. Days are counted from 1970-01-01.
 */
export const schoolDaysFromTo = (calendar: SchoolCalendar | undefined, from: number, to: number): number => {
  if (calendar === undefined) return weekdaysBefore(to + 1) - weekdaysBefore(from)
  const known = counted.get(calendar) ?? countUp(calendar)
  counted.set(calendar, known)
  const upTo = (day: number): number =>
    known.upTo[Math.min(known.upTo.length - 1, Math.max(0, day - known.first))] as number
  return upTo(to + 1) - upTo(from)
}

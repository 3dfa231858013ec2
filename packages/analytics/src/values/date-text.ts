import { fromDayNumber, toDayNumber } from '@coachwork/core'

/** Which number of a date such as 3/4/2024 is the month and which the day. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd'

/** A text taken apart as a date, before the order of day and month is known. */
export interface DateParts {
  /** The numbers as they stand, when their order has to be known. */
  readonly first: number
  readonly second: number
  readonly year: number
  /** `fixed` when the text itself says which is which (ISO, or a month by name): then `first` is the month. */
  readonly order: 'fixed' | 'open'
  /** What follows the date in the cell, such as a clock time. */
  readonly rest: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T ,]\s*(.*)$)/
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:$|[T ,]\s*(.*)$)/
const dayAndMonthName = /^(\d{1,2})[ \-.]{1,2}([a-z]{3,9})\.?[ \-,.]{1,2}(\d{4}|\d{2})(?:$|[T ,]\s*(.*)$)/i
const monthNameAndDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:$|[T ,]\s*(.*)$)/i
const weekdayName = /^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\.?,? /i

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

const monthOf = (name: string): number => {
  const index = months.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? 0 : index + 1
}

/** Takes a date text apart, or says nothing of a text that is none. */
export const readDateParts = (text: string): DateParts | undefined => {
  const bare = text.trim().replace(weekdayName, '')
  let match = yearFirst.exec(bare)
  if (match)
    return {
      first: Number(match[3]),
      second: Number(match[4]),
      year: Number(match[1]),
      order: 'fixed',
      rest: match[5] ?? '',
    }
  match = yearLast.exec(bare)
  if (match)
    return {
      first: Number(match[1]),
      second: Number(match[3]),
      year: fullYear(match[4] ?? ''),
      order: 'open',
      rest: match[5] ?? '',
    }
  match = dayAndMonthName.exec(bare)
  if (match && monthOf(match[2] ?? '') > 0)
    return {
      first: monthOf(match[2] ?? ''),
      second: Number(match[1]),
      year: fullYear(match[3] ?? ''),
      order: 'fixed',
      rest: match[4] ?? '',
    }
  match = monthNameAndDay.exec(bare)
  if (match && monthOf(match[1] ?? '') > 0)
    return {
      first: monthOf(match[1] ?? ''),
      second: Number(match[2]),
      year: Number(match[3]),
      order: 'fixed',
      rest: match[4] ?? '',
    }
  return undefined
}

/** Years that a log of coaching can be about; anything else is a slip of the pen or a machine's zero. */
const plausibleYears = { first: 1900, last: 2199 }

/** The day number of a month and a day, or `undefined` where the calendar has no such day. */
const dayNumber = (year: number, month: number, day: number): number | undefined => {
  if (year < plausibleYears.first || year > plausibleYears.last) return undefined
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const number = toDayNumber(iso)
  return Number.isNaN(number) || fromDayNumber(number) !== iso ? undefined : number
}

/** The day that date parts name under an order of day and month; `undefined` where there is no such day. */
export const dayOf = (parts: DateParts, order: DateOrder): number | undefined =>
  parts.order === 'open' && order === 'dmy'
    ? dayNumber(parts.year, parts.second, parts.first)
    : dayNumber(parts.year, parts.first, parts.second)

/** What the dates of a whole file say about the order of day and month. */
export type DateOrderEvidence =
  | { readonly settled: DateOrder }
  /** Some dates are only possible day first, others only month first: these two. */
  | { readonly mixed: readonly [dayFirst: number, monthFirst: number] }
  /** Every date can be read both ways; this is one whose day would differ. */
  | { readonly open: number }

/**
 * Weighs all dates of a file together: an order is settled when some date allows no other.
 *
 * Positions in the result are those of the list given.
 */
export const weighDateOrder = (dates: readonly (DateParts | undefined)[]): DateOrderEvidence => {
  let dayFirst = -1
  let monthFirst = -1
  let open = -1
  for (const [i, parts] of dates.entries()) {
    if (parts?.order !== 'open' || parts.year < plausibleYears.first) continue
    if (parts.first > 12 && parts.first <= 31 && parts.second <= 12) dayFirst = i
    else if (parts.second > 12 && parts.second <= 31 && parts.first <= 12) monthFirst = i
    else if (parts.first !== parts.second && parts.first <= 12 && parts.second <= 12) open = i
  }
  if (dayFirst >= 0 && monthFirst >= 0) return { mixed: [dayFirst, monthFirst] }
  if (dayFirst >= 0) return { settled: 'dmy' }
  if (monthFirst >= 0) return { settled: 'mdy' }
  return open >= 0 ? { open } : { settled: 'ymd' }
}

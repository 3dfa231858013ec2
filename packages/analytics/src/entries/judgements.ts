import { ActivityEntry, CalendarDate, fromDayNumber } from '@coachwork/core'
import type { Complaint } from './entries.js'
import type { DurationUnit } from '../values/duration-text.js'
import { decimalMarkOf, readDuration } from '../values/duration-text.js'
import { readClock } from '../values/clock-text.js'
import { dayOf, readDateParts, type DateOrder, type DateParts } from '../values/date-text.js'
import type { TimeZone } from '../values/time-zone.js'

/** What the distinct texts of a column mean, or why they mean nothing; by number. */
export interface Judged<Value> {
  readonly values: readonly (Value | undefined)[]
  readonly complaints: readonly (Complaint | undefined)[]
}

const judge = <Value>(
  texts: readonly string[],
  read: (text: string) => Value | undefined | Complaint,
): Judged<Value> => {
  const values: (Value | undefined)[] = []
  const complaints: (Complaint | undefined)[] = []
  for (const text of texts) {
    const answer = read(text)
    const complained = typeof answer === 'object' && answer !== null && 'remedy' in answer
    values.push(complained ? undefined : answer)
    complaints.push(complained ? answer : undefined)
  }
  return { values, complaints }
}

const shape = ActivityEntry.unwrap().shape

/** A day, and the clock time behind it where the cell holds both; -1 for none. */
export interface DayAndClock {
  readonly day: number
  readonly clock: number
}

/** An instant in UTC: its local day depends on the time zone. */
export const utcInstant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/

const orderNames = { mdy: 'month/day/year', dmy: 'day/month/year', ymd: 'year-month-day' } as const

const dateComplaint = (column: string, text: string, parts: DateParts | undefined, order: DateOrder): Complaint => {
  const remedy = 'write the day as 2026-09-01, or as the other dates of this column are written'
  if (text.trim() === '')
    return { column, value: text, reason: 'no date', remedy: 'fill in the day on which the work was done' }
  if (/^\d+(?:[.,]\d+)?$/.test(text.trim()))
    return {
      column,
      value: text,
      reason: 'a plain number is no date; spreadsheets keep dates as such numbers',
      remedy: 'format the column as a date in the spreadsheet and export it again',
    }
  if (parts === undefined) return { column, value: text, reason: 'not a date', remedy }
  if (parts.year < 1900 || parts.year > 2199)
    return {
      column,
      value: text,
      reason: `the year ${String(parts.year)} is not a year of coaching`,
      remedy: 'correct the year of the date',
    }
  return {
    column,
    value: text,
    reason: `no such day, read as ${orderNames[parts.order === 'fixed' ? 'ymd' : order]}`,
    remedy,
  }
}

/** Judges the distinct texts of a date column under one order of day and month. */
export const judgeDates = (
  texts: readonly string[],
  column: string,
  order: DateOrder,
  zone: TimeZone | undefined,
): Judged<DayAndClock> =>
  judge<DayAndClock>(texts, (text) => {
    if (zone && utcInstant.test(text.trim())) {
      const local = zone.localOf(text)
      if (local) return { day: local.day, clock: local.seconds }
    }
    const parts = readDateParts(text)
    const day = parts && dayOf(parts, order)
    if (parts === undefined || day === undefined) return dateComplaint(column, text, parts, order)
    const verdict = CalendarDate.safeParse(fromDayNumber(day))
    if (!verdict.success) return dateComplaint(column, text, parts, order)
    return { day, clock: readClock(parts.rest) ?? -1 }
  })

/** Judges the distinct texts of a column with the day of the end. Blank means not known. */
export const judgeEndDates = (
  texts: readonly string[],
  column: string,
  order: DateOrder,
  zone: TimeZone | undefined,
): Judged<DayAndClock> => {
  const { values, complaints } = judgeDates(texts, column, order, zone)
  const isBlank = (id: number): boolean => texts[id]?.trim() === ''
  return {
    values: values.map((value, id) => (isBlank(id) ? { day: -1, clock: -1 } : value)),
    complaints: complaints.map((complaint, id) => (isBlank(id) ? undefined : complaint)),
  }
}

/** Judges the distinct texts of a start or end column: a clock time, or a date with one. Blank means not known. */
export const judgeClocks = (
  texts: readonly string[],
  column: string,
  order: DateOrder,
  zone: TimeZone | undefined,
): Judged<DayAndClock> =>
  judge<DayAndClock>(texts, (text) => {
    if (text.trim() === '') return { day: -1, clock: -1 }
    const clock = readClock(text)
    if (clock !== undefined) return { day: -1, clock }
    if (zone && utcInstant.test(text.trim())) {
      const local = zone.localOf(text)
      if (local) return { day: local.day, clock: local.seconds }
    }
    const parts = readDateParts(text)
    const day = parts && dayOf(parts, order)
    const behind = parts && readClock(parts.rest.replace(/(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/, ''))
    if (day === undefined || behind === undefined)
      return { column, value: text, reason: 'not a clock time', remedy: 'write the time as 14:05 or 2:05 PM' }
    return { day, clock: behind }
  })

const durationReasons = {
  unreadable: ['not a duration', 'write it as 45 min, 1:30, 1h 30m or as a number'],
  'no-unit': [
    'a plain number, and nothing says whether it counts minutes or hours',
    'state the unit in the mapping: duration: { column: …, unit: minutes }',
  ],
  'ambiguous-decimal': [
    'the comma or point may mark decimals or thousands, and no other number of the column settles it',
    'write the number without a mark for thousands',
  ],
  negative: ['time cannot be negative', 'correct the duration, or its start and end'],
} as const

/** Judges the distinct texts of a duration column as whole seconds. Blank means not known: -1. */
export const judgeDurations = (texts: readonly string[], column: string, unit: DurationUnit): Judged<number> => {
  const mark = decimalMarkOf(texts)
  return judge<number>(texts, (text) => {
    if (text.trim() === '') return -1
    const seconds = readDuration(text, unit, mark)
    if (typeof seconds === 'number') return seconds
    const [reason, remedy] = durationReasons[seconds]
    return { column, value: text, reason, remedy }
  })
}

/**
 * Judges the distinct names of coaches: an entry without one belongs to nobody.
 *
 * @param nobody what the export writes, in lower case, where no name was given
 */
export const judgeCoaches = (
  texts: readonly string[],
  column: string,
  alias: (name: string) => string,
  nobody: string | undefined,
): Judged<string> =>
  judge<string>(texts, (text) => {
    const coach = alias(text.trim())
    if (coach.toLowerCase() === nobody)
      return {
        column,
        value: text,
        reason: 'an anonymous answer: nothing says who did the work',
        remedy:
          'let the form ask for the coach; where it was always the same one, say so under coaches: in the mapping',
      }
    const verdict = shape.coach.safeParse(coach)
    return verdict.success
      ? coach
      : {
          column,
          value: text,
          reason: verdict.error.issues[0]?.message ?? 'no coach',
          remedy: 'fill in who did the work',
        }
  })

/** Why a number of seconds cannot be one entry, by core's rule; `undefined` where it can. */
export const judgeSeconds = (seconds: number, column: string, value: string): Complaint | undefined => {
  const verdict = shape.seconds.safeParse(seconds)
  if (verdict.success) return undefined
  const hours = (seconds / 3600).toFixed(1)
  return {
    column,
    value,
    reason: `${hours} hours in one entry: ${verdict.error.issues[0]?.message ?? 'not plausible'}`,
    remedy: 'correct the duration: a timer may have been left running, or the unit is another one',
  }
}

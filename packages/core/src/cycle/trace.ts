import { addDays, toDayNumber, weekdayOf, type CalendarDate } from '../calendar-date.js'
import { addSchoolDays, schoolDays, type SchoolCalendar } from '../school-calendar.js'
import type { CoachingCycle, CycleEvent, CycleEventType } from './event.js'

/** The event that shows why a constraint does not hold, or the one that is missing. */
export type Witness =
  | { readonly _tag: 'event'; readonly index: number; readonly type: CycleEventType; readonly on: CalendarDate }
  | {
      readonly _tag: 'missing'
      /** Any of these would do. */
      readonly of: readonly CycleEventType[]
      /** The event that calls for it; absent where the cycle as a whole does. */
      readonly after?: number
      /** The last day on which it would have been in time. */
      readonly due?: CalendarDate
    }
  | { readonly _tag: 'length'; readonly schoolDays: number }

/**
 * What a check of one constraint found: it is kept; it is broken, with a witness; it may yet be kept, with what is
 * awaited; or the cycle never came to it.
 */
export type Verdict =
  { readonly verdict: 'kept' | 'not-applicable' } | { readonly verdict: 'broken' | 'open'; readonly witness: Witness }

/** The events of a cycle up to a day, and what is needed to judge them. */
export interface CycleTrace {
  readonly events: readonly CycleEvent[]
  /** The day of judging. */
  readonly on: CalendarDate
  /** Closed: what is missing now stays missing. */
  readonly isClosed: boolean
  /** Declined or withdrawn, which is normal: what is missing is owed by nobody. */
  readonly isReleased: boolean
  readonly days: DayReckoning
}

/** Reckoning in days with school. */
export interface DayReckoning {
  /** The day so many days with school later; none where the school year ends before. */
  readonly add: (date: CalendarDate, days: number) => CalendarDate | undefined
  /** School days of a period, first and last counted. */
  readonly count: (from: CalendarDate, to: CalendarDate) => number
}

/** Weekdays from Monday to Friday up to and including a day, counted from a Monday long ago. */
const weekdaysUpTo = (date: CalendarDate): number => {
  const sinceMonday = toDayNumber(date) + 4
  const weeks = Math.floor(sinceMonday / 7)
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5)
}

/** Reckons by a school calendar, or, where there is none, takes every Monday to Friday as a school day. */
export const reckonBy = (calendar: SchoolCalendar | undefined): DayReckoning => {
  if (calendar !== undefined)
    return {
      add: (date, days) => addSchoolDays(calendar, date, days),
      count: (from, to) => (from > to ? 0 : schoolDays(calendar, { from, to })),
    }
  return {
    add: (date, days) => {
      let day = date
      for (let left = days; left > 0; left -= weekdayOf(day) < 5 ? 1 : 0) day = addDays(day, 1)
      return day
    },
    count: (from, to) => (from > to ? 0 : weekdaysUpTo(to) - weekdaysUpTo(addDays(from, -1))),
  }
}

/** The events of a cycle up to a day. They are judged as written, legal or not. */
export const traceOf = (
  cycle: Pick<CoachingCycle, 'events'>,
  on: CalendarDate,
  calendar?: SchoolCalendar,
): CycleTrace => {
  const events = cycle.events.filter((event) => event.on <= on)
  return {
    events,
    on,
    isClosed: events.some(({ type }) => type === 'closed'),
    isReleased: events.some(({ type }) => type === 'declined' || type === 'withdrawn'),
    days: reckonBy(calendar),
  }
}

/** The event as a witness. */
export const witnessed = (trace: CycleTrace, index: number): Witness => {
  const event = trace.events[index]
  if (event === undefined) return { _tag: 'missing', of: [] }
  return { _tag: 'event', index, type: event.type, on: event.on }
}

/** Judges something missing: broken in a closed cycle, open while it runs, and owed by nobody once a side has left. */
export const judgeMissing = (
  trace: CycleTrace,
  of: readonly CycleEventType[],
  more: { readonly after?: number; readonly due?: CalendarDate } = {},
): Verdict => {
  if (trace.isReleased) return { verdict: 'not-applicable' }
  const isLate = more.due !== undefined && trace.on > more.due
  return { verdict: trace.isClosed || isLate ? 'broken' : 'open', witness: { _tag: 'missing', of, ...more } }
}

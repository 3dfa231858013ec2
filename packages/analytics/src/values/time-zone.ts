import { fromDayNumber, toDayNumber } from '@coachwork/core'
import { Temporal } from 'temporal-polyfill'
import { secondsPerDay } from './clock-text.js'

/** A place's clock: what it showed at an instant, and how long its days are when clocks change. */
export interface TimeZone {
  readonly name: string
  /** The local day and clock of an instant written with its offset from UTC; `undefined` for any other text. */
  readonly localOf: (instant: string) => { readonly day: number; readonly seconds: number } | undefined
  /** Seconds that really passed from one local clock time to another, across clock changes. */
  readonly elapsed: (day: number, seconds: number, laterDay: number, laterSeconds: number) => number
}

const wall = (day: number, seconds: number): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from(fromDayNumber(day)).add({ seconds })

/**
 * A time zone by its name, such as `America/Chicago`; `undefined` for a name that nobody knows.
 *
 * A time that the clock showed twice is the first showing for a start, and for an end the first one after the start.
 */
export const timeZone = (name: string): TimeZone | undefined => {
  try {
    Temporal.PlainDate.from('2000-01-01').toZonedDateTime(name)
  } catch {
    return undefined
  }
  const changes = new Map<number, boolean>()
  const hasClockChange = (day: number): boolean => {
    const known = changes.get(day)
    if (known !== undefined) return known
    const answer = Temporal.PlainDate.from(fromDayNumber(day)).toZonedDateTime(name).hoursInDay !== 24
    changes.set(day, answer)
    return answer
  }
  return {
    name,
    localOf: (instant) => {
      try {
        const local = Temporal.Instant.from(instant.trim().replace(' ', 'T')).toZonedDateTimeISO(name)
        return {
          day: toDayNumber(local.toPlainDate().toString()),
          seconds: local.hour * 3600 + local.minute * 60 + local.second,
        }
      } catch {
        return undefined
      }
    },
    elapsed: (day, seconds, laterDay, laterSeconds) => {
      if (!hasClockChange(day) && !hasClockChange(laterDay))
        return (laterDay - day) * secondsPerDay + laterSeconds - seconds
      const start = wall(day, seconds).toZonedDateTime(name, { disambiguation: 'earlier' })
      const end = wall(laterDay, laterSeconds)
      const passed = (disambiguation: 'earlier' | 'later'): number =>
        start.until(end.toZonedDateTime(name, { disambiguation }), { largestUnit: 'second' }).seconds
      const first = passed('earlier')
      return first >= 0 ? first : passed('later')
    },
  }
}

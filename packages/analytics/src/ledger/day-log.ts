import type { CalendarDate } from '@coachwork/core'
import { secondsPerDay } from '../values/clock-text.js'
import type { LoggedDay } from './ledger.js'
import { compare } from './numbering.js'
import { triples } from './triples.js'

/** The end and the activity of an entry in one number. An entry may end as the day does. */
const endBound = secondsPerDay + 1

/** Stands for an entry without a start. */
const untimed = -1

/** Keeps the order of each day's work by the clock, and tells the days that it cannot be known of. */
export const dayLog = () => {
  const entries = triples()
  let lastPlace = -1
  let lastDay = NaN
  return {
    /** Adds an entry; a start of -1 is none, an end before the start is not known. */
    add: (place: number, day: number, start: number, end: number, seconds: number, activity: number): void => {
      if (start < 0) {
        if (place === lastPlace && day === lastDay) return
        lastPlace = place
        lastDay = day
        entries.add(place, day * secondsPerDay, untimed)
        return
      }
      const until = Math.min(secondsPerDay, end >= start ? end : start + seconds)
      entries.add(place, day * secondsPerDay + start, activity * endBound + until)
    },
    /** The days of a coach at one school, by the number of the place; none where no entry has a start. */
    close: (count: number, activities: readonly string[], dateOf: (day: number) => CalendarDate) => {
      const rowsOf = entries.byGroup(count)
      const startOf = entries.second
      const endOf = (row: number): number => entries.third(row) % endBound
      const activityOf = (row: number): string => activities[Math.floor(entries.third(row) / endBound)] as string
      const byClock = (a: number, b: number): number =>
        startOf(a) - startOf(b) || endOf(a) - endOf(b) || compare(activityOf(a), activityOf(b))
      return (place: number, school: string): LoggedDay[] => {
        const days = new Map<number, { timed: number[]; untimed: boolean }>()
        for (const row of rowsOf(place)) {
          const day = Math.floor(startOf(row) / secondsPerDay)
          const known = days.get(day) ?? { timed: [], untimed: false }
          days.set(day, known)
          if (entries.third(row) === untimed) known.untimed = true
          else known.timed.push(row)
        }
        if (![...days.values()].some(({ timed }) => timed.length > 0)) return []
        return [...days]
          .sort(([a], [b]) => a - b)
          .map(([day, known]) => {
            const rows = known.timed.sort(byClock)
            return {
              school,
              day: dateOf(day),
              isTimed: !known.untimed,
              activities: rows.map(activityOf),
              starts: rows.map((row) => startOf(row) - day * secondsPerDay),
              ends: rows.map(endOf),
            }
          })
      }
    },
  }
}

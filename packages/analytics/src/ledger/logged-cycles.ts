import { fromDayNumber } from '@coachwork/core'
import type { LoggedCycle } from './ledger.js'

/** Sums the time of each coaching cycle of one coach, entry by entry, and forgets its name. */
export const cycleTally = () => {
  const cycles = new Map<
    string,
    { school: string; firstDay: number; lastDay: number; seconds: number; entries: number }
  >()
  return {
    add: (cycle: string, school: string, day: number, seconds: number): void => {
      const key = `${school}\n${cycle}`
      const known = cycles.get(key)
      if (known === undefined) {
        cycles.set(key, { school, firstDay: day, lastDay: day, seconds, entries: 1 })
        return
      }
      known.seconds += seconds
      known.entries += 1
      if (day < known.firstDay) known.firstDay = day
      if (day > known.lastDay) known.lastDay = day
    },
    /** In an order that tells nothing of the names: school, first day, last day, time. */
    cycles: (): LoggedCycle[] =>
      [...cycles.values()]
        .sort(
          (a, b) =>
            (a.school < b.school ? -1 : a.school > b.school ? 1 : 0) ||
            a.firstDay - b.firstDay ||
            a.lastDay - b.lastDay ||
            a.seconds - b.seconds ||
            a.entries - b.entries,
        )
        .map(({ firstDay, lastDay, ...cycle }) => ({
          ...cycle,
          firstDay: fromDayNumber(firstDay),
          lastDay: fromDayNumber(lastDay),
        })),
  }
}

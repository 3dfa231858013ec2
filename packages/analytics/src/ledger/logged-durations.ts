import type { LoggedDurations } from './ledger.js'

/** The steps in which people write durations, in seconds, coarsest first. */
const steps = { hours: 3600, halfHours: 1800, quarterHours: 900, fiveMinutes: 300 } as const

/** Counts, for each school of one coach, how many entries have a duration in round steps. */
export const durationTally = () => {
  const schools = new Map<
    string,
    { entries: number; hours: number; halfHours: number; quarterHours: number; fiveMinutes: number }
  >()
  return {
    add: (school: string, seconds: number): void => {
      let counts = schools.get(school)
      if (counts === undefined) {
        counts = { entries: 0, hours: 0, halfHours: 0, quarterHours: 0, fiveMinutes: 0 }
        schools.set(school, counts)
      }
      counts.entries += 1
      if (seconds % steps.fiveMinutes !== 0) return
      counts.fiveMinutes += 1
      if (seconds % steps.quarterHours !== 0) return
      counts.quarterHours += 1
      if (seconds % steps.halfHours !== 0) return
      counts.halfHours += 1
      if (seconds % steps.hours === 0) counts.hours += 1
    },
    durations: (): LoggedDurations[] =>
      [...schools].sort(([a], [b]) => (a < b ? -1 : 1)).map(([school, counts]) => ({ school, ...counts })),
  }
}

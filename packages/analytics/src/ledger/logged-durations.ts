import type { LoggedDurations } from './ledger.js'

/** The steps in which people write durations, in seconds, coarsest first. */
const steps = { hours: 3600, halfHours: 1800, quarterHours: 900, fiveMinutes: 300 } as const

/** Counts how many entries of one coach at one school have a duration in round steps. */
export const durationTally = (school: string) => {
  const counts = { entries: 0, hours: 0, halfHours: 0, quarterHours: 0, fiveMinutes: 0 }
  return {
    add: (seconds: number): void => {
      counts.entries += 1
      if (seconds % steps.fiveMinutes !== 0) return
      counts.fiveMinutes += 1
      if (seconds % steps.quarterHours !== 0) return
      counts.quarterHours += 1
      if (seconds % steps.halfHours !== 0) return
      counts.halfHours += 1
      if (seconds % steps.hours === 0) counts.hours += 1
    },
    durations: (): LoggedDurations => ({ school, ...counts }),
  }
}

import type { CalendarDate } from '@coachwork/core'
import type { LoggedRecording } from './ledger.js'

/** More than the days that a log can be of, so that two days fit one key. */
const daysBound = 2 ** 18
const earliest = -(2 ** 17)

/** Sums the time of one coach at one school by the day of the work and the day on which it was written down. */
export const recordingTally = (school: string) => {
  const tallies = new Map<number, { entries: number; seconds: number }>()
  return {
    add: (day: number, recorded: number, seconds: number): void => {
      const key = (day - earliest) * daysBound + (recorded - earliest)
      const tally = tallies.get(key)
      if (tally === undefined) tallies.set(key, { entries: 1, seconds })
      else {
        tally.entries += 1
        tally.seconds += seconds
      }
    },
    recordings: (dateOf: (day: number) => CalendarDate): LoggedRecording[] =>
      [...tallies]
        .sort(([a], [b]) => a - b)
        .map(([key, { entries, seconds }]) => ({
          school,
          day: dateOf(Math.floor(key / daysBound) + earliest),
          recorded: dateOf((key % daysBound) + earliest),
          entries,
          seconds,
        })),
  }
}

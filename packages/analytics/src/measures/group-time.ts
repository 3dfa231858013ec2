import { familyLabel, type SchoolCalendar } from '@coachwork/core'
import type { GroupBy } from '../reports/coach-figures.js'
import { entriesOf, grouped, secondsOf } from './judged-time.js'
import { timeByMonth, timeByTerm, timeByYear } from './time-by-stretch.js'
import { ownerName } from './time-by.js'
import type { ActivitySum, TimeSums } from './time-sums.js'

/** Times of one name summed, largest first. */
const summed = (
  times: readonly ActivitySum[],
  naming: (time: ActivitySum) => readonly [name: string, label: string],
): GroupBy['family'] => {
  const whole = secondsOf(times)
  return grouped(times, (time) => naming(time)[0])
    .flatMap(([name, same]) => {
      const [first] = same
      if (first === undefined) return []
      const seconds = secondsOf(same)
      const share = whole === 0 ? 0 : seconds / whole
      return { name, label: naming(first)[1], seconds, entries: entriesOf(same), share }
    })
    .sort((a, b) => b.seconds - a.seconds)
}

/** The time of several coaches by kind of work, by whose work it is, by month, term and year: sums, no mean of shares. */
export const groupTime = (
  coaches: readonly TimeSums[],
  options: { readonly calendar?: SchoolCalendar | undefined },
): GroupBy => {
  const times = coaches.flatMap(({ activities }) => activities)
  const weeks = coaches.flatMap((coach) => coach.weeks)
  return {
    family: summed(times, ({ family }) => [family, familyLabel(family)]),
    owner: summed(times, ({ owner }) => ownerName(owner)),
    month: timeByMonth(weeks),
    term: timeByTerm(weeks, options),
    year: timeByYear(weeks, options),
  }
}

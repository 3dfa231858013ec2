import { familyLabel, familyOf } from '@coachwork/core'
import type { GroupBy } from '../reports/coach-figures.js'
import type { StandingAgreement } from './agreements-at-end.js'
import { entriesOf, grouped, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { ownerOf } from './time-allocation.js'
import { timeByMonth, timeByTerm, timeByYear, weekSums } from './time-by-stretch.js'
import { ownerName } from './time-by.js'

/** One coach's part of a group's time, with the agreements that say whose work it is. */
export interface TimeOfCoach {
  readonly cells: readonly JudgedCell[]
  readonly agreements: readonly StandingAgreement[]
}

/** One coach's time with one activity. */
interface ActivityTime {
  readonly family: string
  readonly owner: readonly [name: string, label: string]
  readonly seconds: number
  readonly entries: number
}

const activitiesOf = ({ cells, agreements }: TimeOfCoach, { catalogue }: MeasureOptions): ActivityTime[] =>
  grouped(cells, ({ activity }) => activity).map(([activity, own]) => ({
    family: familyOf(activity),
    owner: ownerName(ownerOf(activity, agreements, catalogue)),
    seconds: secondsOf(own),
    entries: entriesOf(own),
  }))

/** Times of one name summed, largest first. */
const summed = (
  times: readonly ActivityTime[],
  naming: (time: ActivityTime) => readonly [name: string, label: string],
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
export const groupTime = (coaches: readonly TimeOfCoach[], options: MeasureOptions): GroupBy => {
  const times = coaches.flatMap((coach) => activitiesOf(coach, options))
  const weeks = weekSums(coaches.flatMap(({ cells }) => cells))
  return {
    family: summed(times, ({ family }) => [family, familyLabel(family)]),
    owner: summed(times, ({ owner }) => owner),
    month: timeByMonth(weeks),
    term: timeByTerm(weeks, options),
    year: timeByYear(weeks, options),
  }
}

import type { ActivityCode } from '@coachwork/core'
import { parameters } from '../parameters.js'
import { quantile } from '../statistics/cluster-bootstrap.js'
import { halfSampleInterval, halfSamples } from '../statistics/half-samples.js'
import { kendallTau } from '../statistics/kendall-tau.js'
import type { SaidAgainstLog, SaidLine } from '../reports/agreed-figures.js'
import { byWeek, type JudgedCell } from './judged-time.js'

/** Time of each activity in one week, in the order of the activities. */
type Week = readonly number[]

const weeksOf = (cells: readonly JudgedCell[], activities: readonly ActivityCode[]): Week[] => {
  const placeOf = new Map(activities.map((activity, place) => [activity, place]))
  return byWeek(cells).map(([, own]) => {
    const seconds = activities.map(() => 0)
    for (const cell of own) {
      const place = placeOf.get(cell.activity) ?? -1
      seconds[place] = (seconds[place] ?? 0) + cell.seconds
    }
    return seconds
  })
}

const summed = (weeks: readonly Week[]): number[] =>
  (weeks[0] ?? []).map((_, place) => weeks.reduce((sum, week) => sum + (week[place] ?? 0), 0))

const positionsBy = (seconds: readonly number[]): number[] =>
  seconds.map((own) => 1 + seconds.filter((other) => other > own).length)

/** The positions that most halves of the log give an activity. */
const rangeOf = (positions: readonly number[]): NonNullable<SaidLine['loggedRange']> => {
  const tail = (1 - parameters.shareLevel.value) / 2
  return { low: Math.floor(quantile(positions, tail)), high: Math.ceil(quantile(positions, 1 - tail)) }
}

/** Whether what was said and the log give activities the same order, and how firm each one's place in the log is. */
interface OrderAgreement extends Pick<SaidAgainstLog, 'correlation' | 'interval'> {
  readonly weeks: number
  /** One for each activity, in their order; null with too few weeks. */
  readonly ranges: readonly SaidLine['loggedRange'][]
}

/**
 * Holds the order that was said against the order of the logged time.
 *
 * @param activities each with the rank that was said; equals share a rank
 * @param cells logged time of those activities and no other
 */
export const orderAgreement = (
  activities: readonly (readonly [activity: ActivityCode, rank: number])[],
  cells: readonly JudgedCell[],
): OrderAgreement => {
  const weeks = weeksOf(
    cells,
    activities.map(([activity]) => activity),
  )
  const tau = (seconds: readonly number[]): number | null =>
    kendallTau(
      activities.map(([, rank]) => -rank),
      seconds,
    )
  const correlation = tau(summed(weeks))
  if (weeks.length < parameters.minRankWeeks.value)
    return { correlation, interval: null, weeks: weeks.length, ranges: activities.map(() => null) }
  const halves = halfSamples(weeks, summed, {
    repetitions: parameters.halfSamples.value,
    seed: parameters.bootstrapSeed.value,
  })
  const positions = halves.map(positionsBy)
  return {
    correlation,
    interval:
      correlation === null
        ? null
        : halfSampleInterval(
            correlation,
            halves.map(tau).filter((value) => value !== null),
            weeks.length,
            { level: parameters.shareLevel.value, widening: parameters.rankWidening.value, least: -1, greatest: 1 },
          ),
    weeks: weeks.length,
    ranges: activities.map((_, place) => rangeOf(positions.map((half) => half[place] ?? 0))),
  }
}

import type { ActivityCode, Requester } from '@coachwork/core'
import { parameters } from '../parameters.js'
import { clusterBootstrap, quantile } from '../statistics/cluster-bootstrap.js'
import { excessShares, type SplitCluster } from '../statistics/excess.js'
import { isCreepTime, secondsOf, type JudgedCell } from './judged-time.js'
import type { HeldWeek } from './scope-streams.js'

/** Toward which activities the role grew, and at whose request. */
export interface Attribution {
  /** Largest growth first. */
  readonly activities: readonly ActivityCode[]
  /** The one requester who stands out, if any. */
  readonly requestedBy: readonly Requester[]
  /** Share of the time outside the role since the start whose requester the log does not name. */
  readonly unknownShare: number
}

const splitBy = (
  weeks: readonly HeldWeek[],
  names: readonly string[],
  nameOf: (cell: JudgedCell) => string,
): SplitCluster[] =>
  weeks.map(({ seconds, cells }) => {
    const parts = names.map(() => 0)
    for (const cell of cells.filter(isCreepTime)) {
      const part = names.indexOf(nameOf(cell))
      if (part >= 0) parts[part] = (parts[part] ?? 0) + cell.seconds
    }
    return { whole: seconds, parts }
  })

const positive = (values: readonly number[]): number => values.reduce((sum, value) => sum + Math.max(0, value), 0)

interface Growth {
  readonly name: string
  readonly excess: number
  /** Part of all growth, each repetition of the bootstrap measured against its own. */
  readonly part: number
  readonly lowExcess: number
  readonly lowPart: number
}

/** By how much each name's share of the time grew, largest first. */
const growthOf = (
  before: readonly HeldWeek[],
  after: readonly HeldWeek[],
  nameOf: (cell: JudgedCell) => string,
  counts: (name: string) => boolean,
): Growth[] => {
  const names = [...new Set([...before, ...after].flatMap(({ cells }) => cells.filter(isCreepTime).map(nameOf)))]
    .filter(counts)
    .sort()
  const excess = (a: readonly SplitCluster[], b: readonly SplitCluster[]): number[] => excessShares(a, b, names.length)
  const [earlier, later] = [splitBy(before, names, nameOf), splitBy(after, names, nameOf)]
  const observed = excess(earlier, later)
  const repetitions = clusterBootstrap(earlier, later, excess, {
    repetitions: parameters.bootstrapRepetitions.value,
    seed: parameters.bootstrapSeed.value,
  })
  const low = (values: readonly number[]): number => quantile(values, parameters.bootstrapPoint.value)
  const partOf = (values: readonly number[], at: number): number => {
    const whole = positive(values)
    return whole === 0 ? 0 : (values[at] ?? 0) / whole
  }
  return names
    .map((name, at) => ({
      name,
      excess: observed[at] ?? 0,
      part: partOf(observed, at),
      lowExcess: low(repetitions.map((values) => values[at] ?? 0)),
      lowPart: low(repetitions.map((values) => partOf(values, at))),
    }))
    .sort((a, b) => b.excess - a.excess)
}

/**
 * What the time outside the role grew toward, and who asked for it, in the weeks since it began.
 *
 * Growth is measured against the weeks that surely came before, those ahead of the whole range of likely starts; against
 * none where fewer than 4 of them are logged. A second activity, and a requester, is named only where the growth is large
 * and surely there.
 *
 * @param weeks the weeks of the year under one agreement
 * @param onset positions of the most likely start, and of the first likely one
 */
export const attribution = (
  weeks: readonly HeldWeek[],
  onset: { readonly mode: number; readonly low: number },
): Attribution => {
  const after = weeks.slice(onset.mode)
  const before = onset.low < parameters.minBeforeWeeks.value ? [] : weeks.slice(0, onset.low)
  const activities = growthOf(
    before,
    after,
    (cell) => cell.activity,
    () => true,
  ).filter(({ part, lowExcess }, rank) => rank === 0 || (part >= parameters.namedExcess.value && lowExcess > 0))
  const [requester] = growthOf(
    before,
    after,
    (cell) => cell.requestedBy,
    (name) => name !== 'unknown',
  )
  const standsOut =
    requester !== undefined &&
    requester.part >= parameters.requesterExcess.value &&
    requester.lowPart >= parameters.requesterExcessLow.value
  const out = after.flatMap(({ cells }) => cells.filter(isCreepTime))
  const unknown = secondsOf(out.filter((cell) => cell.requestedBy === 'unknown'))
  return {
    activities: activities.map(({ name }) => name),
    requestedBy: standsOut ? [requester.name as Requester] : [],
    unknownShare: out.length === 0 ? 0 : unknown / secondsOf(out),
  }
}

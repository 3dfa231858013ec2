import { quantile } from './cluster-bootstrap.js'
import type { Cluster } from './korn-graubard.js'

/** What is assumed of the clusters before they are seen, and how strongly. */
export interface DispersionSettings {
  /** Clusters around a pair whose share stands for the pair's own. */
  readonly neighbors: number
  /** The share that the neighbors' share is pulled to, with the weight of so many clusters, and its least value. */
  readonly usualShare: number
  readonly usualWeight: number
  readonly leastShare: number
  /** Proportion of the squared changes that is left as it is; greater ones are cut to it. */
  readonly winsorized: number
  /** The correlation that the estimate is pulled to, with the weight of so many pairs, and its bounds. */
  readonly usualCorrelation: number
  readonly correlationWeight: number
  readonly leastCorrelation: number
  readonly greatestCorrelation: number
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** The share around position `at`, pulled toward the usual one. */
const localShare = (series: readonly Cluster[], at: number, settings: DispersionSettings): number => {
  const half = settings.neighbors / 2
  const around = series.slice(Math.max(0, at - half), at + half)
  const whole = sum(around.map((cluster) => cluster.whole))
  const weight = (settings.usualWeight * whole) / around.length
  const share = (sum(around.map((cluster) => cluster.part)) + weight * settings.usualShare) / (whole + weight)
  return Math.min(1 - settings.leastShare, Math.max(settings.leastShare, share))
}

/**
 * How much more clusters differ than their effective observations explain: an intraclass correlation.
 *
 * Measured on changes between neighboring clusters, so that a slow change of the share is not taken for scatter.
 *
 * @param series one or several series of clusters, each in order and without empty clusters
 * @param observation how much of the whole counts as one effective observation
 */
export const overdispersion = (
  series: readonly (readonly Cluster[])[],
  observation: number,
  settings: DispersionSettings,
): number => {
  const changes: number[] = []
  const expected: number[] = []
  for (const clusters of series)
    for (const [at, cluster] of clusters.entries()) {
      const previous = clusters[at - 1]
      if (previous === undefined) continue
      const share = localShare(clusters, at, settings)
      const change = cluster.part / cluster.whole - previous.part / previous.whole
      changes.push(change ** 2 / (2 * share * (1 - share)))
      expected.push((1 / cluster.whole + 1 / previous.whole) / 2)
    }
  if (changes.length === 0) return settings.usualCorrelation
  const most = quantile(changes, settings.winsorized)
  const pairs = changes.length
  const own = sum(changes.map((change) => Math.min(most, change))) / pairs - (observation * sum(expected)) / pairs
  const pulled =
    (own * pairs + settings.usualCorrelation * settings.correlationWeight) / (pairs + settings.correlationWeight)
  return Math.min(settings.greatestCorrelation, Math.max(settings.leastCorrelation, pulled))
}

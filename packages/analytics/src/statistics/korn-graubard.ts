import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/** One cluster of observations, such as a week: the part that is counted, and the whole it is a part of. */
export interface Cluster {
  readonly part: number
  readonly whole: number
}

/** A share with the interval that holds the true one at the stated level. */
export interface ShareEstimate {
  readonly share: number
  readonly low: number
  readonly high: number
  readonly level: number
  /** How many independent observations the share is worth, after clustering. */
  readonly effective: number
}

/** Two-sided normal point, as the t point of endless clusters; 1.96 at 95 percent. */
const normalPoint = (level: number): number => tQuantile((1 + level) / 2, 1e9)

const designs = new Map<string, number>()

/** How much fewer the effective observations are because the variance is itself estimated, from so many clusters. */
const designFactor = (level: number, clusters: number): number => {
  const key = `${String(level)} ${String(clusters)}`
  const point = (1 + level) / 2
  const factor = designs.get(key) ?? (normalPoint(level) / tQuantile(point, clusters - 1)) ** 2
  designs.set(key, factor)
  return factor
}

const bounds = (share: number, effective: number, level: number): readonly [number, number] => {
  const tail = (1 - level) / 2
  const successes = share * effective
  return [
    share === 0 ? 0 : betaQuantile(tail, successes, effective - successes + 1),
    share === 1 ? 1 : betaQuantile(1 - tail, successes + 1, effective - successes),
  ]
}

/**
 * How sure a share of clustered time is: the Korn–Graubard interval, a Clopper–Pearson interval on the effective sample.
 *
 * Clusters without time are left out. Source: Korn and Graubard, Confidence intervals for proportions with small
 * expected number of positive counts estimated from survey data (1998).
 *
 * @param observations how many separate observations the clusters hold, which the effective sample never exceeds
 * @returns null with fewer clusters than asked for, or nothing observed
 */
export const kornGraubard = (
  clusters: readonly Cluster[],
  observations: number,
  options: { readonly level: number; readonly minClusters: number },
): ShareEstimate | null => {
  const used = clusters.filter(({ whole }) => whole > 0)
  if (used.length < Math.max(2, options.minClusters) || observations <= 0) return null
  const whole = used.reduce((sum, cluster) => sum + cluster.whole, 0)
  const share = used.reduce((sum, cluster) => sum + cluster.part, 0) / whole
  const squares = used.reduce((sum, cluster) => sum + (cluster.part - share * cluster.whole) ** 2, 0)
  const variance = ((used.length / (used.length - 1)) * squares) / whole ** 2
  const design = designFactor(options.level, used.length)
  const effective = variance === 0 ? observations : Math.min(observations, ((share * (1 - share)) / variance) * design)
  const [low, high] = bounds(share, effective, options.level)
  return { share, low, high, level: options.level, effective }
}

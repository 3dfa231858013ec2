import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { seededRandom } from './seeded-random.js'

/** The larger half of so many clusters. */
const halfOf = (clusters: number): number => Math.ceil(clusters / 2)

/** A random half of the clusters, without repetition. */
const drawHalf = <Cluster>(clusters: readonly Cluster[], random: () => number): Cluster[] => {
  const left = [...clusters]
  return Array.from({ length: halfOf(clusters.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

/** How a figure comes out when only half of the clusters are known: one value for each random half. */
export const halfSamples = <Cluster, Figure>(
  clusters: readonly Cluster[],
  figure: (half: readonly Cluster[]) => Figure,
  options: { readonly repetitions: number; readonly seed: number },
): Figure[] => {
  const random = seededRandom(options.seed)
  return Array.from({ length: options.repetitions }, () => figure(drawHalf(clusters, random)))
}

/** What an interval from halves of the clusters is made with. */
export interface HalfSampleSettings {
  readonly level: number
  /** How many times the spread of the halves the interval is wide, beyond its t point. */
  readonly widening: number
  /** The least and the greatest value that the figure can take. */
  readonly least: number
  readonly greatest: number
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/**
 * The interval around a figure that chance pulls toward the middle, such as a rank correlation: fewer clusters, less of it.
 *
 * What halving the clusters takes away tells how much the clusters at hand still take away, so the upper end reaches out
 * by that much; the spread of the halves gives the rest (the delete-half jackknife, which also serves figures that jump).
 * Source: Shao and Wu, A general theory for jackknife variance estimation (1989); the reach and the widening are the
 * project's own, from its simulation.
 *
 * @param estimate the figure of all clusters
 * @param halves the figure of random halves of them, at least two
 * @param clusters how many there are
 */
export const halfSampleInterval = (
  estimate: number,
  halves: readonly number[],
  clusters: number,
  { level, widening, least, greatest }: HalfSampleSettings,
): { readonly low: number; readonly high: number; readonly level: number } => {
  const middle = mean(halves)
  const half = halfOf(clusters)
  const variance =
    (halves.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (halves.length - 1)) * (half / (clusters - half))
  const reach = widening * tQuantile((1 + level) / 2, clusters - 1) * Math.sqrt(variance)
  // A bias that shrinks with the root of the clusters is this many times what half of them add to it.
  const corrected = Math.min(greatest, estimate + (estimate - middle) / (Math.SQRT2 - 1))
  return {
    low: Math.max(least, Math.min(estimate, corrected) - reach),
    high: Math.min(greatest, Math.max(estimate, corrected) + reach),
    level,
  }
}

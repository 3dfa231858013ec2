import { seededRandom } from './seeded-random.js'

/** As many clusters as there are, drawn with replacement. */
const resample = <Cluster>(clusters: readonly Cluster[], random: () => number): Cluster[] =>
  clusters.map((cluster) => clusters[Math.floor(random() * clusters.length)] ?? cluster)

/**
 * How a figure of two groups of clusters scatters when the clusters are drawn anew: one value for each repetition.
 *
 * Each group is drawn from itself. The seed makes it repeatable.
 */
export const clusterBootstrap = <Cluster, Figure>(
  before: readonly Cluster[],
  after: readonly Cluster[],
  figure: (before: readonly Cluster[], after: readonly Cluster[]) => Figure,
  options: { readonly repetitions: number; readonly seed: number },
): Figure[] => {
  const random = seededRandom(options.seed)
  return Array.from({ length: options.repetitions }, () => figure(resample(before, random), resample(after, random)))
}

/** The value that a proportion of the values lies below, interpolated between neighbors. */
export const quantile = (values: readonly number[], proportion: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const position = proportion * (sorted.length - 1)
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}

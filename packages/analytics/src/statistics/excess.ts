/** One cluster split into named parts, by position; what is in no part is in the whole alone. */
export interface SplitCluster {
  readonly whole: number
  readonly parts: readonly number[]
}

const shares = (clusters: readonly SplitCluster[], parts: number): number[] => {
  const whole = clusters.reduce((sum, cluster) => sum + cluster.whole, 0)
  return Array.from({ length: parts }, (_, part) =>
    whole === 0 ? 0 : clusters.reduce((sum, cluster) => sum + (cluster.parts[part] ?? 0), 0) / whole,
  )
}

/** By how much the share of each part grew from the clusters before to those after; from 0 where none are before. */
export const excessShares = (
  before: readonly SplitCluster[],
  after: readonly SplitCluster[],
  parts: number,
): number[] => {
  const earlier = shares(before, parts)
  return shares(after, parts).map((share, part) => share - (earlier[part] ?? 0))
}

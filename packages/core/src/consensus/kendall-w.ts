/** How far several rankings of the same things agree. */
export interface Concordance {
  /** Kendall's W: 1 where all rank alike, 0 where the ranks cancel out. */
  readonly w: number
  readonly raters: number
  readonly ranked: number
}

/** Ranks from values, lowest first; equal values share the mean of their ranks. */
export const ranksFrom = (values: readonly number[]): number[] => {
  const sorted = values.toSorted((a, b) => a - b)
  const rankOf = new Map<number, number>()
  for (let start = 0; start < sorted.length;) {
    const value = sorted[start] ?? 0
    let end = start
    while (sorted[end] === value) end += 1
    rankOf.set(value, (start + 1 + end) / 2)
    start = end
  }
  return values.map((value) => rankOf.get(value) ?? 0)
}

/** The correction for equal ranks in one ranking: the sum of t³ − t over its groups of equals. */
const tieCorrection = (ranks: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  return [...counts.values()].reduce((sum, t) => sum + t ** 3 - t, 0)
}

/**
 * Kendall's coefficient of concordance with the correction for ties (Kendall and Babington Smith, 1939).
 *
 * @param rankings one list for each rater, with the rank of each thing in the same order; equals have their mean rank
 * @returns nothing with fewer than two raters or two things, or where every rater ranks everything alike in one tie
 */
export const kendallW = (rankings: readonly (readonly number[])[]): Concordance | undefined => {
  const m = rankings.length
  const n = rankings[0]?.length ?? 0
  if (m < 2 || n < 2) return undefined
  const sums = Array.from({ length: n }, (_, item) => rankings.reduce((sum, ranks) => sum + (ranks[item] ?? 0), 0))
  const mean = sums.reduce((a, b) => a + b, 0) / n
  const s = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0)
  const most = m ** 2 * (n ** 3 - n) - m * rankings.reduce((sum, ranks) => sum + tieCorrection(ranks), 0)
  return most === 0 ? undefined : { w: Math.min(1, (12 * s) / most), raters: m, ranked: n }
}

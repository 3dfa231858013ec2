import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/** A Gini coefficient with the interval that holds the true one at the stated level. */
export interface GiniEstimate {
  readonly gini: number
  /** Null with too few values, or where all are the same, which says nothing of how they scatter. */
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value))

/**
 * How unevenly values are spread: half their mean difference over their mean, which is 0 where all are the same and 1
 * where one has everything, however few they are.
 *
 * The interval is Student's, with the jackknife's standard error, on the logit scale. Sources: Deltas, The small-sample
 * bias of the Gini coefficient (2003); Yitzhaki, Calculating jackknife variance estimators for parameters of the Gini
 * method (1991).
 *
 * @param values none of them negative, and not all 0
 */
export const giniEstimate = (
  values: readonly number[],
  options: { readonly level: number; readonly least: number },
): GiniEstimate => {
  const sorted = values.toSorted((a, b) => a - b)
  const count = sorted.length
  const whole = sorted.reduce((a, b) => a + b, 0)
  if (count < 2 || whole === 0) return { gini: 0, interval: null }
  const differences = sorted.reduce((sum, value, at) => sum + (2 * at + 1 - count) * value, 0)
  const gini = differences / ((count - 1) * whole)
  if (count < Math.max(3, options.least) || gini <= 0 || gini >= 1) return { gini, interval: null }
  let below = 0
  const without = sorted.map((value, at) => {
    const own = value * at - below + (whole - below - value) - value * (count - 1 - at)
    below += value
    return (differences - own) / ((count - 2) * (whole - value))
  })
  const mean = without.reduce((a, b) => a + b, 0) / count
  const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  const error = Math.sqrt(((count - 1) / count) * squares) / (gini * (1 - gini))
  const middle = Math.log(gini / (1 - gini))
  const reach = tQuantile((1 + options.level) / 2, count - 1) * error
  return {
    gini,
    interval: { low: logistic(middle - reach), high: logistic(middle + reach), level: options.level },
  }
}

/** The part of the whole that the largest values hold, so many of them as the proportion says, a last one in part. */
export const topShare = (values: readonly number[], proportion: number): number => {
  const sorted = values.toSorted((a, b) => b - a)
  const whole = sorted.reduce((a, b) => a + b, 0)
  const places = proportion * sorted.length
  const top = sorted.reduce((sum, value, at) => sum + value * Math.min(1, Math.max(0, places - at)), 0)
  return whole === 0 ? 0 : top / whole
}

/** Above this mean, counts scatter as a normal distribution does. */
const greatestCounted = 200

/**
 * The Gini coefficient of counts that fall on everyone alike, by chance alone, among those whom at least one fell on: of
 * a Poisson distribution without its zeros, with the mean that was observed.
 *
 * @param mean of the counts of those with at least one; 1 or more
 */
export const chanceGini = (mean: number): number => {
  if (mean <= 1) return 0
  if (mean > greatestCounted) return 1 / Math.sqrt(Math.PI * mean)
  let rate = mean
  for (let step = 0; step < 200; step += 1) rate = mean * (1 - Math.exp(-rate))
  let [chance, sum, difference] = [Math.exp(-rate) / (1 - Math.exp(-rate)), 0, 0]
  for (let count = 1; count < 3 * greatestCounted && sum < 1 - 1e-12; count += 1) {
    chance *= rate / count
    sum += chance
    difference += 2 * sum * (1 - sum)
  }
  return difference / (2 * mean)
}

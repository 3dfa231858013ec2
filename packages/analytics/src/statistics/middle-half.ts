import { quantile } from './cluster-bootstrap.js'

/** The middle of some values, with the quarters below and above it. At least one value. */
export const middleHalf = (
  values: readonly number[],
): { readonly low: number; readonly middle: number; readonly high: number } => ({
  low: quantile(values, 0.25),
  middle: quantile(values, 0.5),
  high: quantile(values, 0.75),
})

import type { ShareEstimate } from './korn-graubard.js'

/** A difference of two shares, second minus first, with its interval. */
export interface DifferenceEstimate {
  readonly difference: number
  readonly low: number
  readonly high: number
}

/**
 * How much a share changed, and how sure that is, from the two shares' own intervals (MOVER).
 *
 * Source: Newcombe, Interval estimation for the difference between independent proportions (1998).
 */
export const moverDifference = (
  before: Pick<ShareEstimate, 'share' | 'low' | 'high'>,
  after: Pick<ShareEstimate, 'share' | 'low' | 'high'>,
): DifferenceEstimate => {
  const difference = after.share - before.share
  return {
    difference,
    low: difference - Math.hypot(after.share - after.low, before.high - before.share),
    high: difference + Math.hypot(after.high - after.share, before.share - before.low),
  }
}

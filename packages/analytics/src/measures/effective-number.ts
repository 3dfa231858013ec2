/**
 * How many equally large parts would be as mixed as these: the Hill number of an order.
 *
 * Order 0 counts the parts; order 1 is the exponential of Shannon's entropy; order 2 the inverse of Simpson's
 * concentration. Parts of no size do not count. Source: Hill, Diversity and evenness: a unifying notation and its
 * consequences (1973).
 *
 * @returns 0 where there is nothing to mix
 */
export const effectiveNumber = (parts: readonly number[], order: 0 | 1 | 2): number => {
  const present = parts.filter((part) => part > 0).toSorted((a, b) => a - b)
  const whole = present.reduce((a, b) => a + b, 0)
  if (whole === 0) return 0
  const shares = present.map((part) => part / whole)
  switch (order) {
    case 0:
      return present.length
    case 1:
      return Math.exp(shares.reduce((sum, share) => sum - share * Math.log(share), 0))
    case 2:
      return 1 / shares.reduce((sum, share) => sum + share ** 2, 0)
  }
}

/**
 * Splits a whole number in proportion to the weights, losing nothing: the parts are whole and sum to the total.
 *
 * Largest remainder (Hamilton): each part is its exact portion rounded down, then the units left over go to the largest
 * remainders, earlier ones first. It is how shares shown to people come to exactly 100.
 *
 * @param total a whole number, such as 100 (percent) or 1000 (tenths of a percent)
 * @param weights not negative; when all are 0, so is every part
 */
export const allocate = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const leftOver = total - parts.reduce((a, b) => a + b, 0)
  const order = exact
    .map((portion, index) => ({ index, remainder: portion - Math.floor(portion) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of order.slice(0, leftOver)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

/** Seconds as people read them: `3 h 05 min`, rounded once to the minute; under a minute, `40 s`. */
export const formatSeconds = (seconds: number): string => {
  if (seconds !== 0 && Math.abs(seconds) < 60) return `${String(seconds)} s`
  const minutes = Math.round(seconds / 60)
  const hours = Math.trunc(minutes / 60)
  const rest = Math.abs(minutes % 60)
  if (hours === 0) return `${String(minutes)} min`
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest).padStart(2, '0')} min`
}

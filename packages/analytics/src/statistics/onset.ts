/** When a change most likely began, as positions in the series. */
export interface Onset {
  readonly mode: number
  /** First and last position of the smallest set that holds the asked probability. */
  readonly low: number
  readonly high: number
}

/**
 * Where in a series of evidence factors a change most likely began, given that there was one.
 *
 * Of equally likely starts the earliest counts.
 *
 * @param factors evidence of each cluster up to the moment of the verdict; at least one
 * @param probability how much of the posterior the range must hold
 */
export const onsetPosterior = (factors: readonly number[], probability: number): Onset => {
  const logs = factors.map(() => 0)
  let log = 0
  for (let start = factors.length - 1; start >= 0; start--) {
    log += Math.log(factors[start] ?? 1)
    logs[start] = log
  }
  const peak = logs.reduce((a, b) => Math.max(a, b), -Infinity)
  const weights = logs.map((value) => Math.exp(value - peak))
  const total = weights.reduce((a, b) => a + b, 0)
  const ranked = weights
    .map((weight, start) => ({ weight, start }))
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
  let held = 0
  const set = ranked.filter(({ weight }) => {
    if (held >= probability * total) return false
    held += weight
    return true
  })
  const starts = set.map(({ start }) => start)
  return { mode: starts[0] ?? 0, low: Math.min(...starts), high: Math.max(...starts) }
}

import type { Draws } from './draws.js'
import type { Scatter, World } from './worlds.js'

const expit = (value: number): number => 1 / (1 + Math.exp(-value))

/** Positions and weights that stand for a normal distribution, in 81 slices. */
const slices = Array.from({ length: 81 }, (_, at) => -4 + at / 10).map((z) => ({ z, weight: Math.exp((-z * z) / 2) }))
const slicesWhole = slices.reduce((sum, { weight }) => sum + weight, 0)

/** The logit around which normal scatter has this mean share. */
const centerFor = (mean: number, deviation: number): number => {
  let [low, high] = [-12, 12]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    const share = slices.reduce((sum, { z, weight }) => sum + weight * expit(middle + deviation * z), 0) / slicesWhole
    if (share < mean) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const logitShares = (
  { deviation, memory }: Extract<Scatter, { shape: 'logit' }>,
  mean: number,
  weeks: number,
  draws: Draws,
): number[] => {
  const center = centerFor(mean, deviation)
  let state = draws.normal()
  return Array.from({ length: weeks }, () => {
    state = memory * state + Math.sqrt(1 - memory ** 2) * draws.normal()
    return expit(center + deviation * state)
  })
}

/** The share outside the role that each week of the year is drawn with, before chance decides its entries. */
export const weekShares = (
  { scatter }: World,
  { base, correlation }: { readonly base: number; readonly correlation: number },
  weeks: number,
  draws: Draws,
  addedAt: (week: number) => number,
): number[] => {
  if (scatter?.shape === 'logit') return logitShares(scatter, base, weeks, draws)
  if (scatter?.shape === 'moods') {
    let mood = base
    return Array.from({ length: weeks }, (_, week) => {
      if (week % scatter.weeks === 0) mood = draws.beta(base, scatter.correlation)
      return draws.beta(mood, correlation)
    })
  }
  return Array.from({ length: weeks }, (_, week) => draws.beta(base + addedAt(week), correlation))
}

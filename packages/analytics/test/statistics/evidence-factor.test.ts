import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceFactor } from '../../src/statistics/evidence-factor.js'

const settings = { shift: 0.1, greatest: 0.95, cap: 4, observation: 100, correlation: 0.04 }
const precision = 1 / settings.correlation - 1
const factor = evidenceFactor(settings)

const lnGamma = (x: number): number => {
  // Stirling after shifting to x ≥ 20: written out here so that the library is not checked with itself
  let shift = 0
  let at = x
  for (; at < 20; at++) shift -= Math.log(at)
  const series = 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5)
  return shift + (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series
}
const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b)

/** Probability of j in n where the share is mu: beta-binomial. */
const probability = (j: number, n: number, mu: number): number =>
  Math.exp(
    lnGamma(n + 1) -
      lnGamma(j + 1) -
      lnGamma(n - j + 1) +
      lnBeta(j + mu * precision, n - j + (1 - mu) * precision) -
      lnBeta(mu * precision, (1 - mu) * precision),
  )

const expectation = (n: number, limit: number, share: number): number =>
  Array.from(
    { length: n + 1 },
    (_, j) => probability(j, n, share) * factor({ part: j * 100, whole: n * 100, limit }),
  ).reduce((a, b) => a + b, 0)

describe('a week of 25 hours against a limit of 10 percent', () => {
  test.each([
    [0, 0.272],
    [0.1, 0.801],
    [0.2, 1.779],
    [0.3, 3.401],
    [0.5, 4.192],
    [1, 4.192],
  ])('a share of %d multiplies the odds by %d', (share, expected) => {
    expect(factor({ part: share * 1500, whole: 1500, limit: 0.1 })).toBeCloseTo(expected, 3)
  })
})

test('the factors that the method names as typical come with the dispersion of the logs it was made on', () => {
  const measured = evidenceFactor({ ...settings, observation: 95, correlation: 0.035 })
  const rounded = [0, 0.1, 0.2, 0.3, 0.5].map((share) =>
    Number(measured({ part: share * 1500, whole: 1500, limit: 0.1 }).toPrecision(2)),
  )
  expect(rounded).toEqual([0.25, 0.78, 1.8, 3.7, 4.2])
})

test('at the limit the factor is 1 on average, whatever the length of the week', () => {
  for (const n of [1, 2, 7, 15, 40])
    for (const limit of [0.02, 0.05, 0.1, 0.35, 0.9]) expect(expectation(n, limit, limit)).toBeCloseTo(1, 9)
})

test('below the limit the factor is less than 1 on average', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0.02, max: 0.84, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (n, limit, portion) => expectation(n, limit, limit * portion) <= 1 + 1e-9,
    ),
  )
})

test('a greater part is never weaker evidence, and no week counts more than the cap', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0.02, max: 0.8, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (whole, limit, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((share) =>
          factor({ part: share * whole, whole, limit }),
        )
        return (less ?? 0) <= (more ?? 0) + 1e-9 && (more ?? 0) < 8
      },
    ),
  )
})

test('a limit that nothing can lie above gives no evidence, and neither does a week without time', () => {
  expect(factor({ part: 1500, whole: 1500, limit: 0.95 })).toBe(1)
  expect(factor({ part: 1500, whole: 1500, limit: 1 })).toBe(1)
  expect(factor({ part: 0, whole: 0, limit: 0.1 })).toBe(1)
})

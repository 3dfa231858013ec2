import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceGini, giniEstimate, topShare } from '../../src/statistics/gini.js'
import { seededRandom } from '../../src/statistics/seeded-random.js'

const options = { level: 0.95, least: 8 }

test('is 0 where all have the same, and 1 where one has everything, however few they are', () => {
  expect(
    [
      [3, 3, 3],
      [0, 0, 7],
      [0, 5],
    ].map((values) => giniEstimate(values, options).gini),
  ).toEqual([0, 1, 1])
})

test('is half the mean difference over the mean', () => {
  // Differences 1, 2, 3, 1, 2, 1 of the six pairs: mean 10/6; mean of the values 2.5.
  expect(giniEstimate([4, 1, 3, 2], options).gini).toBeCloseTo(10 / 6 / 5, 12)
})

test('does not change with the unit or the order', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 1, max: 1000 }), { minLength: 8, maxLength: 30 })
        .chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length }))),
      ([values, shuffled]) => {
        const [one, other] = [values, shuffled.map((value) => value * 60)].map((each) => giniEstimate(each, options))
        expect(other?.gini).toBeCloseTo(one?.gini ?? NaN, 9)
        expect(other?.interval?.low ?? null).toEqual(
          one?.interval === null ? null : expect.closeTo(one?.interval.low ?? NaN, 6),
        )
      },
    ),
  )
})

test('the errors are those of leaving out one value after the other', () => {
  const values = [1, 2, 2, 5, 8, 9, 14, 30, 31]
  const without = values.map((_, at) => giniEstimate(values.toSpliced(at, 1), { ...options, least: 99 }).gini)
  const mean = without.reduce((a, b) => a + b, 0) / 9
  const error = Math.sqrt((8 / 9) * without.reduce((sum, each) => sum + (each - mean) ** 2, 0))
  const { gini, interval } = giniEstimate(values, options)
  const logit = (share: number): number => Math.log(share / (1 - share))
  const half = (logit(interval?.high ?? NaN) - logit(interval?.low ?? NaN)) / 2
  // 2.306 is Student's point for 8 degrees of freedom.
  expect((half * gini * (1 - gini)) / 2.306).toBeCloseTo(error, 4)
})

test('has no interval with too few values, nor where all are the same', () => {
  expect([
    giniEstimate([1, 2, 3, 4, 5, 6, 7], options).interval,
    giniEstimate([4, 4, 4, 4, 4, 4, 4, 4, 4], options).interval,
    giniEstimate([], options),
    giniEstimate([5], options),
  ]).toEqual([null, null, { gini: 0, interval: null }, { gini: 0, interval: null }])
})

test('the interval holds the true coefficient nearly as often as it says, from 8 values on', () => {
  const random = seededRandom(8)
  // An exponential distribution has a Gini coefficient of exactly a half.
  const holds = (count: number): number => {
    let held = 0
    for (let repetition = 0; repetition < 1000; repetition += 1) {
      const values = Array.from({ length: count }, () => -Math.log(1 - random()))
      const { interval } = giniEstimate(values, options)
      if (interval !== null && interval.low <= 0.5 && 0.5 <= interval.high) held += 1
    }
    return held / 1000
  }
  for (const count of [8, 15, 40]) expect(holds(count)).toBeGreaterThan(0.91)
})

test('chance alone gives counts that fall on all alike the coefficient that drawing them gives', () => {
  const random = seededRandom(3)
  const poisson = (rate: number): number => {
    let [count, product] = [0, random()]
    for (const limit = Math.exp(-rate); product > limit; product *= random()) count += 1
    return count
  }
  for (const rate of [0.4, 3, 20]) {
    const counts = Array.from({ length: 40_000 }, () => poisson(rate)).filter((count) => count > 0)
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length
    expect(chanceGini(mean)).toBeCloseTo(giniEstimate(counts, options).gini, 2)
  }
})

test('chance does less and less to larger counts, and nothing where each has one', () => {
  expect([chanceGini(1), chanceGini(0)]).toEqual([0, 0])
  expect(chanceGini(200)).toBeCloseTo(chanceGini(201), 3)
  expect(chanceGini(5)).toBeGreaterThan(chanceGini(50))
})

test('the most-seen quarter of six is the first and half of the second', () => {
  expect([topShare([1, 10, 2, 4, 2, 1], 0.25), topShare([3, 3, 3, 3], 0.25), topShare([], 0.25)]).toEqual([
    12 / 20,
    0.25,
    0,
  ])
})

import { expect, test } from 'vitest'
import { clusterBootstrap, quantile } from '../../src/statistics/cluster-bootstrap.js'
import { seededRandom } from '../../src/statistics/seeded-random.js'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

test('the same seed gives the same stream, evenly spread over 0 to 1', () => {
  const [a, b] = [seededRandom(7), seededRandom(7)]
  const stream = Array.from({ length: 20_000 }, a)
  expect(Array.from({ length: 20_000 }, b)).toEqual(stream)
  expect(sum(stream) / stream.length).toBeCloseTo(0.5, 2)
  expect(Math.min(...stream)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...stream)).toBeLessThan(1)
  expect(Array.from({ length: 3 }, seededRandom(8))).not.toEqual(stream.slice(0, 3))
})

test('each group is drawn from itself, with replacement, as large as it was', () => {
  const draws = clusterBootstrap([1, 2], [10, 20, 30], (before, after) => [before, after], { repetitions: 50, seed: 1 })
  expect(draws).toHaveLength(50)
  for (const [before, after] of draws) {
    expect(before).toHaveLength(2)
    expect(after).toHaveLength(3)
    expect(before?.every((value) => value < 10)).toBe(true)
    expect(after?.every((value) => value >= 10)).toBe(true)
  }
})

test('its spread is that of the mean: about the standard error', () => {
  const values = Array.from({ length: 100 }, (_, index) => index)
  const means = clusterBootstrap([], values, (_, drawn) => sum(drawn) / drawn.length, { repetitions: 4000, seed: 3 })
  const center = sum(means) / means.length
  const error = Math.sqrt(sum(means.map((mean) => (mean - center) ** 2)) / means.length)
  expect(center).toBeCloseTo(49.5, 0)
  expect(error).toBeCloseTo(2.887, 1)
})

test('a quantile lies between its neighbors', () => {
  expect(quantile([30, 10, 20], 0.5)).toBe(20)
  expect(quantile([0, 10], 0.05)).toBeCloseTo(0.5, 12)
  expect(quantile([5], 0.95)).toBe(5)
})

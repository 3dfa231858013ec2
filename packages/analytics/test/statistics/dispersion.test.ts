import { expect, test } from 'vitest'
import { overdispersion } from '../../src/statistics/dispersion.js'

const settings = {
  neighbors: 8,
  usualShare: 0.05,
  usualWeight: 4,
  leastShare: 0.02,
  winsorized: 0.975,
  usualCorrelation: 0.04,
  correlationWeight: 200,
  leastCorrelation: 0.01,
  greatestCorrelation: 0.25,
}

test('with nothing to measure on, the usual correlation stands', () => {
  expect(overdispersion([], 100, settings)).toBe(0.04)
  expect(overdispersion([[{ part: 10, whole: 1500 }]], 100, settings)).toBe(0.04)
})

test('one pair of weeks hardly moves it', () => {
  // both weeks 10 and 30 percent of 1000: the local share is (400 + 4000·0.05) / (2000 + 4000) = 0.1
  const changed = 0.04 / (2 * 0.1 * 0.9)
  const own = changed - 100 / 1000
  const pair = [
    { part: 100, whole: 1000 },
    { part: 300, whole: 1000 },
  ]
  expect(overdispersion([pair], 100, settings)).toBeCloseTo((own + 0.04 * 200) / 201, 12)
})

test('weeks more even than chance stop at the least, wild ones at the greatest', () => {
  const even = Array.from({ length: 2000 }, () => ({ part: 100, whole: 1000 }))
  const wild = Array.from({ length: 2000 }, (_, index) => ({ part: index % 2 === 0 ? 0 : 1000, whole: 1000 }))
  expect(overdispersion([even], 100, settings)).toBe(0.01)
  expect(overdispersion([wild], 100, settings)).toBe(0.25)
})

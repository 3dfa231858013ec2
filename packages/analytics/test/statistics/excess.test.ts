import { expect, test } from 'vitest'
import { excessShares } from '../../src/statistics/excess.js'

test('growth is the share after less the share before, of all time and not of the mean of weeks', () => {
  const before = [
    { whole: 100, parts: [10, 0] },
    { whole: 300, parts: [10, 0] },
  ]
  const after = [{ whole: 200, parts: [30, 50] }]
  const [first, second] = excessShares(before, after, 2)
  expect(first).toBeCloseTo(0.1, 12)
  expect(second).toBeCloseTo(0.25, 12)
})

test('with nothing before, growth is the share itself', () => {
  expect(excessShares([], [{ whole: 200, parts: [30] }], 1)).toEqual([0.15])
})

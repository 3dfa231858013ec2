import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kendallTau } from '../../src/statistics/kendall-tau.js'

test('the same order is 1, the reverse −1, and half way between them 0', () => {
  expect([
    kendallTau([1, 2, 3, 4], [10, 20, 30, 400]),
    kendallTau([1, 2, 3, 4], [4, 3, 2, 1]),
    kendallTau([1, 2, 3, 4], [3, 1, 4, 2]),
  ]).toEqual([1, -1, 0])
})

test('of seven things two neighbors changed places: 19 pairs of 21 alike, so 17 / 21', () => {
  expect(kendallTau([1, 2, 3, 4, 5, 6, 7], [2, 1, 3, 4, 5, 7, 6])).toBe(17 / 21)
})

test('equals count in neither direction, and the whole is that of the pairs told apart', () => {
  expect(kendallTau([1, 1, 2, 3], [1, 2, 3, 3])).toBeCloseTo(4 / Math.sqrt(5 * 5), 12)
})

test('there is no order where all are held for equal, or where there is one thing', () => {
  expect([
    kendallTau([1, 1, 1], [1, 2, 3]),
    kendallTau([1, 2], [5, 5]),
    kendallTau([1], [1]),
    kendallTau([], []),
  ]).toEqual([null, null, null, null])
})

test('it does not matter which ranking comes first, nor by how much things differ', () => {
  const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 12 })
  fc.assert(
    fc.property(values, (pairs) => {
      const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
      const tau = kendallTau(first, second)
      expect(kendallTau(second, first)).toBe(tau)
      expect(kendallTau(first.map(Math.exp), second)).toBe(tau)
      if (tau !== null) expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12)
    }),
  )
})

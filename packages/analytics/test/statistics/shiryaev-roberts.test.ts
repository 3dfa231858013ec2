import { expect, test } from 'vitest'
import { shiryaevRoberts } from '../../src/statistics/shiryaev-roberts.js'

test('every planned start has the same weight, and the starts to come are held in reserve', () => {
  // R: 2·(0 + ½) = 1, then ½·(1 + ½) = ¾; reserve ½, then 0
  expect(shiryaevRoberts([2, 0.5], 2)).toEqual([1.5, 0.75])
})

test('weeks that say nothing leave the odds at 1', () => {
  for (const odds of shiryaevRoberts(
    Array.from({ length: 36 }, () => 1),
    36,
  ))
    expect(odds).toBeCloseTo(1, 12)
})

test('no weeks, no odds', () => {
  expect(shiryaevRoberts([], 36)).toEqual([])
})

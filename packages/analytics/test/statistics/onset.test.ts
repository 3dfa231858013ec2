import { expect, test } from 'vitest'
import { onsetPosterior } from '../../src/statistics/onset.js'

test('a change is dated to where the evidence turns, with the smallest set that holds 90 percent', () => {
  // products to the end: 8, 16, 64, 16, 4; shares 7, 15, 59, 15, 4 percent: the three greatest hold 89 percent
  expect(onsetPosterior([0.5, 0.25, 4, 4, 4], 0.9)).toEqual({ mode: 2, low: 0, high: 3 })
  expect(onsetPosterior([0.5, 0.25, 4, 4, 4], 0.88)).toEqual({ mode: 2, low: 1, high: 3 })
})

test('a change that was there from the first week is dated to the first week', () => {
  expect(onsetPosterior([4, 4, 4, 4], 0.9)).toEqual({ mode: 0, low: 0, high: 1 })
})

test('of equally likely starts the earliest counts', () => {
  expect(onsetPosterior([1, 1], 0.4)).toEqual({ mode: 0, low: 0, high: 0 })
})

test('hundreds of weeks do not overflow', () => {
  expect(
    onsetPosterior(
      Array.from({ length: 900 }, () => 4),
      0.9,
    ).mode,
  ).toBe(0)
})

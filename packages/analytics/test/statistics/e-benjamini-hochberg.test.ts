import { expect, test } from 'vitest'
import { eBenjaminiHochberg } from '../../src/statistics/e-benjamini-hochberg.js'

test('of four odds at 10 percent, one alone needs 40 and two need 20 each', () => {
  expect(eBenjaminiHochberg([1, 39, 0.5, 2], 0.1)).toEqual([])
  expect(eBenjaminiHochberg([1, 40, 0.5, 2], 0.1)).toEqual([1])
  expect(eBenjaminiHochberg([25, 1, 20, 2], 0.1)).toEqual([0, 2])
})

test('no list, nothing stands', () => {
  expect(eBenjaminiHochberg([], 0.1)).toEqual([])
})

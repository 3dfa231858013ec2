import { expect, test } from 'vitest'
import {
  formatCount,
  formatInterval,
  formatList,
  formatOdds,
  formatPercent,
  formatPeriod,
  formatShares,
} from '../../src/formats/figures.js'

test('only nothing is 0% and only everything is 100%', () => {
  expect([0, 0.001, 0.126, 0.999, 1].map(formatPercent)).toEqual(['0%', '<1%', '13%', '>99%', '100%'])
})

test('the shares of one table add up to 100.0%', () => {
  expect(formatShares([1, 1, 1])).toEqual(['33.4%', '33.3%', '33.3%'])
  expect(formatShares([999_999, 1])).toEqual(['100.0%', '<0.1%'])
  expect(formatShares([0, 0])).toEqual(['0.0%', '0.0%'])
})

test('odds are said as people say them, and never as more than they are', () => {
  expect([0.04, 0.38, 3.29, 19.99, 310.2, 1e9].map(formatOdds)).toEqual([
    'under 0.1 to 1',
    '0.3 to 1',
    '3.2 to 1',
    '19 to 1',
    '310 to 1',
    'over 1,000 to 1',
  ])
})

test('a likely range whose ends read alike is one figure', () => {
  expect(formatInterval({ low: 0.08, high: 0.17, level: 0.95 })).toBe('8% to 17%')
  expect(formatInterval({ low: 0.001, high: 0.004, level: 0.95 })).toBe('<1%')
})

test('counts, lists and periods read as in a newspaper', () => {
  expect([7, 1234, 1234567].map(formatCount)).toEqual(['7', '1,234', '1,234,567'])
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual(['', 'a', 'a and b', 'a, b and c'])
  expect(formatPeriod({ from: '2026-08-17', to: '2027-06-04' })).toBe('Aug 17, 2026 to Jun 4, 2027')
  expect(formatPeriod(null)).toBe('no entries')
})

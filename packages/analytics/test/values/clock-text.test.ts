import { describe, expect, test } from 'vitest'
import { formatClock, readClock } from '../../src/values/clock-text.js'

describe('a clock time in 12 or 24 hours', () => {
  test.each([
    ['10:23:52 AM', 37_432],
    ['10:23 am', 37_380],
    ['3:00 p.m.', 54_000],
    ['12:00 AM', 0],
    ['12:15 PM', 44_100],
    ['15:00', 54_000],
    ['00:00:00', 0],
    ['24:00', 86_400],
    ['9 AM', 32_400],
    ['10:29:47 AM MDT', 37_787],
    ['3:00:00 PM GMT+3', 54_000],
  ])('%s', (text, seconds) => {
    expect(readClock(text)).toBe(seconds)
  })
})

test.each(['25:00', '9', '13:00 PM', '0:00 AM', '10:60', 'noon', '', '24:01'])('%s is no clock time', (text) => {
  expect(readClock(text)).toBe(undefined)
})

test('a clock time is written with seconds only where they matter', () => {
  expect([0, 37_380, 37_432, 86_400].map(formatClock)).toEqual(['00:00', '10:23', '10:23:52', '24:00'])
})

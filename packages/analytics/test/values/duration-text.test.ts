import { describe, expect, test } from 'vitest'
import { decimalMarkOf, readDuration } from '../../src/values/duration-text.js'

describe('a duration says itself what it counts', () => {
  test.each([
    ['1:30', 5400],
    ['01:00:01', 3601],
    ['0:13', 780],
    ['110:04:44', 396_284],
    ['12:87:54', 48_474],
    ['47:06 min', 2826],
    ['1:02 h', 3720],
    ['1h 30m', 5400],
    ['1h30m', 5400],
    ['1h30', 5400],
    ['2 H 05', 7500],
    ['1:15 hrs', 4500],
    ['1½ h', 5400],
    ['½ hour', 1800],
    ['1 1/2 hours', 5400],
    ['3/4 hr', 2700],
    ['2h38m17s', 9497],
    ['1 hr 30 min', 5400],
    ['1 hour and 30 minutes', 5400],
    ['90 min', 5400],
    ['45 minutes', 2700],
    ['1.5 h', 5400],
    ['1,5 h', 5400],
    ['99s', 99],
    ['PT1H30M', 5400],
    ['P1DT2H', 93_600],
    ['0', 0],
  ])('%s', (text, seconds) => {
    expect(readDuration(text, 'auto', undefined)).toBe(seconds)
  })
})

describe('a plain number counts in the unit of its column', () => {
  test.each([
    ['45', 'minutes', undefined, 2700],
    ['0.22', 'hours', undefined, 792],
    ['0,25', 'hours', undefined, 900],
    ['20,0', 'hours', ',', 72_000],
    ['2.000,0', 'minutes', ',', 120_000],
    ['1.250', 'minutes', ',', 75_000],
    ['1.250', 'hours', undefined, 4500],
    ['1,250.5', 'minutes', '.', 75_030],
    ['3600', 'seconds', undefined, 3600],
    ['.5', 'hours', undefined, 1800],
    ['1½', 'hours', ',', 5400],
    ['2 1/4', 'hours', undefined, 8100],
  ] as const)('%s %s', (text, unit, mark, seconds) => {
    expect(readDuration(text, unit, mark)).toBe(seconds)
  })
})

describe('what cannot be known is not guessed', () => {
  test.each([
    ['3o', 'minutes', undefined, 'unreadable'],
    ['an hour', 'auto', undefined, 'unreadable'],
    ['1h constructor', 'auto', undefined, 'unreadable'],
    ['3127::00', 'hours', undefined, 'unreadable'],
    ['00::', 'hours', undefined, 'unreadable'],
    ['13-13', 'minutes', undefined, 'unreadable'],
    ['1:5', 'hours', undefined, 'unreadable'],
    ['1h75', 'hours', undefined, 'unreadable'],
    ['11/2', 'hours', undefined, 'unreadable'],
    ['1/2', 'minutes', undefined, 'unreadable'],
    ['½', 'auto', undefined, 'unreadable'],
    ['1 1/2 1', 'hours', undefined, 'unreadable'],
    ['45', 'auto', undefined, 'no-unit'],
    ['1,250', 'minutes', undefined, 'ambiguous-decimal'],
    ['1.2.3', 'minutes', undefined, 'ambiguous-decimal'],
    ['-15', 'minutes', undefined, 'negative'],
    ['-1:30', 'hours', undefined, 'negative'],
    [`${' '.repeat(100)}1${' '.repeat(50_000)}h`, 'hours', undefined, 'unreadable'],
  ] as const)('%s', (text, unit, mark, fault) => {
    expect(readDuration(text, unit, mark)).toBe(fault)
  })
})

test('the numbers of a whole column settle what a comma means', () => {
  expect(decimalMarkOf(['1,250', '0,5'])).toBe(',')
  expect(decimalMarkOf(['1,250', '0.5'])).toBe('.')
  expect(decimalMarkOf(['2.000,0'])).toBe(',')
  expect(decimalMarkOf(['1,250', '30'])).toBe(undefined)
  expect(decimalMarkOf(['0,5', '0.5'])).toBe(undefined)
})

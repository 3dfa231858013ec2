import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  allocate,
  daysBetween,
  decode,
  formatSeconds,
  fromDayNumber,
  includes,
  isLeft,
  mondayOf,
  Period,
  toDayNumber,
  weekdayOf,
  weeksOf,
} from '../src/index.js'

const date = fc.integer({ min: -30_000, max: 60_000 }).map(fromDayNumber)

describe('allocating', () => {
  test('loses nothing: the parts are whole and sum to the total, and none is more than one from its exact portion', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 }),
        (total, weights) => {
          const sum = weights.reduce((a, b) => a + b, 0)
          const parts = allocate(total, weights)
          expect(parts.reduce((a, b) => a + b, 0)).toBe(sum === 0 ? 0 : total)
          expect(
            parts.every(
              (part, i) =>
                Number.isInteger(part) && (sum === 0 || Math.abs(part - (total * (weights[i] ?? 0)) / sum) < 1),
            ),
          ).toBe(true)
        },
      ),
    )
  })

  test('gives what is left over to the largest remainders, earlier ones first', () => {
    expect([allocate(100, [1, 1, 1]), allocate(10, [0, 0]), allocate(100, [])]).toEqual([[34, 33, 33], [0, 0], []])
  })
})

test('seconds are read as hours and minutes, rounded once', () => {
  expect([0, 40, 59, 60, 89, 90, 3570, 3600, 11_100, -90].map(formatSeconds)).toEqual([
    '0 min',
    '40 s',
    '59 s',
    '1 min',
    '1 min',
    '2 min',
    '1 h',
    '1 h',
    '3 h 05 min',
    '-1 min',
  ])
})

describe('a date', () => {
  test('is counted in days, there and back', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(fromDayNumber(toDayNumber(day))).toBe(day)
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  test('lies in the week of its Monday', () => {
    fc.assert(
      fc.property(date, (day) => {
        expect([weekdayOf(mondayOf(day)), daysBetween(mondayOf(day), day)]).toEqual([0, weekdayOf(day)])
      }),
    )
    expect([weekdayOf('1970-01-01'), weekdayOf('2026-11-22'), mondayOf('2026-11-22')]).toEqual([3, 6, '2026-11-16'])
  })
})

describe('a period', () => {
  test('holds its first and last day', () => {
    const period = { from: '2026-09-02', to: '2026-09-14' }
    expect(['2026-09-01', '2026-09-02', '2026-09-14', '2026-09-15'].map((day) => includes(period, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(weeksOf(period)).toEqual(['2026-08-31', '2026-09-07', '2026-09-14'])
  })

  test('does not end before it begins', () => {
    expect(isLeft(decode(Period)({ from: '2026-09-02', to: '2026-09-01' }))).toBe(true)
  })
})

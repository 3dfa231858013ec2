import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addSchoolDays,
  decode,
  isLeft,
  isSchoolWeek,
  orThrow,
  SchoolCalendar,
  schoolDay,
  schoolDays,
  schoolDaysBetween,
  schoolWeeks,
  termOf,
} from '../src/index.js'

const calendar = orThrow(
  decode(SchoolCalendar)({
    coachwork: 'calendar/1',
    year: { from: '2026-08-17', to: '2026-12-18' },
    daysOff: [
      { date: '2026-09-07', name: 'Labor Day' },
      { from: '2026-11-23', to: '2026-11-27' },
    ],
    halfDays: [{ date: '2026-09-11' }],
    terms: [
      { name: 'Quarter 1', from: '2026-08-17', to: '2026-10-16' },
      { name: 'Quarter 2', from: '2026-10-19', to: '2026-12-18' },
    ],
  }),
)

const day = fc.integer({ min: -10, max: 140 }).map((days) => addDays('2026-08-17', days))

describe('a school day', () => {
  test('is no weekend, no day off, no day outside the year; a half day is half of one', () => {
    expect(
      ['2026-08-16', '2026-08-17', '2026-09-05', '2026-09-07', '2026-09-11', '2026-11-25', '2026-12-21'].map((date) =>
        schoolDay(calendar, date),
      ),
    ).toEqual([0, 1, 0, 0, 0.5, 0, 0])
  })

  test('counts once, however the period is cut', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [from, middle, to] = [a, b, c].sort() as [string, string, string]
        const parts = schoolDays(calendar, { from, to: middle }) + schoolDaysBetween(calendar, middle, to)
        expect(schoolDays(calendar, { from, to })).toBe(parts)
      }),
    )
  })
})

describe('school days between dates', () => {
  test('leave out the first date, and count back as they count forward', () => {
    expect([
      schoolDaysBetween(calendar, '2026-09-04', '2026-09-08'),
      schoolDaysBetween(calendar, '2026-09-08', '2026-09-11'),
      schoolDaysBetween(calendar, '2026-09-11', '2026-09-08'),
      schoolDaysBetween(calendar, '2026-09-08', '2026-09-08'),
    ]).toEqual([1, 2.5, -2.5, 0])
  })

  test('add up along the way', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const between = (x: string, y: string) => schoolDaysBetween(calendar, x, y)
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
      }),
    )
  })
})

describe('a deadline in school days', () => {
  test('passes over weekends and days off, and a half day is a day with school', () => {
    expect([0, 1, 2, 4, 5].map((days) => addSchoolDays(calendar, '2026-09-04', days))).toEqual([
      '2026-09-04',
      '2026-09-08',
      '2026-09-09',
      '2026-09-11',
      '2026-09-14',
    ])
  })

  test('begins with the year, and is none where the year ends before', () => {
    expect([
      addSchoolDays(calendar, '2000-01-01', 1),
      addSchoolDays(calendar, '2026-12-18', 1),
      addSchoolDays(calendar, '2026-12-17', 1),
      addSchoolDays(calendar, '2026-08-17', 1e9),
    ]).toEqual(['2026-08-17', undefined, '2026-12-18', undefined])
  })
})

test('a date lies in its term', () => {
  expect(['2026-10-16', '2026-10-17', '2026-10-19'].map((date) => termOf(calendar, date)?.name)).toEqual([
    'Quarter 1',
    undefined,
    'Quarter 2',
  ])
})

test('terms stand in order and do not overlap', () => {
  const terms = [
    { name: 'a', from: '2026-08-17', to: '2026-10-16' },
    { name: 'b', from: '2026-10-16', to: '2026-12-18' },
  ]
  expect(isLeft(decode(SchoolCalendar)({ ...calendar, terms }))).toBe(true)
})

test('a week of the school year holds a school day', () => {
  expect([
    schoolWeeks(calendar).length,
    isSchoolWeek(calendar, '2026-11-25'),
    isSchoolWeek(calendar, '2026-09-13'),
  ]).toEqual([17, false, true])
})

test('a week with a single half day is a school week', () => {
  const last = { ...calendar, year: { from: '2026-08-17', to: '2026-12-21' }, halfDays: [{ date: '2026-12-21' }] }
  expect([schoolWeeks(last).at(-1), isSchoolWeek(last, '2026-12-25')]).toEqual(['2026-12-21', true])
})

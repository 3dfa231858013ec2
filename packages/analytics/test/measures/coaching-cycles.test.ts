import { addDays, SchoolCalendar, standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { coachingCycles, cycleLines, shownCycles } from '../../src/measures/coaching-cycles.js'
import { schoolDaysFromTo } from '../../src/measures/school-days-by-number.js'
import { ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const calendar = SchoolCalendar.parse({
  coachwork: 'calendar/1',
  year: { from: '2026-08-31', to: '2027-06-04' },
  daysOff: [{ date: '2026-09-07' }],
  halfDays: [{ date: '2026-09-09' }],
})

/** A cycle of so many weekly visits, with a planning of its own beside each. */
const cycle = (name: string, from: string, visits: number): LoggedEntry[] =>
  Array.from({ length: visits }, (_, week) => addDays(from, 7 * week)).flatMap((day): LoggedEntry[] => [
    [day, 'CYC.OBSERVE', 45, { cycle: name }],
    [day, 'SUP.PREP', 15, { cycle: name }],
  ])

const four = [
  ...cycle('a', '2026-08-31', 3),
  ...cycle('b', '2026-08-31', 4),
  ...cycle('c', '2026-09-01', 5),
  ...cycle('d', '2026-09-01', 6),
]
const end: LoggedEntry = ['2026-11-20', 'SUP.PREP', 60]

test('a cycle without an entry in the last three weeks is no longer in use, and has a length and sessions', () => {
  const ledger = ledgerOf([...four, ...cycle('e', '2026-11-02', 1), end])
  expect([coachingCycles(ledger, { catalogue, calendar }), cycleLines(ledger, { catalogue, calendar })[0]]).toEqual([
    {
      opened: 5,
      inUse: 1,
      knowsSchoolDays: true,
      schoolDays: { low: 13.25, middle: 17, high: 20.75 },
      sessions: { low: 3.75, middle: 4.5, high: 5.25 },
      note: null,
    },
    { school: 'oak', firstDay: '2026-08-31', lastDay: '2026-09-14', schoolDays: 9.5, sessions: 3, inUse: false },
  ])
})

test('three weeks to the day without an entry, and a cycle is no longer in use', () => {
  const inUse = (last: string) =>
    coachingCycles(ledgerOf([[last, 'CYC.GOAL', 60, { cycle: 'a' }], end]), { catalogue }).inUse
  expect([inUse('2026-10-30'), inUse('2026-10-31')]).toEqual([0, 1])
})

test('too few cycles have no typical length; none at all is said', () => {
  const figures = (entries: readonly LoggedEntry[]) => {
    const { opened, inUse, schoolDays, sessions, note } = coachingCycles(ledgerOf(entries), { catalogue })
    return { opened, inUse, schoolDays, sessions, note }
  }
  const none = { opened: 0, inUse: 0, schoolDays: null, sessions: null }
  expect([figures([...cycle('a', '2026-08-31', 3), end]), figures([end]), figures([])]).toEqual([
    {
      ...none,
      opened: 1,
      note: 'Not enough data on length and sessions: it takes 4 cycles that are no longer in use.',
    },
    { ...none, note: 'Not enough data: no entry names the coaching cycle it belongs to.' },
    { ...none, note: 'Not enough data: no entry names the coaching cycle it belongs to.' },
  ])
})

test('a principal is not told how long four cycles ran, nor those of four teachers, but of five', () => {
  const shown = (entries: readonly LoggedEntry[], people: number | null = null) =>
    shownCycles(coachingCycles(ledgerOf(entries), { catalogue }), people)
  expect(shown([...four, end])).toEqual({
    opened: 4,
    inUse: 0,
    knowsSchoolDays: false,
    schoolDays: null,
    sessions: null,
    note: 'Withheld: so few cycles, or teachers, are behind these figures that one could be recognized by them.',
  })
  const five = [...four, ...cycle('e', '2026-09-02', 2), end]
  expect([null, 5, 4].map((people) => shown(five, people).sessions?.middle)).toEqual([4, 4, undefined])
})

test('school days are counted as the calendar says, and as days from Monday to Friday without one', () => {
  const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
  const between = (from: string, to: string) => [
    schoolDaysFromTo(calendar, day(from), day(to)),
    schoolDaysFromTo(undefined, day(from), day(to)),
  ]
  expect([
    between('2026-09-04', '2026-09-04'),
    between('2026-09-04', '2026-09-11'),
    between('2026-09-05', '2026-09-06'),
    between('2026-08-24', '2026-08-31'),
    between('2027-06-01', '2027-08-02'),
    between('1969-12-29', '1970-01-04'),
  ]).toEqual([
    [1, 1],
    [4.5, 6],
    [0, 0],
    [1, 6],
    [4, 45],
    [0, 5],
  ])
})

import { addDays, standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { ledgerForSchool } from '../../src/ledger/ledger-for-school.js'
import { workingDays } from '../../src/measures/working-days.js'
import { ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue

type Timed = readonly [start: string, activity: string, minutes: number, school?: string]

/** The same day, so many times. */
const days = (count: number, entries: readonly Timed[]): LoggedEntry[] =>
  Array.from({ length: count }, (_, day) => addDays('2026-08-31', day)).flatMap((date) =>
    entries.map(([start, activity, minutes, school = 'oak']): LoggedEntry => [
      date,
      activity,
      minutes,
      { start, school },
    ]),
  )

const same = (figure: number) => ({ low: figure, middle: figure, high: figure })

const ofDay = (entries: readonly Timed[]) => {
  const { switches, longestBlockSeconds } = workingDays(ledgerOf(days(10, entries)), { catalogue })
  return [switches?.middle, (longestBlockSeconds?.middle ?? NaN) / 60]
}

test('a day changes with each entry of another activity, in the order of the clock', () => {
  const measured = workingDays(
    ledgerOf(
      days(10, [
        ['10:00', 'OPS.DUTY', 30],
        ['08:00', 'CYC.COPLAN', 60],
        ['09:00', 'CYC.COPLAN', 30],
        ['13:00', 'CYC.COPLAN', 45],
      ]),
    ),
    { catalogue },
  )
  expect(measured).toEqual({
    days: 10,
    ofDays: 10,
    switches: same(2),
    longestBlockSeconds: same(5400),
    note: null,
  })
})

test('coaching goes on over other coaching and ten minutes without an entry, not over eleven, nor over other work', () => {
  expect([
    ofDay([
      ['08:00', 'CYC.COPLAN', 60],
      ['09:10', 'SUP.PREP', 50],
    ]),
    ofDay([
      ['08:00', 'CYC.COPLAN', 60],
      ['09:11', 'SUP.PREP', 49],
    ]),
    ofDay([
      ['08:00', 'CYC.COPLAN', 60],
      ['09:00', 'OPS.CLERICAL', 5],
      ['09:05', 'CYC.COPLAN', 40],
    ]),
  ]).toEqual([
    [1, 120],
    [1, 60],
    [2, 60],
  ])
})

test('other work that begins within a session ends the stretch there; a day without coaching has none', () => {
  expect([
    ofDay([
      ['08:00', 'CYC.COPLAN', 60],
      ['08:30', 'OPS.DUTY', 10],
    ]),
    ofDay([['08:00', 'OPS.DUTY', 60]]),
  ]).toEqual([
    [1, 30],
    [0, 0],
  ])
})

test('a day with an entry without a start, or without an activity, is not measured', () => {
  const ledger = ledgerOf([
    ...days(12, [['08:00', 'CYC.COPLAN', 60]]),
    ['2026-08-31', 'OPS.SUB', 30],
    ['2026-09-01', 'unmapped', 30, { start: '10:00' }],
    ['2026-10-01', 'OPS.SUB', 30],
  ])
  const { days: measured, ofDays } = workingDays(ledger, { catalogue })
  expect([measured, ofDays]).toEqual([10, 12])
})

test('the day of two schools is one day, and each school sees its own part of it', () => {
  const ledger = ledgerOf(
    days(10, [
      ['08:00', 'CYC.COPLAN', 60],
      ['09:00', 'OPS.DUTY', 30, 'elm'],
      ['09:30', 'CYC.COPLAN', 45],
    ]),
  )
  const oak = ledgerForSchool(ledger, 'oak')
  expect([workingDays(ledger, { catalogue }).switches, oak && workingDays(oak, { catalogue }).switches]).toEqual([
    same(2),
    same(0),
  ])
})

test('without starts, or with few days, nothing is said', () => {
  const nothing = { switches: null, longestBlockSeconds: null }
  expect([
    workingDays(ledgerOf([['2026-08-31', 'CYC.COPLAN', 60]]), { catalogue }),
    workingDays(ledgerOf([]), { catalogue }),
    workingDays(ledgerOf(days(9, [['08:00', 'CYC.COPLAN', 60]])), { catalogue }),
  ]).toEqual([
    {
      ...nothing,
      days: 0,
      ofDays: 0,
      note: 'Not enough data: no entry has a start, so nothing says what followed what.',
    },
    {
      ...nothing,
      days: 0,
      ofDays: 0,
      note: 'Not enough data: no entry has a start, so nothing says what followed what.',
    },
    {
      ...nothing,
      days: 9,
      ofDays: 9,
      note: 'Not enough data: it takes 10 days whose entries all have a start and an activity.',
    },
  ])
})

import { SchoolCalendar } from '@coachwork/core'
import { expect, test } from 'vitest'
import { coverage } from '../../src/measures/coverage.js'
import { agreementOf, ledgerOf } from './ledger-of.js'

const paid = (minutes: number, effective = '2026-08-17', id = 'oak-1') =>
  agreementOf({ id, versions: [{ effective, time: { contractMinutesPerWeek: minutes } }] })

test('only logged weeks count: two of them at 40 paid hours', () => {
  const ledger = ledgerOf(
    [
      ['2026-08-18', 'CYC.GOAL', 1200],
      ['2026-09-15', 'CYC.GOAL', 1200],
    ],
    { oak: paid(2400) },
  )
  expect(coverage(ledger, {})).toEqual({ loggedSeconds: 144_000, contractSeconds: 288_000, share: 0.5 })
})

test('a calendar takes days off from the paid time, half days by half', () => {
  const calendar = SchoolCalendar.parse({
    coachwork: 'calendar/1',
    year: { from: '2026-08-17', to: '2027-06-04' },
    daysOff: [{ date: '2026-09-07', name: 'Labor Day' }],
    halfDays: [{ date: '2026-09-09' }],
  })
  const ledger = ledgerOf([['2026-09-08', 'CYC.GOAL', 840]], { oak: paid(2400) })
  expect(coverage(ledger, { calendar })).toEqual({ loggedSeconds: 50_400, contractSeconds: 100_800, share: 0.5 })
})

test('work in a week without school counts as logged, and adds no paid time', () => {
  const calendar = SchoolCalendar.parse({
    coachwork: 'calendar/1',
    year: { from: '2026-08-17', to: '2026-12-31' },
    daysOff: [{ from: '2026-12-21', to: '2026-12-31', name: 'winter break' }],
  })
  const ledger = ledgerOf(
    [
      ['2026-12-14', 'CYC.GOAL', 2400],
      ['2026-12-22', 'SUP.LOG', 120],
    ],
    { oak: paid(2400) },
  )
  expect(coverage(ledger, { calendar })).toEqual({ loggedSeconds: 151_200, contractSeconds: 144_000, share: 1.05 })
})

test('a version that comes in on a Wednesday changes the paid time from that day', () => {
  const amended = agreementOf({
    versions: [
      { effective: '2026-08-17', time: { contractMinutesPerWeek: 1000 } },
      { effective: '2026-09-02', time: { contractMinutesPerWeek: 2000 } },
    ],
  })
  const ledger = ledgerOf(
    [
      ['2026-08-31', 'CYC.GOAL', 400],
      ['2026-09-03', 'CYC.GOAL', 400],
    ],
    { oak: amended },
  )
  expect(coverage(ledger, {})).toEqual({ loggedSeconds: 48_000, contractSeconds: 96_000, share: 0.5 })
})

test('the paid time of two schools adds up', () => {
  const ledger = ledgerOf(
    [
      ['2026-08-18', 'CYC.GOAL', 600],
      ['2026-08-19', 'CYC.GOAL', 300, { school: 'elm' }],
    ],
    { oak: paid(1200), elm: paid(600, '2026-08-17', 'elm-1') },
  )
  expect(coverage(ledger, {})).toEqual({ loggedSeconds: 54_000, contractSeconds: 108_000, share: 0.5 })
})

test('without paid time in an agreement, or without an agreement, there is no coverage', () => {
  const silent = agreementOf({ versions: [{ effective: '2026-08-17' }] })
  expect(coverage(ledgerOf([['2026-08-18', 'CYC.GOAL', 60]], { oak: silent }), {})).toBeNull()
  expect(coverage(ledgerOf([['2026-08-18', 'CYC.GOAL', 60]]), {})).toBeNull()
  expect(coverage(ledgerOf([]), {})).toBeNull()
})

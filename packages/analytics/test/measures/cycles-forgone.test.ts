import { standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { cyclesForgone } from '../../src/measures/cycles-forgone.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const oak = agreementOf({
  versions: [
    { effective: '2026-08-17', expectations: { will: [{ activity: 'CYC.*' }], wont: [{ activity: 'OPS.*' }] } },
  ],
})
const forgone = (entries: readonly LoggedEntry[], agreements: Parameters<typeof ledgerOf>[1] = { oak }) =>
  cyclesForgone(ledgerOf(entries, agreements), { catalogue })
const cycle = (name: string, minutes: number): LoggedEntry => ['2026-09-01', 'CYC.GOAL', minutes, { cycle: name }]
const covering: LoggedEntry = ['2026-09-01', 'OPS.SUB', 1200]

test('20 hours of covering classes are four cycles of five hours, or three to six of the size they have', () => {
  expect(forgone([cycle('a', 180), cycle('b', 240), cycle('c', 360), cycle('d', 420), covering])).toEqual({
    logged: 4,
    secondsPerCycle: 300 * 60,
    outSeconds: 1200 * 60,
    cycles: 4,
    range: { low: 1200 / 375, high: 1200 / 225 },
    note: null,
  })
})

test('a single cycle gives a figure, with a word of warning and no range', () => {
  const { cycles, range, note } = forgone([cycle('a', 600), covering])
  expect([cycles, range, note]).toEqual([
    2,
    null,
    'Fewer than 4 cycles are in the log, so the size of one is hardly known.',
  ])
})

test('a log without a cycle cannot tell time as cycles', () => {
  const { cycles, secondsPerCycle, note } = forgone([['2026-09-01', 'CYC.GOAL', 600], covering])
  expect([cycles, secondsPerCycle, note]).toEqual([
    null,
    null,
    'Not enough data: no entry names a coaching cycle, so nothing says how much time one takes.',
  ])
})

test('without an agreement, and in an empty log, nothing is forgone', () => {
  const without = { cycles: null, range: null, note: 'Without an agreement nothing can be outside the role.' }
  expect(forgone([cycle('a', 600), covering], {})).toMatchObject(without)
  expect(forgone([])).toMatchObject(without)
})

test('a role within its agreement forgoes nothing', () => {
  expect(forgone([cycle('a', 600)]).cycles).toBe(0)
})

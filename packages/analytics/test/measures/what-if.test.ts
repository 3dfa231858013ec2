import { isLeft, orThrow, standardCatalogue } from '@coachwork/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whatIf, type Move } from '../../src/measures/what-if.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const oak = agreementOf({
  versions: [
    {
      effective: '2026-08-17',
      expectations: {
        will: [{ activity: 'CYC.*' }],
        may: [{ activity: 'DAT.ANALYZE', share: { cap: 0.1 } }],
        wont: [{ activity: 'OPS.*' }],
      },
    },
  ],
})
const entries: LoggedEntry[] = [
  ['2026-09-01', 'CYC.GOAL', 300, { cycle: 'a' }],
  ['2026-09-08', 'CYC.GOAL', 300, { cycle: 'b' }],
  ['2026-09-01', 'OPS.SUB', 100, { requestedBy: 'principal' }],
  ['2026-09-08', 'OPS.SUB', 200, { requestedBy: 'principal' }],
  ['2026-09-08', 'DAT.ANALYZE', 100],
]
const ledger = ledgerOf(entries, { oak })
const moving = (from: string, minutes: number, to: string | null, inCycle = false): Move => ({
  from,
  seconds: minutes * 60,
  to: to === null ? null : { activity: to, inCycle },
})
const after = (...moves: Move[]) => orThrow(whatIf(ledger, moves, { catalogue }))

test('five hours of covering classes turned into coaching: shares before and after, and the cycle regained', () => {
  const { before, after: then, cyclesRegained } = after(moving('OPS.SUB', 300, 'CYC.COTEACH', true))
  expect(
    [before, then].map(({ seconds, shares, scope }) => [
      seconds / 60,
      ...shares.map(({ share }) => share),
      scope?.outSeconds,
    ]),
  ).toEqual([
    [1000, 0.6, 0.7, 0.3, 18_000],
    [1000, 0.9, 1, 0, 0],
  ])
  expect([before.standing.wont, then.standing.wont, then.standing.will]).toEqual([18_000, 0, 54_000])
  expect(cyclesRegained).toBe(1)
})

test('time that is handed back leaves the log, so that every other share grows', () => {
  const { after: then, cyclesRegained } = after(moving('OPS.SUB', 150, null))
  expect([then.seconds / 60, then.scope?.outSeconds, cyclesRegained]).toEqual([
    850,
    (150 + 15) * 60,
    (135 * 60) / 18_000,
  ])
})

test('a cap counts after the move as it does before', () => {
  const { before, after: then } = after(moving('OPS.SUB', 100, 'DAT.ANALYZE'))
  expect([before.scope?.parts.overCap, then.scope?.parts.overCap, then.scope?.parts.wont]).toEqual([0, 6000, 12_000])
})

test('moves are made in order, each from what the ones before it left', () => {
  const { after: then } = after(moving('OPS.SUB', 300, 'CYC.COPLAN'), moving('CYC.COPLAN', 300, 'OPS.SUB'))
  expect(then.scope?.outSeconds).toBe(18_000)
})

test('no move changes nothing', () => {
  const { before, after: then, cyclesRegained } = after()
  expect([then, cyclesRegained]).toEqual([before, 0])
})

test('what cannot be moved is said, all of it, and nothing is moved', () => {
  const outcome = whatIf(
    ledger,
    [
      moving('OPS.SUB', 301, null),
      moving('OPS.SUB', 0, null),
      moving('OPS.SUB', 10, 'X.NONE'),
      moving('OPS.SUB', 10, 'EVA.INFORM'),
      moving('OPS.SUB', 10, 'CYC.GOAL'),
    ],
    { catalogue },
  )
  expect(isLeft(outcome) && outcome.left).toEqual([
    {
      _tag: 'not-that-much',
      move: 0,
      message: 'Substitute teaching (OPS.SUB) has 5 h, less than the 5 h 01 min to move',
    },
    { _tag: 'not-a-duration', move: 1, message: 'expected whole seconds, more than none, and met 0' },
    { _tag: 'unknown-activity', move: 2, message: 'X.NONE is no activity of the catalogue' },
    {
      _tag: 'prohibited',
      move: 3,
      message: 'Input to evaluation (EVA.INFORM) is work that no coach may do for colleagues',
    },
  ])
})

test('without a cycle in the log, or without an agreement, no cycle is regained', () => {
  const regained = (plain: readonly LoggedEntry[], agreements = {}) =>
    orThrow(whatIf(ledgerOf(plain, agreements), [moving('OPS.SUB', 60, null)], { catalogue })).cyclesRegained
  expect([regained([['2026-09-01', 'OPS.SUB', 60]], { oak }), regained(entries)]).toEqual([null, null])
})

test('moving loses no second, and moving to nothing loses exactly what was moved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 500 })), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.integer({ min: 1, max: 500 * 60 }),
      fc.boolean(),
      (days, seconds, isKept) => {
        const log = ledgerOf(
          days.map(([day, minutes]): LoggedEntry => [`2026-09-${String(day).padStart(2, '0')}`, 'OPS.SUB', minutes]),
          { oak },
        )
        const move = { from: 'OPS.SUB', seconds, to: isKept ? { activity: 'CYC.GOAL', inCycle: true } : null }
        const outcome = whatIf(log, [move], { catalogue })
        const there = days.reduce((sum, [, minutes]) => sum + minutes * 60, 0)
        if (isLeft(outcome)) expect(seconds).toBeGreaterThan(there)
        else {
          expect(outcome.right.after.seconds).toBe(isKept ? there : there - seconds)
          expect(outcome.right.after.standing.wont).toBe(there - seconds)
        }
      },
    ),
    { numRuns: 50 },
  )
})

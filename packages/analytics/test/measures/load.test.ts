import { addDays, standardCatalogue } from '@coachwork/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effectiveNumber } from '../../src/measures/effective-number.js'
import { load, weeklyKinds } from '../../src/measures/load.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'

describe('the effective number of activities', () => {
  test('is the number of activities where all take the same time, whatever the order', () => {
    for (const order of [0, 1, 2] as const) expect(effectiveNumber([30, 30, 30, 30], order)).toBeCloseTo(4, 12)
  })

  test('falls with the order where one activity takes most of the time', () => {
    // shares 0.8, 0.1, 0.1: exp(0.639032) and 1/0.66
    expect(effectiveNumber([80, 10, 10], 0)).toBe(3)
    expect(effectiveNumber([80, 10, 10], 1)).toBeCloseTo(1.89465, 5)
    expect(effectiveNumber([80, 10, 10], 2)).toBeCloseTo(1.5152, 4)
  })

  test('is 0 for no time, and parts without time do not count', () => {
    expect([effectiveNumber([], 1), effectiveNumber([0], 2), effectiveNumber([5, 0], 0)]).toEqual([0, 0, 1])
  })

  test('lies between 1 and the number of activities, and never rises with the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 40 }), (parts) => {
        const [kinds, effective, dominant] = ([0, 1, 2] as const).map((order) => effectiveNumber(parts, order))
        expect(dominant).toBeGreaterThan(1 - 1e-9)
        expect(effective).toBeGreaterThan((dominant ?? 0) - 1e-9)
        expect(kinds).toBeGreaterThan((effective ?? 0) - 1e-9)
      }),
    )
  })
})

const weekWith = (week: number, activities: readonly string[]): LoggedEntry[] =>
  activities.map((activity): LoggedEntry => [addDays(first, 7 * week), activity, 60])

test('a log of 4 weeks has a typical week, and holds more kinds of work than any week of it', () => {
  const ledger = ledgerOf([
    ...weekWith(0, ['CYC.GOAL']),
    ...weekWith(1, ['CYC.GOAL', 'GRP.PD']),
    ...weekWith(2, ['CYC.GOAL', 'GRP.PD', 'OPS.SUB']),
    ...weekWith(3, ['CYC.GOAL', 'GRP.PD', 'OPS.SUB', 'OPS.DUTY']),
  ])
  const { typicalWeek, whole, ...rest } = load(ledger, { catalogue })
  expect([typicalWeek?.kinds, whole?.kinds, rest]).toEqual([
    { low: 1.75, middle: 2.5, high: 3.25 },
    4,
    { mostOpenCycles: null, openCyclesAtMost: { cycles: 4, agreed: false }, note: null },
  ])
  expect(weeklyKinds(ledger, { catalogue }).map(({ week, kinds }) => [week, kinds])).toEqual([
    ['2026-08-17', 1],
    ['2026-08-24', 2],
    ['2026-08-31', 3],
    ['2026-09-07', 4],
  ])
})

test('one week is no typical week', () => {
  const measured = load(ledgerOf(weekWith(0, ['CYC.GOAL'])), { catalogue })
  expect([measured.whole, measured.typicalWeek, measured.note]).toEqual([
    { kinds: 1, effective: 1, dominant: 1 },
    null,
    'Not enough data on a typical week: it takes 4 logged weeks.',
  ])
})

test('labels that nobody has mapped may hide any number of kinds', () => {
  const measured = load(ledgerOf([...weekWith(0, ['CYC.GOAL', 'unmapped']), ...weekWith(1, ['CYC.GOAL'])]), {
    catalogue,
  })
  expect([measured.whole, measured.note]).toEqual([
    null,
    'Not enough data: 33.3% of the time has a label without an activity; map the labels first.',
  ])
})

test('an empty log holds no load', () => {
  expect(load(ledgerOf([]), { catalogue })).toEqual({
    whole: null,
    typicalWeek: null,
    mostOpenCycles: null,
    openCyclesAtMost: { cycles: 4, agreed: false },
    note: 'The log holds no time.',
  })
})

test('cycles are open from their first to their last entry, both days counted', () => {
  const { mostOpenCycles } = load(
    ledgerOf([
      ['2026-09-01', 'CYC.GOAL', 60, { cycle: 'a' }],
      ['2026-09-15', 'CYC.CLOSE', 60, { cycle: 'a' }],
      ['2026-09-15', 'CYC.GOAL', 60, { cycle: 'b' }],
      ['2026-09-22', 'CYC.GOAL', 60, { cycle: 'b' }],
      ['2026-09-23', 'CYC.GOAL', 60, { cycle: 'c' }],
    ]),
    { catalogue },
  )
  expect(mostOpenCycles).toBe(2)
})

test('the most open cycles are those that all agreements allow together, once every one says so', () => {
  const versions = (openCyclesAtMost?: number) => [{ effective: first, time: { openCyclesAtMost } }]
  const entries: LoggedEntry[] = [
    ['2026-08-18', 'CYC.GOAL', 60],
    ['2026-08-18', 'CYC.GOAL', 60, { school: 'elm' }],
  ]
  const atMost = (elm?: number) =>
    load(
      ledgerOf(entries, {
        oak: agreementOf({ versions: versions(2) }),
        elm: agreementOf({ id: 'elm-1', versions: versions(elm) }),
      }),
      { catalogue },
    ).openCyclesAtMost
  expect([atMost(3), atMost()]).toEqual([
    { cycles: 5, agreed: true },
    { cycles: 4, agreed: false },
  ])
})

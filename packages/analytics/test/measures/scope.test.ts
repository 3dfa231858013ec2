import { addDays, standardCatalogue } from '@coachwork/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scope } from '../../src/measures/scope.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const version = {
  effective: first,
  expectations: {
    will: [{ activity: 'CYC.*' }],
    may: [
      { activity: 'DAT.ANALYZE', share: { cap: 0.1 } },
      { activity: 'RES.*', share: { cap: 0.2 } },
      { activity: 'RES.CURATE', share: { cap: 0.15 } },
      { activity: 'GRP.PD' },
    ],
    wont: [{ activity: 'OPS.*' }],
  },
}

test('each part of the time outside the role, of the time under an agreement', () => {
  const ledger = ledgerOf(
    [
      ['2026-08-10', 'OPS.SUB', 500],
      ['2026-08-18', 'CYC.GOAL', 600],
      ['2026-08-18', 'OPS.SUB', 100],
      ['2026-08-18', 'EVA.INFORM', 50],
      ['2026-08-19', 'LDR.TEAM', 30],
      ['2026-08-19', 'unmapped', 20],
      ['2026-08-20', 'DAT.ANALYZE', 200],
    ],
    { oak: agreementOf({ versions: [{ ...version, time: { outOfScopeAllowance: 0.1 } }] }) },
  )
  expect(scope(ledger, { catalogue })).toEqual({
    outSeconds: 18_000,
    outShare: 0.3,
    judgedSeconds: 60_000,
    interval: null,
    parts: { wont: 6000, prohibited: 3000, unlisted: 3000, overCap: 6000 },
    unmappedSeconds: 1200,
    allowance: 0.1,
  })
})

test('time beyond several caps is counted once: activity, then family, then all of may', () => {
  // of 1000 min: curating 250 allows 150; with writing 100 the family would be 250 and allows 200; data 200 allows 100;
  // workshops 50; together 350, of which the cap on may allows 300: 600 logged less 300 is 300 over
  const entries: LoggedEntry[] = [
    ['2026-08-18', 'CYC.GOAL', 400],
    ['2026-08-18', 'RES.CURATE', 250],
    ['2026-08-18', 'RES.CURRIC', 100],
    ['2026-08-18', 'DAT.ANALYZE', 200],
    ['2026-08-18', 'GRP.PD', 50],
  ]
  const overCap = (time: object) =>
    scope(ledgerOf(entries, { oak: agreementOf({ versions: [{ ...version, time }] }) }), { catalogue })?.parts.overCap
  expect(overCap({ mayShareCap: 0.3 })).toBe(300 * 60)
  expect(overCap({})).toBe(250 * 60)
  expect(overCap({ mayShareCap: 0.9 })).toBe(250 * 60)
})

test('each version is held against its own time', () => {
  const amended = agreementOf({
    versions: [
      version,
      {
        effective: '2026-08-20',
        expectations: { ...version.expectations, may: [{ activity: 'DAT.*', share: { cap: 0.5 } }] },
      },
    ],
  })
  const ledger = ledgerOf(
    [
      ['2026-08-18', 'DAT.ANALYZE', 50],
      ['2026-08-18', 'CYC.GOAL', 50],
      ['2026-08-20', 'DAT.ANALYZE', 50],
      ['2026-08-20', 'CYC.GOAL', 50],
    ],
    { oak: amended },
  )
  expect(scope(ledger, { catalogue })?.parts.overCap).toBe(40 * 60)
})

test('the interval is about the share that is shown, time beyond caps included', () => {
  const entries = Array.from({ length: 6 }, (_, week) => addDays(first, 7 * week)).flatMap(
    (monday, index): LoggedEntry[] => [
      [monday, 'CYC.GOAL', 300],
      [monday, 'DAT.ANALYZE', 80 + 20 * (index % 2)],
      [monday, 'OPS.DUTY', 30],
    ],
  )
  const measured = scope(ledgerOf(entries, { oak: agreementOf({ versions: [version] }) }), { catalogue })
  expect(measured?.parts.overCap).toBe((540 - 252) * 60)
  expect(measured?.interval?.low).toBeLessThan(measured?.outShare ?? 0)
  expect(measured?.interval?.high).toBeGreaterThan(measured?.outShare ?? 1)
})

test('the allowance is the one of the last day: a window’s where one is declared, a mean by time of two schools', () => {
  const version10 = { effective: first, expectations: {}, time: { outOfScopeAllowance: 0.1 } }
  const windows = [{ from: '2026-09-01', to: '2026-09-30', outOfScopeAllowance: 0.4 }]
  const oak = agreementOf({ versions: [version10], windows })
  const elm = agreementOf({ id: 'elm-1', versions: [{ ...version10, time: { outOfScopeAllowance: 0.2 } }] })
  const allowance = (entries: LoggedEntry[]) => scope(ledgerOf(entries, { oak, elm }), { catalogue })?.allowance
  expect(allowance([['2026-09-02', 'CYC.GOAL', 60]])).toBe(0.4)
  expect(
    allowance([
      ['2026-08-18', 'CYC.GOAL', 90],
      ['2026-08-18', 'CYC.GOAL', 30, { school: 'elm' }],
    ]),
  ).toBeCloseTo(0.125, 12)
  expect(
    scope(ledgerOf([['2026-08-18', 'CYC.GOAL', 9]], { oak: agreementOf({ versions: [version] }) }), { catalogue })
      ?.allowance,
  ).toBeNull()
})

test('without an agreement scope cannot be judged', () => {
  expect(scope(ledgerOf([['2026-08-18', 'OPS.SUB', 60]]), { catalogue })).toBeNull()
  expect(scope(ledgerOf([]), { catalogue })).toBeNull()
})

test('the parts sum to the whole and never exceed the judged time, whatever the order of the cells', () => {
  const anyEntry = fc
    .tuple(
      fc.integer({ min: -10, max: 60 }),
      fc.constantFrom(...catalogue.keys(), 'unmapped'),
      fc.integer({ min: 1, max: 600 }),
    )
    .map(([day, activity, minutes]): LoggedEntry => [addDays(first, day), activity, minutes])
  const oak = agreementOf({
    versions: [
      { ...version, time: { mayShareCap: 0.2 } },
      { ...version, effective: '2026-09-09' },
    ],
  })
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 60 }), (entries) => {
      const ledger = ledgerOf(entries, { oak })
      const measured = scope(ledger, { catalogue })
      if (measured === null) return
      const { wont, prohibited, unlisted, overCap } = measured.parts
      expect(wont + prohibited + unlisted + overCap).toBe(measured.outSeconds)
      expect(measured.outSeconds).toBeLessThanOrEqual(measured.judgedSeconds)
      expect(overCap).toBeGreaterThanOrEqual(0)
      expect(scope({ ...ledger, cells: ledger.cells.toReversed() }, { catalogue })).toEqual(measured)
    }),
    { numRuns: 50 },
  )
})

import { addDays, extendCatalogue, orThrow, ShareNumerator, standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { benchmarks } from '../../src/measures/benchmarks.js'
import { namedShares } from '../../src/measures/named-shares.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const oak = agreementOf({
  versions: [{ effective: first, expectations: { will: [{ activity: 'CYC.*' }], wont: [{ activity: 'OPS.*' }] } }],
})

const sharesOf = (entries: readonly LoggedEntry[], agreements = {}) =>
  namedShares(ledgerOf(entries, agreements), { catalogue })

test('the same log has three different shares, each of what it says', () => {
  const shares = sharesOf(
    [
      ['2026-08-18', 'CYC.COTEACH', 240, { cycle: 'k1' }],
      ['2026-08-18', 'SUP.PREP', 60, { cycle: 'k1' }],
      ['2026-08-19', 'CYC.INFORMAL', 100],
      ['2026-08-19', 'CYC.GOAL', 50],
      ['2026-08-19', 'GRP.PLC', 200],
      ['2026-08-20', 'OPS.SUB', 100],
      ['2026-08-20', 'EVA.EVALUATE', 50],
      ['2026-08-20', 'unmapped', 200],
    ],
    { oak },
  )
  expect(shares).toEqual([
    {
      numerator: 'in-cycles',
      denominator: 'logged',
      seconds: 300 * 60,
      ofSeconds: 1000 * 60,
      share: 0.3,
      interval: null,
      upTo: 0.35,
      planned: null,
      verdict: null,
      note: '50 min of one-to-one work names no cycle; if all of it belonged to one, the share would be 35%.',
    },
    {
      numerator: 'with-teachers',
      denominator: 'logged',
      seconds: 590 * 60,
      ofSeconds: 1000 * 60,
      share: 0.59,
      interval: null,
      upTo: 0.79,
      planned: null,
      verdict: null,
      note: '3 h 20 min has a label without an activity; if all of it was spent with teachers, the share would be 79%.',
    },
    {
      numerator: 'out-of-scope',
      denominator: 'logged-under-agreement',
      seconds: 610 * 60,
      ofSeconds: 1000 * 60,
      share: 0.61,
      interval: null,
      upTo: null,
      planned: null,
      verdict: null,
      note: null,
    },
  ])
})

test('a log that names no cycle does not say that no time was spent in one', () => {
  const [inCycles] = sharesOf([['2026-08-18', 'CYC.COTEACH', 240]])
  expect([inCycles?.share, inCycles?.note]).toEqual([
    null,
    'Not enough data: no entry names the coaching cycle it belongs to, so nothing says how much time did.',
  ])
})

test('with more than a fifth of the time unmapped nobody can say how much was with teachers', () => {
  const [, withTeachers] = sharesOf([
    ['2026-08-18', 'CYC.COTEACH', 79],
    ['2026-08-18', 'unmapped', 21],
  ])
  expect([withTeachers?.share, withTeachers?.note]).toEqual([
    null,
    'Not enough data: 21% of the time has a label without an activity; map the labels first.',
  ])
})

test('without an agreement nothing is outside the role, and nothing inside', () => {
  const [, , outOfScope] = sharesOf([['2026-08-18', 'OPS.SUB', 60]])
  expect([outOfScope?.share, outOfScope?.ofSeconds, outOfScope?.note]).toEqual([
    null,
    0,
    'Not enough data: no time is logged under an agreement, so nothing says what is outside the role.',
  ])
})

test('an empty log has no share at all', () => {
  expect(sharesOf([]).map(({ share, interval }) => [share, interval])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ])
})

test('from 4 logged weeks on a share has an interval that holds it', () => {
  const weeks = Array.from({ length: 4 }, (_, week) => addDays(first, 7 * week))
  const shares = sharesOf(
    weeks.flatMap((monday, index): LoggedEntry[] => [
      [monday, 'CYC.COTEACH', 300 + 30 * index, { cycle: 'k1' }],
      [monday, 'OPS.SUB', 120],
    ]),
    { oak },
  )
  for (const { share, interval } of shares) {
    expect(interval?.low).toBeLessThan(share ?? 0)
    expect(interval?.high).toBeGreaterThan(share ?? 1)
  }
})

test('a district’s own activity counts as time with teachers when its definition says so', () => {
  const own = orThrow(extendCatalogue(catalogue, [{ code: 'X.WALK', label: 'Learning walk', contact: 'group' }]))
  const [, withTeachers] = namedShares(ledgerOf([['2026-08-18', 'X.WALK', 60]]), { catalogue: own })
  expect(withTeachers?.share).toBe(1)
})

test('every benchmark names a share, a source, and bounds that are shares in order', () => {
  for (const { numerator, low, high, counts, source } of benchmarks) {
    expect(ShareNumerator.options).toContain(numerator)
    expect(low >= 0 && low <= 1 && (high === null || (high >= low && high <= 1))).toBe(true)
    expect([counts, source].every((text) => text.length > 10)).toBe(true)
  }
})

test('a share that the agreement names is held against the time under that wording, and only of the same whole', () => {
  const targets = [
    { numerator: 'with-teachers', denominator: 'logged', floor: 0.5 },
    { numerator: 'in-cycles', denominator: 'coachable', target: 0.6 },
  ]
  const amended = agreementOf({
    versions: [
      { effective: first, expectations: {} },
      { effective: '2026-10-05', expectations: {}, time: { targets } },
    ],
  })
  const weeks = (from: number, count: number, withTeacher: number): LoggedEntry[] =>
    Array.from({ length: count }, (_, week) => addDays(first, 7 * (from + week))).flatMap((monday) =>
      Array.from({ length: 20 }, (__, index): LoggedEntry => [
        monday,
        index < withTeacher ? 'CYC.GOAL' : 'SUP.PREP',
        60,
        { cycle: 'k1' },
      ]),
    )
  const entries = [...weeks(0, 7, 0), ...weeks(7, 12, 16)]
  expect(sharesOf(entries, { oak: amended }).map(({ planned, verdict }) => [planned, verdict])).toEqual([
    [null, null],
    [{ target: null, floor: 0.5, cap: null }, 'as planned'],
    [null, null],
  ])
  const elm: LoggedEntry = [addDays(first, 70), 'CYC.GOAL', 60, { school: 'elm' }]
  const two = { oak: amended, elm: agreementOf({ id: 'elm-1', versions: [{ effective: first, time: { targets } }] }) }
  expect(sharesOf([...entries, elm], two)[1]?.planned).toBeNull()
})

test('below 4 weeks under the wording it is too early to say whether a share is as planned', () => {
  const targets = [{ numerator: 'in-cycles', denominator: 'logged', floor: 0.5 }]
  const planned = agreementOf({ versions: [{ effective: first, time: { targets } }] })
  const [inCycles] = sharesOf([['2026-08-18', 'CYC.GOAL', 60, { cycle: 'k1' }]], { oak: planned })
  expect([inCycles?.share, inCycles?.verdict]).toEqual([1, 'too early to say'])
})

import { addDays, standardCatalogue } from '@coachwork/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plan } from '../../src/measures/plan.js'
import { timeAllocation } from '../../src/measures/time-allocation.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const agreement = agreementOf({
  versions: [
    {
      effective: first,
      expectations: {
        will: [
          { activity: 'CYC.*', share: { floor: 0.4 } },
          { activity: 'CYC.COTEACH', share: { target: 0.6 } },
        ],
        may: [{ activity: 'DAT.ANALYZE', share: { cap: 0.15 } }],
        wont: [{ activity: 'OPS.SUB', handBackTo: 'district' }],
      },
      time: { mayShareCap: 0.3 },
    },
  ],
})

/** So many weeks of 6 h co-teaching, 3 h data talks and 1 h substitute teaching, in half-hours. */
const weeks = (from: number, count: number): LoggedEntry[] =>
  Array.from({ length: count }, (_, index) => addDays(first, 7 * (from + index))).flatMap((monday) =>
    [...Array<string>(12).fill('CYC.COTEACH'), ...Array<string>(6).fill('DAT.ANALYZE'), 'OPS.SUB', 'OPS.SUB'].map(
      (activity): LoggedEntry => [monday, activity, 30],
    ),
  )

test('time by activity and standing, largest first, with plan and verdict where the activity is planned by name', () => {
  const lines = timeAllocation(ledgerOf(weeks(0, 10), { oak: agreement }), { catalogue })
  expect(lines.map(({ interval, ...line }) => ({ ...line, hasInterval: interval !== null }))).toEqual([
    {
      activity: 'CYC.COTEACH',
      label: 'Co-teaching',
      family: 'CYC',
      familyLabel: 'Coaching cycles and one-to-one work',
      standing: 'will',
      owner: 'coach',
      seconds: 216_000,
      entries: 120,
      share: 0.6,
      hasInterval: true,
      planned: { target: 0.6, floor: null, cap: null },
      verdict: 'too early to say',
    },
    {
      activity: 'DAT.ANALYZE',
      label: 'Data conversation',
      family: 'DAT',
      familyLabel: 'Data and assessment',
      standing: 'may',
      owner: 'coach',
      seconds: 108_000,
      entries: 60,
      share: 0.3,
      hasInterval: true,
      planned: { target: null, floor: null, cap: 0.15 },
      verdict: 'over',
    },
    {
      activity: 'OPS.SUB',
      label: 'Substitute teaching',
      family: 'OPS',
      familyLabel: 'Running the school',
      standing: 'wont',
      owner: 'district',
      seconds: 36_000,
      entries: 20,
      share: 0.1,
      hasInterval: true,
      planned: null,
      verdict: null,
    },
  ])
})

test('every share the agreement names is held against the log: activities, families and all of may', () => {
  const lines = plan(ledgerOf(weeks(0, 10), { oak: agreement }), { catalogue })
  expect(lines.map(({ pattern, label, share, verdict }) => [pattern, label, share, verdict])).toEqual([
    ['CYC.*', 'Coaching cycles and one-to-one work', 0.6, 'as planned'],
    ['CYC.COTEACH', 'Co-teaching', 0.6, 'too early to say'],
    ['DAT.ANALYZE', 'Data conversation', 0.3, 'over'],
    ['may', 'All work under “may”', 0.3, 'too early to say'],
  ])
})

test('equal weeks are worth their entries: 6 of 10 parts in 400 entries lies within 5 points of its target', () => {
  const [coteach] = timeAllocation(ledgerOf(weeks(0, 20), { oak: agreement }), { catalogue })
  // Clopper–Pearson for 240 of 400
  expect(coteach?.interval?.low).toBeCloseTo(0.5501, 3)
  expect(coteach?.interval?.high).toBeCloseTo(0.6484, 3)
  expect(coteach?.verdict).toBe('as planned')
})

test('below 4 logged weeks there is time, and no interval', () => {
  const lines = timeAllocation(ledgerOf(weeks(0, 3), { oak: agreement }), { catalogue })
  expect(lines.map(({ interval, verdict }) => [interval, verdict])).toEqual([
    [null, 'too early to say'],
    [null, 'too early to say'],
    [null, null],
  ])
})

test('an amendment gives an activity two lines, and the plan is held against the time since', () => {
  const amended = agreementOf({
    versions: [
      ...agreement.versions,
      { effective: '2026-10-26', expectations: { may: [{ activity: 'OPS.SUB', share: { cap: 0.2 } }] } },
    ],
  })
  const ledger = ledgerOf(weeks(0, 15), { oak: amended })
  const lines = timeAllocation(ledger, { catalogue }).filter(({ activity }) => activity === 'OPS.SUB')
  expect(
    lines.map(({ standing, seconds, planned, verdict }) => [standing, seconds, planned?.cap ?? null, verdict]),
  ).toEqual([
    ['wont', 36_000, null, null],
    ['may', 18_000, 0.2, 'as planned'],
  ])
  expect(plan(ledger, { catalogue }).map(({ pattern, seconds, share }) => [pattern, seconds, share])).toEqual([
    ['OPS.SUB', 18_000, 0.1],
  ])
})

test('with two agreements the plan is told school by school, and no line claims either', () => {
  const elm = agreementOf({
    id: 'elm-1',
    versions: [{ effective: first, expectations: { may: [{ activity: 'OPS.SUB', share: { cap: 0.5 } }] } }],
  })
  const entries = weeks(0, 6).map(([date, activity, minutes], index): LoggedEntry => [
    date,
    activity,
    minutes,
    { school: index % 2 === 0 ? 'oak' : 'elm' },
  ])
  const ledger = ledgerOf(entries, { oak: agreement, elm })
  expect(plan(ledger, { catalogue }).map(({ label }) => label)).toEqual([
    'Substitute teaching (elm)',
    'Coaching cycles and one-to-one work (oak)',
    'Co-teaching (oak)',
    'Data conversation (oak)',
    'All work under “may” (oak)',
  ])
  expect(timeAllocation(ledger, { catalogue }).every(({ planned }) => planned === null)).toBe(true)
})

test('a log without an agreement still shows where the time went', () => {
  const lines = timeAllocation(
    ledgerOf([
      ['2026-09-01', 'unmapped', 45],
      ['2026-09-01', 'EVA.INFORM', 15],
    ]),
    { catalogue },
  )
  expect(lines.map(({ activity, label, standing, share, owner }) => [activity, label, standing, share, owner])).toEqual(
    [
      ['unmapped', 'Not yet mapped', 'no-agreement', 0.75, null],
      ['EVA.INFORM', 'Input to evaluation', 'prohibited', 0.25, 'administrator'],
    ],
  )
  expect(timeAllocation(ledgerOf([]), { catalogue })).toEqual([])
})

const anyEntry = fc
  .tuple(
    fc.integer({ min: 0, max: 120 }),
    fc.constantFrom(...catalogue.keys(), 'unmapped'),
    fc.integer({ min: 1, max: 600 }),
    fc.constantFrom('oak', 'elm'),
  )
  .map(([day, activity, minutes, school]): LoggedEntry => [addDays(first, day), activity, minutes, { school }])

test('lines sum to the log and shares to 1, whatever the order of the cells', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 60 }), (entries) => {
      const ledger = ledgerOf(entries, { oak: agreement })
      const lines = timeAllocation(ledger, { catalogue })
      expect(lines.reduce((sum, line) => sum + line.seconds, 0)).toBe(
        entries.reduce((sum, entry) => sum + entry[2] * 60, 0),
      )
      expect(lines.reduce((sum, line) => sum + line.share, 0)).toBeCloseTo(1, 9)
      expect(timeAllocation({ ...ledger, cells: ledger.cells.toReversed() }, { catalogue })).toEqual(lines)
    }),
    { numRuns: 50 },
  )
})

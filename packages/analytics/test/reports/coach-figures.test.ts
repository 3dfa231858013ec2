import { addDays, standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { buildReport } from '../../src/reports/build-report.js'
import { buildCoachReport } from '../../src/reports/coach-report.js'
import { reportsForReaders } from '../../src/reports/reports-for-readers.js'
import { agreementOf, ledgerOf, type LoggedEntry } from '../measures/ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const agreement = agreementOf({
  versions: [
    {
      effective: first,
      agreed: { on: '2026-08-12', by: ['coach', 'principal'] },
      expectations: { will: [{ activity: 'CYC.*' }, { activity: 'LDR.PRINCIPAL' }], wont: [{ activity: 'OPS.*' }] },
      time: { outOfScopeAllowance: 0.1 },
      communication: { checkInEveryDays: 14 },
    },
  ],
})
const weeks = (count: number, school = 'oak'): LoggedEntry[] =>
  Array.from({ length: count }, (_, week) => addDays(first, 7 * week)).flatMap((monday, week): LoggedEntry[] => [
    [monday, 'CYC.COTEACH', 600, { school, cycle: `Ms. Reyes ${String(week % 5)}`, requestedBy: 'teacher' }],
    [monday, 'OPS.SUB', 600, { school, requestedBy: 'principal' }],
    [monday, 'LDR.PRINCIPAL', 30, { school, requestedBy: 'principal' }],
  ])
const ledger = ledgerOf(weeks(10), { oak: agreement }, 'c-1')
const rows = { read: 1, accepted: 1, rejected: 0, duplicate: 0, skipped: 0 }
const input = { period: null, rows, files: [], setAside: [], notes: [], catalogue } as const

const keysOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

test('the figures of one log agree with each other', () => {
  const { seconds, shares, by, scope, creep, remedies, cyclesForgone, support, quality } = buildCoachReport(ledger, {
    audience: 'principal',
    catalogue,
  })
  for (const lines of [by.owner, by.orientation, by.weight, by.requester, by.school, by.month])
    expect(lines.reduce((sum, line) => sum + line.seconds, 0)).toBe(seconds)
  expect(shares.map(({ numerator, share }) => [numerator, share])).toEqual([
    ['in-cycles', 600 / 1230],
    ['with-teachers', 600 / 1230],
    ['out-of-scope', scope?.outShare],
  ])
  expect([remedies?.since, remedies?.activities.map(({ activity }) => activity), remedies?.outShareHandedBack]).toEqual(
    [creep.since, creep.activities, 0],
  )
  expect([cyclesForgone.logged, cyclesForgone.cycles, support.checkIns[0]?.kept, quality.weeksBetween]).toEqual([
    5,
    5,
    'yes',
    10,
  ])
})

test('what a week held by kind of work, and which weeks repeat or were filled in late, is for the coach alone', () => {
  const own = buildReport({ ...input, audience: 'coach', ledgers: [ledger] }).coaches[0]
  expect([own?.load.weeks?.length, own?.quality.repeatedWeeks?.repeated, own?.quality.backfilledWeeks]).toEqual([
    10,
    9,
    { compared: 0, backfilled: null, weeks: [] },
  ])
  for (const audience of ['principal', 'district'] as const) {
    const [report] = buildReport({ ...input, audience, ledgers: [ledger] }).coaches
    expect([report?.load.weeks, report?.quality.repeatedWeeks, report?.quality.backfilledWeeks]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(keysOf(report?.load)).not.toContain('week')
  }
})

test('no reader learns the name of a cycle, which may be a teacher’s', () => {
  for (const audience of ['coach', 'principal', 'district'] as const) {
    const report = buildReport({ ...input, audience, ledgers: [ledger] })
    expect(JSON.stringify(report)).not.toContain('Reyes')
    expect(keysOf(report).filter((key) => /teacher/i.test(key))).toEqual([])
  }
})

test('a principal’s figures are of the own school, and know nothing of the other', () => {
  const split = ledgerOf([...weeks(4), ...weeks(6, 'elm')], { oak: agreement }, 'c-2')
  const reports = reportsForReaders({ ...input, audience: 'principal', ledgers: [split] })
  const oak = reports.find(({ reader }) => reader === 'oak')?.report.coaches[0]
  expect([
    oak?.by.school.map(({ name }) => name),
    oak?.support.checkIns.map(({ school }) => school),
    oak?.cyclesForgone.logged,
    oak?.load.whole?.kinds,
  ]).toEqual([['oak'], ['oak'], 4, 3])
})

test('a log without an agreement, and an empty one, have figures or say why not', () => {
  const bare = buildCoachReport(ledgerOf(weeks(5)), { audience: 'coach', catalogue })
  expect([bare.remedies, bare.cyclesForgone.cycles, bare.shares.map(({ share }) => share === null)]).toEqual([
    null,
    null,
    [false, false, true],
  ])
  const empty = buildCoachReport(ledgerOf([]), { audience: 'coach', catalogue })
  expect([empty.load.whole, empty.support.checkIns, empty.quality.weeksWithout, empty.remedies]).toEqual([
    null,
    [],
    [],
    null,
  ])
})

test('a report holds the published shares once, for all of its coaches', () => {
  const { benchmarks } = buildReport({ ...input, audience: 'district', ledgers: [ledger] })
  expect(new Set(benchmarks.map(({ numerator }) => numerator))).toEqual(
    new Set(['in-cycles', 'with-teachers', 'out-of-scope']),
  )
})

test('the contacts of a school are told of its own teachers, against its own staff', () => {
  const met = (count: number, school: string): LoggedEntry[] =>
    Array.from({ length: count }, (_, at): LoggedEntry => [
      first,
      'CYC.COPLAN',
      30,
      { teachers: `T${String(at)}`, school },
    ])
  const split = ledgerOf([...met(6, 'oak'), ...met(9, 'elm')], {}, 'c-3')
  const staffs = { oak: 12, elm: 9 }
  const reached = (audience: 'principal' | 'district') =>
    reportsForReaders({ ...input, audience, ledgers: [split], staffs }).map(({ reader, report }) => {
      const [coach] = report.coaches
      return [reader, coach?.contacts.reach.reached ?? null, coach?.contacts.reach.staff ?? null]
    })
  expect([reached('principal'), reached('district')]).toEqual([
    [
      [null, null, null],
      ['elm', 9, { people: 9, unmet: 0 }],
      ['oak', 6, { people: 12, unmet: 6 }],
    ],
    [[null, 15, { people: 21, unmet: 6 }]],
  ])
})

test('each teacher by a number, and each cycle by its dates, are for the coach alone', () => {
  const named = ledgerOf(
    Array.from({ length: 30 }, (_, at): LoggedEntry => [
      addDays(first, at),
      'CYC.COPLAN',
      30,
      { teachers: `Reyes ${String(at % 6)}`, cycle: `Reyes ${String(at % 6)}` },
    ]),
  )
  const own = buildCoachReport(named, { audience: 'coach', catalogue }).contacts
  expect([own.reach.each?.length, own.cycles.each?.length]).toEqual([6, 6])
  for (const audience of ['principal', 'district'] as const) {
    const { contacts } = buildCoachReport(named, { audience, catalogue })
    expect([contacts.reach.each, contacts.cycles.each, contacts.reach.reached]).toEqual([undefined, undefined, 6])
  }
})

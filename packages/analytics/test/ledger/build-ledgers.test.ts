import { orThrow, PartnershipAgreement, toDayNumber, decode } from '@coachwork/core'
import { expect, test } from 'vitest'
import type { Entries, TextColumn } from '../../src/entries/entries.js'
import { agreementBook } from '../../src/ledger/agreement-book.js'
import { ledgerKeeper } from '../../src/ledger/build-ledgers.js'
import { ledgerForSchool } from '../../src/ledger/ledger-for-school.js'

type Row = readonly [
  coach: string,
  school: string,
  date: string,
  seconds: number,
  activity: string,
  requestedBy?: string,
  cycle?: string,
]

const column = (texts: readonly string[]): TextColumn => {
  const values = [...new Set(texts)]
  return { values, ids: Int32Array.from(texts.map((text) => values.indexOf(text))) }
}
const entriesOf = (rows: readonly Row[]): Entries => ({
  count: rows.length,
  coach: column(rows.map(([coach]) => coach)),
  school: column(rows.map(([, school]) => school)),
  day: Int32Array.from(rows.map(([, , date]) => toDayNumber(date))),
  start: new Int32Array(rows.length).fill(-1),
  end: new Int32Array(rows.length).fill(-1),
  seconds: Int32Array.from(rows.map((row) => row[3])),
  activity: column(rows.map((row) => row[4])),
  label: column(rows.map(() => '')),
  teachers: column(rows.map(() => '')),
  cycle: column(rows.map((row) => row[6] ?? '')),
  requestedBy: column(rows.map((row) => row[5] ?? 'unknown')),
  line: new Int32Array(rows.length),
})
const agreement = (more: object): PartnershipAgreement =>
  orThrow(
    decode(PartnershipAgreement)({
      coachwork: 'agreement/1',
      id: 'a',
      coach: 'ann',
      versions: [{ effective: '2026-08-17', time: { outOfScopeAllowance: 0.1 } }],
      ...more,
    }),
  )

const keep = (rows: readonly Row[], ...agreements: PartnershipAgreement[]) => {
  const book = agreementBook(agreements)
  const keeper = ledgerKeeper(book)
  keeper.enter(entriesOf(rows))
  return { ledgers: keeper.ledgers(), unused: book.unused() }
}

test('entries of one kind in one week are one cell, with their count and their squares', () => {
  const { ledgers } = keep([
    ['ann', 'oak', '2026-09-01', 60, 'CYC.GOAL', 'teacher', 'k1'],
    ['ann', 'oak', '2026-09-04', 120, 'CYC.GOAL', 'teacher', 'k2'],
    ['ann', 'oak', '2026-09-04', 30, 'OPS.SUB', 'principal'],
  ])
  expect(ledgers).toEqual([
    {
      coach: 'ann',
      schools: ['oak'],
      terms: [{ school: 'oak', inWindow: false }],
      cells: [
        {
          term: 0,
          week: '2026-08-31',
          activity: 'CYC.GOAL',
          requestedBy: 'teacher',
          inCycle: true,
          seconds: 180,
          entries: 2,
          squaredSeconds: 18_000,
        },
        {
          term: 0,
          week: '2026-08-31',
          activity: 'OPS.SUB',
          requestedBy: 'principal',
          inCycle: false,
          seconds: 30,
          entries: 1,
          squaredSeconds: 900,
        },
      ],
      cycles: [
        {
          school: 'oak',
          firstDay: '2026-09-01',
          lastDay: '2026-09-01',
          seconds: 60,
          entries: 1,
          work: [{ activity: 'CYC.GOAL', entries: 1 }],
        },
        {
          school: 'oak',
          firstDay: '2026-09-04',
          lastDay: '2026-09-04',
          seconds: 120,
          entries: 1,
          work: [{ activity: 'CYC.GOAL', entries: 1 }],
        },
      ],
      durations: [{ school: 'oak', entries: 3, hours: 0, halfHours: 0, quarterHours: 0, fiveMinutes: 0 }],
      recordings: [],
      contacts: [],
      named: [],
      days: [],
      firstDay: '2026-09-01',
      lastDay: '2026-09-04',
    },
  ])
})

test('an amendment and a declared window in mid-week each begin a new term', () => {
  const amended = agreement({
    school: 'oak',
    versions: [
      { effective: '2026-08-17', time: { outOfScopeAllowance: 0.1 } },
      { effective: '2026-09-03', time: { outOfScopeAllowance: 0.2 } },
    ],
    windows: [{ from: '2026-09-04', to: '2026-09-04', outOfScopeAllowance: 0.5 }],
  })
  const { ledgers } = keep(
    ['2026-08-14', '2026-09-01', '2026-09-03', '2026-09-04'].map(
      (date) => ['ann', 'oak', date, 60, 'OPS.SUB'] as const,
    ),
    amended,
  )
  expect(
    ledgers[0]?.terms.map(({ version, allowance, inWindow }) => [version?.effective, allowance, inWindow]),
  ).toEqual([
    [undefined, undefined, false],
    ['2026-08-17', 0.1, false],
    ['2026-09-03', 0.2, false],
    ['2026-09-03', 0.5, true],
  ])
  expect(ledgers[0]?.cells.map(({ week, term }) => [week, term])).toEqual([
    ['2026-08-10', 0],
    ['2026-08-31', 1],
    ['2026-08-31', 2],
    ['2026-08-31', 3],
  ])
})

test('an agreement without a school holds for all; one of another coach is for nobody', () => {
  const everywhere = agreement({})
  const other = agreement({ id: 'b', coach: 'bo' })
  const { ledgers, unused } = keep([['ann', 'elm', '2026-09-01', 60, 'OPS.SUB']], everywhere, other)
  expect([ledgers[0]?.terms[0]?.agreement?.id, unused.map(({ id }) => id)]).toEqual(['a', ['b']])
})

test('a log that names no school uses the coach’s only agreement, and none of two', () => {
  const [oak, elm] = [agreement({ school: 'oak' }), agreement({ id: 'b', school: 'elm' })]
  const row = [['ann', '', '2026-09-01', 60, 'OPS.SUB']] as const
  expect(keep(row, oak).ledgers[0]?.terms[0]?.agreement?.id).toBe('a')
  expect(keep(row, oak, elm).ledgers[0]?.terms[0]?.agreement).toBe(undefined)
})

test('the part of a ledger for one school knows nothing of the others', () => {
  const { ledgers } = keep([['ann', 'oak', '2026-09-01', 60, 'CYC.GOAL'], ['ann', 'elm', '2026-10-06', 90, 'GRP.PD']]) // prettier-ignore
  const [whole] = ledgers
  if (!whole) throw new Error('no ledger')
  expect(ledgerForSchool(whole, 'elm')).toEqual({
    coach: 'ann',
    schools: ['elm'],
    terms: [{ school: 'elm', inWindow: false }],
    cells: [
      {
        term: 0,
        week: '2026-10-05',
        activity: 'GRP.PD',
        requestedBy: 'unknown',
        inCycle: false,
        seconds: 90,
        entries: 1,
        squaredSeconds: 8100,
      },
    ],
    cycles: [],
    durations: [{ school: 'elm', entries: 1, hours: 0, halfHours: 0, quarterHours: 0, fiveMinutes: 0 }],
    recordings: [],
    contacts: [],
    named: [],
    days: [],
    firstDay: '2026-10-05',
    lastDay: '2026-10-06',
  })
  expect(ledgerForSchool(whole, 'pine')).toBe(undefined)
})

test('a cycle is the time of all entries that name it, from its first day to its last, and has no name', () => {
  const { ledgers } = keep([
    ['ann', 'oak', '2026-10-06', 3600, 'CYC.GOAL', 'teacher', 'Ms. Reyes'],
    ['ann', 'oak', '2026-09-29', 1800, 'SUP.PREP', 'coach', 'Ms. Reyes'],
    ['ann', 'elm', '2026-09-30', 900, 'CYC.GOAL', 'teacher', 'Ms. Reyes'],
    ['ann', 'oak', '2026-09-01', 600, 'CYC.GOAL', 'teacher', 'grade 3'],
    ['bo', 'oak', '2026-09-01', 600, 'CYC.GOAL', 'teacher', 'grade 3'],
  ])
  expect(ledgers[0]?.cycles).toEqual([
    {
      school: 'elm',
      firstDay: '2026-09-30',
      lastDay: '2026-09-30',
      seconds: 900,
      entries: 1,
      work: [{ activity: 'CYC.GOAL', entries: 1 }],
    },
    {
      school: 'oak',
      firstDay: '2026-09-01',
      lastDay: '2026-09-01',
      seconds: 600,
      entries: 1,
      work: [{ activity: 'CYC.GOAL', entries: 1 }],
    },
    {
      school: 'oak',
      firstDay: '2026-09-29',
      lastDay: '2026-10-06',
      seconds: 5400,
      entries: 2,
      work: [
        { activity: 'CYC.GOAL', entries: 1 },
        { activity: 'SUP.PREP', entries: 1 },
      ],
    },
  ])
  expect(JSON.stringify(ledgers)).not.toContain('Reyes')
  expect(ledgers[0] && ledgerForSchool(ledgers[0], 'elm')?.cycles).toHaveLength(1)
})

test('an entry of an hour is round in every step, one of 25 minutes in the finest only', () => {
  const minutes = [60, 30, 45, 25, 7]
  const { ledgers } = keep(minutes.map((each) => ['ann', 'oak', '2026-09-01', each * 60, 'CYC.GOAL'] as const))
  expect(ledgers[0]?.durations).toEqual([
    { school: 'oak', entries: 5, hours: 1, halfHours: 2, quarterHours: 3, fiveMinutes: 4 },
  ])
})

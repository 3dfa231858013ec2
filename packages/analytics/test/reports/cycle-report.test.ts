import { CoachingCycle, standardCatalogue, type Audience } from '@coachwork/core'
import { expect, expectTypeOf, test } from 'vitest'
import { buildCoachReport } from '../../src/reports/coach-report.js'
import type { CycleProgress } from '../../src/reports/cycle-figures.js'
import { reportsForReaders } from '../../src/reports/reports-for-readers.js'
import { shownCycleProgress } from '../../src/measures/shown-cycle-progress.js'
import { ledgerOf } from '../measures/ledger-of.js'

const catalogue = standardCatalogue
const period = { from: '2026-09-01', to: '2026-10-30' }

/** Open cycles of one coach, each with a teacher of its own. */
const open = (count: number, coach: string, school: string | undefined): CoachingCycle[] =>
  Array.from({ length: count }, (_, at) =>
    CoachingCycle.parse({
      coachwork: 'cycle/1',
      id: `${String(at)} of ${school ?? 'nowhere'}`,
      coach,
      school,
      teachers: [`${school ?? 'nowhere'} ${String(at)}`],
      model: 'impact-cycle',
      events: [
        { type: 'invited', on: '2026-09-01', by: 'coach' },
        { type: 'accepted', on: '2026-09-02', by: 'teacher' },
      ],
    }),
  )

const ledgers = [
  ledgerOf([['2026-09-01', 'CYC.GOAL', 60, { school: 'oak' }], ['2026-09-02', 'CYC.GOAL', 60, { school: 'elm' }]], {}, 'c-1'),
  ledgerOf([['2026-09-01', 'CYC.GOAL', 60, { school: 'elm' }]], {}, 'c-2'),
] // prettier-ignore

const cycles = [
  ...open(5, 'c-1', 'oak'),
  ...open(6, 'c-1', 'elm'),
  ...open(7, 'c-1', undefined),
  ...open(8, 'c-2', undefined),
  ...open(9, 'c-3', 'oak'),
]

const openedFor = (audience: Audience) =>
  reportsForReaders({
    audience,
    ledgers,
    catalogue,
    cycles: { cycles, period },
    period: null,
    rows: { read: 3, accepted: 3, rejected: 0, duplicate: 0, skipped: 0 },
    files: [],
    setAside: [],
    notes: [],
  }).map(({ reader, report }) => [
    reader,
    report.coaches.map(({ coach, cycleProgress }) => [coach, cycleProgress?.opened, cycleProgress?.own?.each.length]),
  ])

test('a coach sees all of their cycles one by one, a district counts, a principal those of their own school', () => {
  expect([openedFor('coach'), openedFor('district'), openedFor('principal')]).toEqual([
    [
      [null, []],
      ['c-1', [['c-1', 18, 18]]],
      ['c-2', [['c-2', 8, 8]]],
    ],
    [[null, [['c-1', 18, undefined], ['c-2', 8, undefined]]]],
    [
      [null, []],
      // A cycle that names no school may be of either; only the coach of one school is known by it.
      ['elm', [['c-1', 6, undefined], ['c-2', 8, undefined]]],
      ['oak', [['c-1', 5, undefined]]],
    ],
  ]) // prettier-ignore
})

test('without cycle files a report says nothing of them, and with none of a coach’s own it says so', () => {
  const [, ledger] = ledgers
  if (ledger === undefined) throw new Error('the second coach has a ledger')
  const of = (given?: readonly CoachingCycle[]) =>
    buildCoachReport(ledger, {
      audience: 'district',
      catalogue,
      ...(given !== undefined && { cycles: { cycles: given, period } }),
    }).cycleProgress
  expect([of(), of(open(5, 'c-1', 'oak'))]).toEqual([
    null,
    {
      on: '2026-10-30',
      knowsSchoolDays: false,
      opened: 0,
      open: 0,
      closed: 0,
      left: 0,
      closedWithGoalMet: 0,
      note: 'None of the cycle files tells of a cycle of this role in these days.',
    },
  ])
})

test('what others see has no place for a single cycle', () => {
  expectTypeOf(shownCycleProgress).returns.toEqualTypeOf<Omit<CycleProgress, 'own'>>()
})

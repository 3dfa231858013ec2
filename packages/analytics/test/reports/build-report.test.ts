import { addDays, SchoolCalendar, standardCatalogue } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { buildCoachReport } from '../../src/reports/coach-report.js'
import { buildReport, type ReportInput } from '../../src/reports/build-report.js'
import { agreementOf, ledgerOf, type LoggedEntry } from '../measures/ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const oak = agreementOf({
  versions: [
    {
      effective: first,
      agreed: { on: '2026-08-12', by: ['coach', 'principal'] },
      expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [{ activity: 'OPS.*' }] },
      time: { contractMinutesPerWeek: 1600, outOfScopeAllowance: 0.1 },
    },
  ],
})
const weeks = (count: number, outMinutes: number, school = 'oak'): LoggedEntry[] =>
  Array.from({ length: count }, (_, week) => addDays(first, 7 * week)).flatMap((monday): LoggedEntry[] => [
    [monday, 'CYC.COTEACH', 1500 - outMinutes, { school }],
    ...(outMinutes === 0 ? [] : [[monday, 'OPS.SUB', outMinutes, { school, requestedBy: 'principal' }] as const]),
  ])

const rows = { read: 30, accepted: 28, rejected: 0, duplicate: 1, skipped: 1 }
const input = {
  audience: 'district',
  period: null,
  rows,
  files: [],
  setAside: [],
  notes: ['Two rows are alike.'],
  catalogue,
} as const satisfies Omit<ReportInput, 'ledgers'>

const crept = ledgerOf(weeks(10, 900), { oak }, 'c-2')
const quiet = ledgerOf(weeks(10, 0), { oak }, 'c-1')
const split = ledgerOf([...weeks(3, 60), ...weeks(3, 0, 'elm')], { oak }, 'c-3')

describe('a district of three coaches', () => {
  const report = buildReport({ ...input, ledgers: [crept, split, quiet] })

  test('names the coaches in order of their ids, and sums time by the school it was logged for', () => {
    expect(report.coaches.map(({ coach }) => coach)).toEqual(['c-1', 'c-2', 'c-3'])
    expect(
      report.schools.map(({ school, coaches, seconds, entries, verdicts }) => ({
        school,
        coaches,
        seconds,
        entries,
        verdicts,
      })),
    ).toEqual([
      {
        school: 'elm',
        coaches: 1,
        seconds: 270_000,
        entries: 3,
        verdicts: { creep: 0, watch: 0, none: 0, 'not-enough-data': 1 },
      },
      {
        school: 'oak',
        coaches: 3,
        seconds: 2_070_000,
        entries: 36,
        verdicts: { creep: 1, watch: 0, none: 1, 'not-enough-data': 1 },
      },
    ])
  })

  test('sums the district, with shares of its own time', () => {
    const { by, ...sums } = report.district
    expect([by.family, by.owner].map((lines) => lines.map(({ name, share }) => [name, share]))).toEqual([
      [
        ['CYC', 1_789_200 / 2_340_000],
        ['OPS', 550_800 / 2_340_000],
      ],
      [
        ['coach', 1_789_200 / 2_340_000],
        ['administrator', 550_800 / 2_340_000],
      ],
    ])
    expect(sums).toEqual({
      coaches: 3,
      seconds: 2_340_000,
      entries: 39,
      standing: { will: 1_519_200, may: 0, wont: 550_800, prohibited: 0, unlisted: 0, 'no-agreement': 270_000 },
      allocation: [
        {
          activity: 'CYC.COTEACH',
          label: 'Co-teaching',
          family: 'CYC',
          familyLabel: 'Coaching cycles and one-to-one work',
          seconds: 1_789_200,
          share: 1_789_200 / 2_340_000,
        },
        {
          activity: 'OPS.SUB',
          label: 'Substitute teaching',
          family: 'OPS',
          familyLabel: 'Running the school',
          seconds: 550_800,
          share: 550_800 / 2_340_000,
        },
      ],
      verdicts: { creep: 1, watch: 0, none: 1, 'not-enough-data': 1 },
    })
  })

  test('says in one sentence how the roles stand', () => {
    expect(report.headline).toBe(
      'Of 3 coaching roles, 1 has outgrown its agreement, 1 shows no sign of it, 1 cannot be judged yet.',
    )
    expect(report.coaches.map(({ headline }) => headline)).toEqual([
      'No sign of the role outgrowing its agreement: 0% of the logged time is outside it, against a limit of 10%.',
      'Scope creep: the role has outgrown its agreement, most likely since the week of August 17, 2026, toward Substitute teaching; 60% of the time since is outside it, against a limit of 10%.',
      'Too early to judge the role: fewer than 4 weeks are logged under the agreement.',
    ])
  })

  test('covers the first to the last entry, is complete, and passes on what the reading had to say', () => {
    expect([report.period, report.status, report.rows, report.notes]).toEqual([
      { from: '2026-08-17', to: '2026-10-19' },
      'complete',
      rows,
      ['Two rows are alike.'],
    ])
  })

  test('is the same whatever the order of ledgers and cells', () => {
    const backward = [quiet, split, crept].map((ledger) => ({ ...ledger, cells: ledger.cells.toReversed() }))
    expect(buildReport({ ...input, ledgers: backward })).toEqual(report)
  })
})

test('a report with rejected rows is partial and says so; the period asked for is the period told', () => {
  const period = { from: '2026-08-01', to: '2026-12-31' }
  const report = buildReport({ ...input, ledgers: [quiet], period, rows: { ...rows, rejected: 1, accepted: 27 } })
  expect([report.status, report.period]).toEqual(['partial', period])
  expect(report.headline).toBe(
    'No sign of the role outgrowing its agreement: 0% of the logged time is outside it, against a limit of 10%. 1 row of the log could not be read and is left out.',
  )
})

test('an empty log gives an empty report, not a failure', () => {
  const report = buildReport({ ...input, ledgers: [] })
  expect([report.headline, report.period, report.coaches, report.schools, report.district.seconds]).toEqual([
    'The log holds no time to report on.',
    null,
    [],
    [],
    0,
  ])
  const bare = buildCoachReport(ledgerOf([]), { audience: 'coach', catalogue })
  expect([bare.seconds, bare.weeks, bare.scope, bare.creep.verdict, bare.weekly]).toEqual([
    0,
    0,
    null,
    'not-enough-data',
    [],
  ])
})

test('two verdicts of creep are also read as one list', () => {
  const other = ledgerOf(weeks(10, 900), { oak }, 'c-4')
  expect(buildReport({ ...input, notes: [], ledgers: [crept, other, quiet] }).notes).toEqual([
    'Read as one list of 3 roles, with at most 10% of those named expected to be wrong, every role with a verdict of creep stands at the end of the log.',
  ])
  expect(buildReport({ ...input, audience: 'principal', notes: [], ledgers: [crept, other] }).notes).toEqual([])
})

test('families of activity by week are for the coach alone', () => {
  const familiesFor = (audience: ReportInput['audience']) =>
    buildReport({ ...input, audience, ledgers: [crept] }).coaches[0]?.weekly.map((week) => week.families)
  expect(familiesFor('coach')?.[0]).toEqual([
    { family: 'OPS', familyLabel: 'Running the school', seconds: 54_000 },
    { family: 'CYC', familyLabel: 'Coaching cycles and one-to-one work', seconds: 36_000 },
  ])
  for (const audience of ['principal', 'district'] as const)
    expect(JSON.stringify(buildReport({ ...input, audience, ledgers: [crept] }))).not.toContain('"families"')
})

test('each week is told by standing, with the limit in force and the odds after it', () => {
  const report = buildCoachReport(
    ledgerOf(
      [
        ['2026-08-10', 'OPS.SUB', 60],
        ['2026-08-17', 'CYC.GOAL', 60],
        ['2026-08-18', 'OPS.SUB', 30],
        ['2026-08-18', 'unmapped', 10],
      ],
      { oak },
    ),
    { audience: 'principal', catalogue },
  )
  expect(report.weekly.map((week) => ({ ...week, odds: week.odds === null ? null : 'odds' }))).toEqual([
    {
      week: '2026-08-10',
      seconds: 3600,
      standing: { will: 0, may: 0, wont: 0, prohibited: 0, unlisted: 0, 'no-agreement': 3600 },
      outSeconds: null,
      limit: null,
      odds: null,
    },
    {
      week: '2026-08-17',
      seconds: 6000,
      standing: { will: 3600, may: 0, wont: 1800, prohibited: 0, unlisted: 600, 'no-agreement': 0 },
      outSeconds: 1800,
      limit: 0.1,
      odds: 'odds',
    },
  ])
})

test('what the reader must know stands in the notes', () => {
  const draft = agreementOf({
    id: 'oak-draft',
    versions: [
      {
        effective: '2026-08-24',
        expectations: { will: [{ activity: 'CYC.*' }] },
        time: { contractMinutesPerWeek: 2400 },
      },
    ],
  })
  const calendar = SchoolCalendar.parse({ coachwork: 'calendar/1', year: { from: '2026-08-17', to: '2027-06-04' } })
  const ledger = ledgerOf(
    [
      ['2026-08-18', 'CYC.GOAL', 60],
      ['2026-08-25', 'CYC.GOAL', 600],
      ['2026-08-26', 'EVA.EVALUATE', 30],
      ['2026-08-26', 'unmapped', 20],
      ['2026-09-15', 'CYC.GOAL', 600],
    ],
    { oak: draft },
  )
  expect(buildCoachReport(ledger, { audience: 'principal', catalogue, calendar }).notes).toEqual([
    'Evaluation (EVA.EVALUATE) is logged with 30 min in 1 entry, in the week of August 24, 2026. No coach may do it for colleagues, whatever was agreed: a talk about the role is due, however little it is.',
    '1 h is logged without an agreement in force; it is shown, but not judged.',
    'The agreement names no limit for work outside the role, so 5% is used; agree on one.',
    'The agreement oak-draft of August 24, 2026 does not say who agreed to it; it is used as it stands, like a draft.',
    'The scope figures hold 20 min of labels not yet mapped; the odds are computed without, so their shares differ.',
    'The log covers 26% of the paid time of its weeks; shares are of what is logged, and time that is not logged may differ.',
    '2 school weeks between the first and the last entry have no entry; what is not logged cannot be seen.',
    'Fewer than 4 weeks are logged, so shares stand without an interval.',
  ])
})

test('no explanation, headline or note judges a person, and creep is named only where it is found', () => {
  const reports = [crept, quiet, split].map((ledger) => buildCoachReport(ledger, { audience: 'principal', catalogue }))
  for (const { creep, headline, notes } of reports) {
    const text = [headline, creep.explanation, ...notes].join(' ')
    expect(text).not.toMatch(/\b(she|he|they|her|him|fail|fault|blame|poor|bad)\b/i)
    if (creep.verdict !== 'creep') expect(text).not.toMatch(/creep/i)
  }
})

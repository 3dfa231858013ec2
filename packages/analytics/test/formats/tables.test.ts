import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { renderTables } from '../../src/formats/tables.js'
import type { Report } from '../../src/reports/report.js'
import {
  districtOf,
  drifting,
  emptyReport,
  hostileReport,
  ownReport,
  quiet as unasked,
  sampleReport,
} from './sample-report.js'

const read = (report: Report, name: string): readonly Record<string, string>[] =>
  parse<Record<string, string>>(renderTables(report).get(name) ?? '', { columns: true })

const total = (rows: readonly Record<string, string>[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0)

const allSeconds = sampleReport.district.seconds

test('a report has one table for each grain', () => {
  expect([...renderTables(sampleReport).keys()]).toEqual([
    'coaches.csv',
    'verdicts.csv',
    'allocation.csv',
    'plan.csv',
    'weekly.csv',
    'carry-over.csv',
    'shares.csv',
    'time-by.csv',
    'support.csv',
    'contacts.csv',
    'cycle-progress.csv',
    'quality.csv',
    'said.csv',
    'said-order.csv',
    'activities.csv',
    'families.csv',
    'schools.csv',
    'school-activities.csv',
    'group-time-by.csv',
    'files.csv',
    'set-aside.csv',
  ])
  expect([...renderTables(ownReport).keys()].filter((name) => name.startsWith('weekly-'))).toEqual([
    'weekly-families.csv',
    'weekly-load.csv',
  ])
  expect([...renderTables(ownReport).keys()].filter((name) => name.endsWith('-each.csv'))).toEqual([
    'contacts-each.csv',
    'cycles-each.csv',
    'cycle-progress-each.csv',
    'cycle-findings-each.csv',
  ])
})

test('every table that holds time holds all of it, to the second', () => {
  const sums = ['coaches', 'allocation', 'weekly', 'activities', 'schools', 'school-activities'].map((name) =>
    total(read(sampleReport, `${name}.csv`), 'seconds'),
  )
  expect(sums).toEqual(sums.map(() => allSeconds))
  const wide = read(sampleReport, 'families.csv').flatMap((row) => Object.values(row).slice(1))
  expect(wide.reduce((sum, seconds) => sum + Number(seconds), 0)).toBe(allSeconds)
  expect(total(read(ownReport, 'weekly-families.csv'), 'seconds')).toBe(ownReport.district.seconds)
})

test('each way of looking at the time holds all of it, to the second', () => {
  const rows = read(sampleReport, 'time-by.csv')
  const ways = ['owner', 'orientation', 'weight', 'requester', 'school', 'month']
  const sums = ways.map((by) =>
    total(
      rows.filter((row) => row['by'] === by),
      'seconds',
    ),
  )
  expect(sums).toEqual(ways.map(() => allSeconds))
  const months = rows.filter(({ by }) => by === 'month')
  const standings = Object.keys(months[0] ?? {}).filter((column) => /._seconds$/.test(column))
  expect(standings.reduce((sum, column) => sum + total(months, column), 0)).toBe(allSeconds)
})

test('each way of looking at the time of all coaches, and of the schools, holds all of it', () => {
  const rows = read(sampleReport, 'group-time-by.csv')
  const ways = ['family', 'owner', 'month', 'year']
  for (const group of ['all', 'school'])
    expect(
      ways.map((by) =>
        total(
          rows.filter((row) => row['by'] === by && row['group'] === group),
          'seconds',
        ),
      ),
    ).toEqual(ways.map(() => allSeconds))
  expect(rows.filter(({ by, share }) => by === 'month' && share !== '')).toEqual([])
})

test('what goes out of one stretch of the year comes into the next', () => {
  const rows = read(sampleReport, 'carry-over.csv').filter(({ coach }) => coach === 'c-017')
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.slice(1).map((row) => row['carried_in_seconds'])).toEqual(
    rows.slice(0, -1).map((row) => row['carried_out_seconds']),
  )
  expect(rows[0]).toMatchObject({ school: 'Oak Elementary', pattern: 'CYC.*', agreed_as: 'floor', of: 'logged' })
})

test('what people said stands beside the log, with empty cells for what nobody named', () => {
  const rows = read(sampleReport, 'said.csv')
  expect(rows.every(({ coach }) => coach === 'c-017')).toBe(true)
  expect(rows.find(({ activity }) => activity === 'OPS.SUB')).toMatchObject({
    said: '',
    logged: '6',
    logged_low: '5',
    logged_high: '7',
    apart: '0',
  })
  expect(read(sampleReport, 'said-order.csv')).toEqual([
    {
      coach: 'c-017',
      people: '7',
      rank_correlation: '0.41',
      rank_correlation_low: '-0.02',
      rank_correlation_high: '0.77',
      note: '',
    },
  ])
  expect(
    [...renderTables({ ...sampleReport, coaches: [unasked] }).keys()].filter((name) => name.startsWith('said')),
  ).toEqual([])
})

test('a share says what it counts and of what, and is empty with its reason where the log cannot tell', () => {
  const [cycles, , outside] = read(sampleReport, 'shares.csv')
  expect(cycles).toMatchObject({ coach: 'c-004', share_of_time: 'in-cycles', denominator: 'logged', share: '' })
  expect(cycles?.['note']).toMatch(/^Not enough data/)
  expect(outside).toMatchObject({ share_of_time: 'out-of-scope', seconds: '37800', of_seconds: '1342800', note: '' })
})

test('support and log quality are one fact a row, with a number or an answer', () => {
  const fact = (name: string, measure: string, figure: string) =>
    read(sampleReport, name)
      .filter((row) => row['coach'] === 'c-017' && row['measure'] === measure && row['figure'] === figure)
      .map(({ school, unit, value, answer }) => [school, unit, value, answer])
  expect([
    fact('support.csv', 'check-ins', 'kept'),
    fact('support.csv', 'check-ins', 'every_days'),
    fact('support.csv', 'load', 'kinds'),
    fact('support.csv', 'load', 'most_open_cycles'),
    fact('quality.csv', 'log-quality', 'step'),
    fact('quality.csv', 'log-quality', 'week_without').slice(0, 1),
  ]).toEqual([
    [['Oak Elementary', 'answer', '', 'no']],
    [['Oak Elementary', 'days', '14', '']],
    [['', 'kinds of work', '15', '']],
    [['', 'cycles', '', '']],
    [['', 'minutes', '15', '']],
    [['', 'date', '', '2026-11-23']],
  ])
})

test('repeated weeks are in the tables of the coach alone', () => {
  const repeated = [ownReport, sampleReport].map((report) =>
    read(report, 'quality.csv')
      .filter(({ measure }) => measure === 'repeated-weeks')
      .map(({ figure, value, answer }) => [figure, value, answer]),
  )
  expect(repeated).toEqual([
    [
      ['compared', '27', ''],
      ['repeated', '1', ''],
      ['week', '', '2026-12-14'],
    ],
    [],
  ])
})

test('a verdict is one row with ISO dates and plain numbers', () => {
  const [, drift] = read(sampleReport, 'verdicts.csv')
  expect(drift).toMatchObject({
    coach: 'c-017',
    verdict: 'creep',
    odds: '310.2',
    signalled: '2027-02-15',
    since: '2027-01-18',
    since_low: '2027-01-04',
    since_high: '2027-01-25',
    activities: 'OPS.SUB; OPS.DUTY',
    requested_by: 'principal',
    hand_back: 'Substitute teaching: to an administrator; Supervision duty: to an administrator',
    out_share_handed_back: String(Math.round((drifting.remedies?.outShareHandedBack ?? 0) * 1e6) / 1e6),
  })
})

test('coaches are counted once for each activity they share', () => {
  const [activity] = read(sampleReport, 'activities.csv').filter(({ activity }) => activity === 'CYC.COPLAN')
  expect(activity).toMatchObject({ label: 'Co-planning', family: 'CYC', coaches: '2' })
})

test('what cannot be known is an empty cell, not a zero', () => {
  const [, , unjudged] = read(sampleReport, 'coaches.csv')
  expect(unjudged).toMatchObject({ coach: 'c-031', out_seconds: '', out_share: '', allowance: '', coverage: '' })
})

describe.each(['=cmd()', '+1+2', '-2-3', '@x', '\t=1', '<script>', 'a,"b"\r\nc', 'ש\u202e', 'n'.repeat(500)])(
  'a coach called %j',
  (name) => {
    const tables = renderTables(hostileReport(name))

    test('starts no formula in any table', () => {
      const cells = [...tables.values()].flatMap((text) => parse(text).flat())
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))).toEqual([])
    })

    test('is still found under that name, behind an apostrophe at most', () => {
      const [coach] = parse<Record<string, string>>(tables.get('coaches.csv') ?? '', { columns: true })
      expect(coach?.['coach']?.replace(/^'/, '')).toBe(name)
    })
  },
)

test('every line of every table ends as RFC 4180 asks, and has as many cells as the header', () => {
  for (const text of renderTables(hostileReport('two\nlines, "quoted"')).values()) {
    expect(text.endsWith('\r\n')).toBe(true)
    expect(new Set(parse(text).map((row) => row.length)).size).toBe(1)
  }
})

test('an empty log gives tables of a header alone', () => {
  const tables = [...renderTables(emptyReport).values()]
  expect(tables.map((text) => text.split('\r\n').length)).toEqual(tables.map(() => 2))
})

test('no table has a column for teachers', () => {
  const headers = [...renderTables(ownReport).values()].map((text) => text.split('\r\n')[0])
  expect(headers.filter((header) => header?.includes('teacher'))).toEqual([])
})

test('a district of 200 coaches has a row for each', () => {
  expect(read(districtOf(200), 'coaches.csv')).toHaveLength(200)
  expect(read(districtOf(200), 'families.csv')).toHaveLength(200)
})

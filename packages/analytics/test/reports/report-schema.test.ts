import { addDays, CoachingCycle, SchoolCalendar, standardCatalogue } from '@coachwork/core'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { renderJson } from '../../src/formats/json.js'
import type { reportDocumentSchema } from '../../src/reports/report-schema-document.js'
import { reportJsonSchema, reportSchema } from '../../src/reports/report-schema.js'
import type { Report } from '../../src/reports/report.js'
import { reportsForReaders } from '../../src/reports/reports-for-readers.js'
import { emptyReport, hostileReport, ownReport, sampleReport } from '../formats/sample-report.js'
import { agreementOf, ledgerOf, type LoggedEntry } from '../measures/ledger-of.js'

/** The same shape, free to be written to: the schema does not speak of that. */
type Writable<Shape> = Shape extends object ? { -readonly [Key in keyof Shape]: Writable<Shape[Key]> } : Shape

const first = '2026-08-17'
const oak = agreementOf({
  versions: [
    {
      effective: first,
      expectations: {
        will: [{ activity: 'CYC.*', share: { floor: 0.4 } }, { activity: 'LDR.PRINCIPAL' }],
        may: [{ activity: 'DAT.ANALYZE', share: { cap: 0.1 } }],
        wont: [{ activity: 'OPS.*', handBackTo: 'administrator' }],
      },
      time: {
        contractMinutesPerWeek: 1800,
        outOfScopeAllowance: 0.1,
        targets: [{ numerator: 'in-cycles', denominator: 'logged', target: 0.5 }],
      },
      learning: { coachHours: 20 },
    },
  ],
})
const calendar = SchoolCalendar.parse({
  coachwork: 'calendar/1',
  year: { from: first, to: '2027-06-04' },
  terms: [{ name: 'Fall', from: first, to: '2027-06-04' }],
})
const weeks = (count: number, outMinutes: number, school: string): LoggedEntry[] =>
  Array.from({ length: count }, (_, week) => addDays(first, 7 * week)).flatMap((monday, week): LoggedEntry[] => [
    [
      monday,
      'CYC.COTEACH',
      500,
      {
        school,
        cycle: `c-${String(week % 5)}`,
        requestedBy: 'teacher',
        teachers: 'A; B; C; D; E; F; G; H; I',
        start: '08:00',
      },
    ],
    [monday, 'CYC.COPLAN', 300, { school, teachers: `T${String(week % 9)}`, start: '17:00' }],
    [addDays(monday, 2), 'CYC.MODEL', 60, { school, teachers: 'A; B; C; D; E; F', start: '09:00' }],
    [addDays(monday, 1), 'DAT.ANALYZE', 200, { school, requestedBy: 'district' }],
    [addDays(monday, 1), 'SUP.LEARN', 30, { school }],
    ...(outMinutes === 0 ? [] : [[monday, 'OPS.SUB', outMinutes, { school, requestedBy: 'principal' }] as const]),
  ])
const ledgers = [
  ledgerOf([...weeks(12, 900, 'oak'), ...weeks(12, 0, 'elm')], { oak }, 'c-1'),
  ledgerOf(weeks(12, 0, 'oak'), { oak }, 'c-2'),
  ledgerOf([[first, 'unmapped', 60, { school: 'elm' }]], {}, 'c-3'),
  ledgerOf([], {}, 'c-4'),
]
const interviews = [
  ['CYC.MODEL', 'OPS.SUB'],
  ['CYC.COTEACH', 'GRP.PD'],
  ['OPS.SUB', 'CYC.COTEACH'],
].map((timeRanking) => ({ timeRanking, interviewee: { school: 'oak', group: 'teacher' as const } }))
const cycles = ['oak', 'elm', undefined].map((school, at) =>
  CoachingCycle.parse({
    coachwork: 'cycle/1',
    id: `c-${String(at)}`,
    coach: 'c-1',
    school,
    teachers: ['A'],
    model: 'impact-cycle',
    events: [
      { type: 'invited', on: first, by: 'coach' },
      { type: 'accepted', on: addDays(first, 1), by: 'teacher' },
      { type: 'reality-gathered', on: addDays(first, at === 0 ? 1 : 20) },
      { type: at === 2 ? 'goal-met' : 'closed', on: addDays(first, 60), ...(at === 2 && { value: 4 }) },
    ],
  }),
)
const rows = { read: 9, accepted: 6, rejected: 1, duplicate: 1, skipped: 1 }
const file = 'oak.csv'

/** Every report of one run over logs that drift, that are as agreed, that nobody can judge, and that hold nothing. */
const reportsFor = (audience: Report['audience']): readonly Report[] =>
  reportsForReaders({
    audience,
    ledgers,
    calendar,
    catalogue: standardCatalogue,
    interviews,
    cycles: { cycles, period: { from: first, to: addDays(first, 80) } },
    period: null,
    rows,
    files: [{ file, importer: 'toggl', rows, coaches: ['c-1', 'c-2', 'c-3', 'c-4'], schools: ['oak', 'elm'] }],
    setAside: [{ file, outcome: 'rejected', column: '', reason: 'no day', remedy: 'name it', rows: 1, firstLine: 4 }],
    notes: ['Two rows are alike.'],
  }).map(({ report }) => report)

const written = (report: Report): unknown => JSON.parse(renderJson(report))

/** Every object in a value, with the way to it. */
const objectsIn = (value: unknown, path: readonly string[] = []): (readonly [string, object])[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(Array.isArray(value) ? [] : [[path.join('.'), value] as const]),
        ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key])),
      ]

test('the schema of a report is its type, key for key', () => {
  type Told = z.infer<ReturnType<typeof reportDocumentSchema>>
  expectTypeOf<Writable<Told>>().toEqualTypeOf<Writable<Report>>()
})

describe.each(['coach', 'principal', 'district'] as const)('a report for a %s', (audience) => {
  const reports = reportsFor(audience)

  test('is read back whole by its schema', () => {
    const coaches = reports.flatMap((report) => report.coaches)
    expect(coaches.some(({ remedies }) => remedies !== null)).toBe(true)
    expect(coaches.some(({ cycleProgress }) => cycleProgress !== null)).toBe(true)
    expect(coaches.some(({ said }) => (said?.activities.length ?? 0) > 0)).toBe(true)
    expect(coaches.some(({ carryOver }) => (carryOver?.lines.length ?? 0) > 1)).toBe(true)
    for (const report of reports) expect(reportSchema().parse(written(report))).toEqual(written(report))
  })

  test('is valid by its JSON Schema', () => {
    const published = z.fromJSONSchema(reportJsonSchema())
    for (const report of reports) expect(published.safeParse(written(report)).error).toBeUndefined()
  })
})

test.each([
  ['of a district', sampleReport],
  ['of one coach', ownReport],
  ['of an empty log', emptyReport],
  ['with hostile names', hostileReport('</script>')],
])('a report %s is read back whole by its schema', (_, report) => {
  expect(reportSchema().parse(written(report))).toEqual(written(report))
})

test('a key that the schema does not name is refused wherever it stands', () => {
  const schema = reportSchema()
  const report = written(ownReport)
  // What an agreement says is open by design: a clause may carry the words of its own district.
  const places = objectsIn(report).filter(([path]) => !path.includes('.changes.'))
  expect(places.length).toBeGreaterThan(500)
  const every = places.filter(([path], at) => at % 23 === 0 || !/\d/.test(path))
  for (const [path, place] of every) {
    Object.assign(place, { teacher: 'x' })
    expect([path, schema.safeParse(report).success]).toEqual([path, false])
    Reflect.deleteProperty(place, 'teacher')
  }
  expect(schema.safeParse(report).success).toBe(true)
})

test('the JSON Schema says what it is of, and names what recurs', () => {
  const { $schema, title, description, properties, $defs } = reportJsonSchema()
  expect([$schema, title]).toEqual(['https://json-schema.org/draft/2020-12/schema', 'coachwork report'])
  expect(description).toContain('whole seconds')
  expect(properties?.['coachwork']).toEqual({ type: 'string', const: 'report/1' })
  expect(Object.keys($defs ?? {}).sort()).toEqual([
    'date',
    'interval',
    'middle-half',
    'row-counts',
    'seconds-by-standing',
    'stretch-line',
    'sum-line',
    'time-line',
    'unevenness',
    'week-spread',
  ])
})

test('asking twice gives the same schema', () => {
  expect(reportJsonSchema()).toEqual(reportJsonSchema())
})

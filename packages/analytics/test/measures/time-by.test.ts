import { addDays, SchoolCalendar, standardCatalogue } from '@coachwork/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeBy } from '../../src/measures/time-by.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const oak = agreementOf({
  versions: [{ effective: first, expectations: { wont: [{ activity: 'OPS.SUB', handBackTo: 'district' }] } }],
})
const shown = (lines: readonly { readonly name: string; readonly label: string; readonly seconds: number }[]) =>
  lines.map(({ name, label, seconds }) => [name, label, seconds / 60])

const ledger = ledgerOf(
  [
    ['2026-08-18', 'CYC.COTEACH', 300, { requestedBy: 'teacher' }],
    ['2026-08-18', 'CYC.MODEL', 100, { requestedBy: 'coach' }],
    ['2026-08-19', 'GRP.PLC', 150, { requestedBy: 'principal', school: 'elm' }],
    ['2026-08-19', 'OPS.SUB', 200, { requestedBy: 'principal' }],
    ['2026-08-19', 'SUP.PREP', 50, { requestedBy: 'coach' }],
    ['2026-08-19', 'DAT.REPORT', 120, { requestedBy: 'district' }],
    ['2026-08-19', 'X.GARDEN', 30],
    ['2026-08-19', 'unmapped', 50],
  ],
  { oak },
)
const by = timeBy(ledger, { catalogue })

test('time by whose work it is: the agreement’s word goes before the catalogue’s', () => {
  expect(shown(by.owner)).toEqual([
    ['coach', 'The coach', 600],
    ['district', 'The district', 200],
    ['clerical', 'Office staff', 120],
    ['unknown', 'Nobody named', 80],
  ])
})

test('time by what it is turned toward, with what has no orientation and what nobody has mapped', () => {
  expect(shown(by.orientation)).toEqual([
    ['teacher-individual', 'Teachers, one by one', 400],
    ['managerial', 'Managing', 200],
    ['teacher-group', 'Teachers in groups', 150],
    ['data', 'Data and assessment', 120],
    ['none', 'Without an orientation', 80],
    ['unknown', 'Not yet mapped', 50],
  ])
})

test('time by usual weight', () => {
  expect(shown(by.weight)).toEqual([
    ['heavy', 'Heavy coaching', 450],
    ['none', 'Not coaching', 370],
    ['light', 'Light coaching', 100],
    ['unknown', 'Not yet mapped', 80],
  ])
})

test('time by who asked and by school', () => {
  expect(shown(by.requester)).toEqual([
    ['principal', 'The principal', 350],
    ['teacher', 'Teachers', 300],
    ['coach', 'Self-planned', 150],
    ['district', 'The district', 120],
    ['unknown', 'Not in the log', 80],
  ])
  expect(shown(by.school)).toEqual([
    ['oak', 'oak', 850],
    ['elm', 'elm', 150],
  ])
})

test('a week that two months share counts in the one of its Wednesday', () => {
  const months = (date: string) =>
    timeBy(ledgerOf([[date, 'CYC.GOAL', 60]]), { catalogue }).month.map(({ label }) => label)
  // Monday 2026-09-28 to Sunday 2026-10-04: Wednesday is the last of September
  expect([months('2026-10-02'), months('2026-09-28'), months('2026-10-05')]).toEqual([
    ['September 2026'],
    ['September 2026'],
    ['October 2026'],
  ])
})

test('months are told in order, by standing', () => {
  const { month } = timeBy(
    ledgerOf(
      [
        ['2026-09-15', 'OPS.SUB', 60],
        ['2026-08-18', 'OPS.SUB', 30],
        ['2026-09-15', 'LDR.TEAM', 10],
      ],
      { oak },
    ),
    { catalogue },
  )
  expect(month).toEqual([
    {
      name: '2026-08',
      label: 'August 2026',
      seconds: 1800,
      entries: 1,
      standing: { will: 0, may: 0, wont: 1800, prohibited: 0, unlisted: 0, 'no-agreement': 0 },
    },
    {
      name: '2026-09',
      label: 'September 2026',
      seconds: 4200,
      entries: 2,
      standing: { will: 0, may: 0, wont: 3600, prohibited: 0, unlisted: 600, 'no-agreement': 0 },
    },
  ])
})

test('terms are those of the school calendar; time between them is told too', () => {
  const calendar = SchoolCalendar.parse({
    coachwork: 'calendar/1',
    year: { from: first, to: '2027-06-04' },
    terms: [
      { name: 'Fall', from: first, to: '2026-12-18' },
      { name: 'Spring', from: '2027-01-11', to: '2027-06-04' },
    ],
  })
  const entries: LoggedEntry[] = [
    ['2027-01-12', 'CYC.GOAL', 10],
    ['2026-08-18', 'CYC.GOAL', 20],
    ['2027-01-04', 'CYC.GOAL', 30],
  ]
  expect(shown(timeBy(ledgerOf(entries), { catalogue, calendar }).term)).toEqual([
    ['Fall', 'Fall', 20],
    ['Spring', 'Spring', 10],
    ['unknown', 'Outside the terms', 30],
  ])
  expect(timeBy(ledgerOf(entries), { catalogue }).term).toEqual([])
})

test('an empty log has no lines', () => {
  expect(Object.values({ ...timeBy(ledgerOf([]), { catalogue }) }).every((lines) => lines.length === 0)).toBe(true)
})

const anyEntry = fc
  .tuple(
    fc.integer({ min: 0, max: 120 }),
    fc.constantFrom(...catalogue.keys(), 'unmapped', 'X.OWN'),
    fc.integer({ min: 1, max: 600 }),
    fc.constantFrom('oak', 'elm'),
    fc.constantFrom('teacher', 'principal', 'unknown'),
  )
  .map(([day, activity, minutes, school, requestedBy]): LoggedEntry => [
    addDays(first, day),
    activity,
    minutes,
    { school, requestedBy },
  ])

test('however time is looked at, the lines sum to the log', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 40 }), (entries) => {
      const seconds = entries.reduce((sum, [, , minutes]) => sum + minutes * 60, 0)
      const { term, ...ways } = timeBy(ledgerOf(entries, { oak }), { catalogue })
      expect(term).toEqual([])
      for (const lines of Object.values(ways)) {
        expect(lines.reduce((sum, line) => sum + line.seconds, 0)).toBe(seconds)
        expect(lines.reduce((sum, line) => sum + line.entries, 0)).toBe(entries.length)
      }
    }),
    { numRuns: 40 },
  )
})

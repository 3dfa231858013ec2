import { SchoolCalendar, standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { groupTime } from '../../src/measures/group-time.js'
import { timeSums } from '../../src/measures/time-sums.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const calendar = SchoolCalendar.parse({
  coachwork: 'calendar/1',
  year: { from: '2026-08-20', to: '2027-06-03' },
  terms: [
    { name: 'Fall', from: '2026-08-20', to: '2026-12-18' },
    { name: 'Spring', from: '2027-01-04', to: '2027-06-03' },
  ],
})

const coach = (entries: readonly LoggedEntry[], handBackTo?: 'clerical') => {
  const wont = [{ activity: 'OPS.TECH', ...(handBackTo && { handBackTo }) }]
  const oak = agreementOf({
    versions: [{ effective: '2026-06-01', expectations: { will: [{ activity: 'CYC.*' }], wont } }],
  })
  const ledger = ledgerOf(entries, { oak })
  return timeSums(ledger, { catalogue })
}

const entries: LoggedEntry[] = [
  ['2026-08-10', 'CYC.GOAL', 60],
  ['2026-08-21', 'CYC.MODEL', 120],
  ['2027-01-06', 'OPS.TECH', 60],
]
const group = [...coach(entries), ...coach([...entries, ['2027-06-15', 'GRP.PD', 60]], 'clerical')]

const hours = (lines: readonly { readonly name: string; readonly seconds: number; readonly entries: number }[]) =>
  lines.map(({ name, seconds, entries: counted }) => [name, seconds / 3600, counted])

test('coaches are summed by kind of work, and by whose work it is as each one’s own agreement says', () => {
  const { family, owner } = groupTime(group, {})
  expect(hours(family)).toEqual([
    ['CYC', 6, 4],
    ['OPS', 2, 2],
    ['GRP', 1, 1],
  ])
  expect(owner.map(({ name, label, share }) => [name, label, share])).toEqual([
    ['coach', 'The coach', 7 / 9],
    ['clerical', 'Office staff', 1 / 9],
    ['technology', 'Technology staff', 1 / 9],
  ])
})

test('by month, by term and by school year, with what lies outside them', () => {
  const { month, term, year } = groupTime(group, { calendar })
  expect(hours(month)).toEqual([
    ['2026-08', 6, 4],
    ['2027-01', 2, 2],
    ['2027-06', 1, 1],
  ])
  expect(hours(term)).toEqual([
    ['Spring', 2, 2],
    ['unknown', 7, 5],
  ])
  expect(year.map(({ name, label, seconds, standing }) => [name, label, seconds / 3600, standing.wont / 3600])).toEqual(
    [
      ['before', 'Before 2026–2027', 2, 0],
      ['2026–2027', '2026–2027', 6, 2],
      ['after', 'After 2026–2027', 1, 0],
    ],
  )
})

test('without a calendar there are no terms, and the years are those of the dates', () => {
  const { term, year } = groupTime(group, {})
  expect([term, hours(year)]).toEqual([
    [],
    [
      ['2026', 6, 4],
      ['2027', 3, 3],
    ],
  ])
})

test('every way holds all of the time, and nothing gives nothing', () => {
  const { family, owner, month, term, year } = groupTime(group, { calendar })
  const sums = [family, owner, month, term, year].map((lines) =>
    hours(lines).reduce((sum, [, each]) => sum + Number(each), 0),
  )
  expect(sums).toEqual([9, 9, 9, 9, 9])
  expect(groupTime([], {})).toEqual({ family: [], owner: [], month: [], term: [], year: [] })
})

import { addDays, extendCatalogue, orThrow, standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { capacity } from '../../src/measures/capacity.js'
import { ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-31'

/** What one teacher had in each week, by activity. */
const weeksOf = (teacher: string, weeks: readonly string[], from = first): LoggedEntry[] =>
  weeks.map((activity, week): LoggedEntry => [addDays(from, 7 * week), activity, 30, { teachers: teacher }])

const teachers = ['A', 'B', 'C', 'D', 'E', 'F']
const all = (weeks: readonly string[], count = 6): LoggedEntry[] =>
  teachers.slice(0, count).flatMap((teacher) => weeksOf(teacher, weeks))

const [model, plan, copies] = ['CYC.MODEL', 'CYC.COPLAN', 'RES.MATERIALS']

test('modeling and the school’s own work are done for, heavy coaching is done with, the rest says neither', () => {
  const { withSessions, forSessions } = capacity(
    ledgerOf(
      all([model, copies, 'OPS.SUB', plan, 'CYC.DEBRIEF', 'GRP.PD', 'CYC.INFORMAL', 'SUP.PREP', 'EVA.EVALUATE']),
    ),
    { catalogue },
  )
  expect([withSessions, forSessions]).toEqual([12, 18])
})

test('a role that hands over moves toward working together', () => {
  const measured = capacity(ledgerOf(all([model, model, model, copies, plan, plan, plan, plan])), { catalogue })
  expect([measured.forShare, measured.movement?.first, measured.movement?.last, measured.movement?.toward]).toEqual([
    0.5,
    1,
    0,
    'with',
  ])
  expect(measured.movement?.high).toBeLessThan(0)
})

test('the other way round it moves toward serving, and a steady role shows no movement', () => {
  const toward = (weeks: readonly string[]) => capacity(ledgerOf(all(weeks)), { catalogue }).movement?.toward
  expect([
    toward([plan, plan, plan, plan, model, model, model, model]),
    toward([plan, model, plan, model, plan, model, plan, model]),
  ]).toEqual(['for', 'cannot tell'])
})

test('a week in the middle belongs to neither half', () => {
  const { movement } = capacity(ledgerOf(all([plan, plan, model, plan, plan])), { catalogue })
  expect([movement?.first, movement?.last]).toEqual([0, 0])
})

test('a service repeats from its third week on, whatever else comes between', () => {
  const measured = capacity(ledgerOf(all([copies, plan, copies, model, copies, copies])), { catalogue })
  expect(measured.repeatShare).toBe(12 / 30)
})

test('services to different teachers, or twice in one week, are no repeat', () => {
  const twice = teachers.flatMap((teacher) => [
    ...weeksOf(teacher, [copies, copies]),
    ...weeksOf(teacher, [copies, copies]),
  ])
  expect(capacity(ledgerOf(twice), { catalogue }).repeatShare).toBe(0)
})

test('a district’s own activity counts by its owner', () => {
  const own = orThrow(
    extendCatalogue(standardCatalogue, [
      { code: 'X.LAPTOPS', label: 'Laptops', standing: 'wont', owner: 'technology' },
    ]),
  )
  expect(capacity(ledgerOf(all(['X.LAPTOPS'])), { catalogue: own }).forSessions).toBe(6)
})

test('four teachers, or none, are too few for any figure; short contacts for movement', () => {
  const nothing = { withSessions: null, forSessions: null, forShare: null, interval: null, repeatShare: null, movement: null } // prettier-ignore
  const tooFew = 'Not enough data: it takes 5 teachers with whom, or for whom, named work was done.'
  expect(
    [all([model, plan], 4), [[first, model, 60] satisfies LoggedEntry], []].map((entries) =>
      capacity(ledgerOf(entries), { catalogue }),
    ),
  ).toEqual([
    { ...nothing, note: tooFew },
    { ...nothing, note: tooFew },
    { ...nothing, note: tooFew },
  ])
  const short = capacity(ledgerOf(all([model, plan, plan])), { catalogue })
  expect([short.forShare, short.repeatShare, short.movement, short.note]).toEqual([
    1 / 3,
    null,
    null,
    'Not enough data on movement: it takes 5 teachers with 4 weeks of such work or more.',
  ])
})

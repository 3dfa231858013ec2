import {
  addDays,
  DistrictActivity,
  extendCatalogue,
  orThrow,
  SchoolCalendar,
  standardCatalogue,
  type CalendarDate,
} from '@coachwork/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { administratorLearning } from '../../src/measures/administrator-learning.js'
import { leaderTime } from '../../src/measures/leader-time.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const first = '2026-08-17'
const catalogue = orThrow(
  extendCatalogue(
    standardCatalogue,
    [
      { code: 'X.ADMINPD', label: 'Learning about coaching', contact: 'administrator', leader: 'principal' },
      { code: 'X.ADMIN', label: 'Talk with an administrator', contact: 'administrator' },
    ].map((activity) => DistrictActivity.parse(activity)),
  ),
)
const calendar = SchoolCalendar.parse({
  coachwork: 'calendar/1',
  year: { from: first, to: addDays(first, 40 * 7 - 3) },
})
const work = (weeks: number, from = 0): LoggedEntry[] =>
  Array.from({ length: weeks }, (_, week): LoggedEntry => [addDays(first, 7 * (from + week) + 4), 'CYC.GOAL', 60])
const session = (week: number, minutes = 60): LoggedEntry => [addDays(first, 7 * week), 'X.ADMINPD', minutes]

describe('time with each leader', () => {
  test('is told by what the activities say, and not by who asked', () => {
    const ledger = ledgerOf([
      ['2026-08-18', 'LDR.PRINCIPAL', 30],
      ['2026-08-18', 'X.ADMINPD', 30],
      ['2026-08-18', 'LDR.TEAM', 60, { requestedBy: 'assistant-principal' }],
      ['2026-08-18', 'X.ADMIN', 15],
      ['2026-08-18', 'CYC.GOAL', 165, { requestedBy: 'principal' }],
    ])
    expect(
      leaderTime(ledger, { catalogue }).map(({ leader, seconds, entries, share }) => [leader, seconds, entries, share]),
    ).toEqual([
      ['principal', 3600, 2, 0.2],
      ['assistant-principal', null, null, null],
      ['team', 3600, 1, 0.2],
      ['district', 0, 0, 0],
      ['unnamed', 900, 1, 0.05],
    ])
  })

  test('with an assistant principal can be told once an activity of the district says so', () => {
    const talk = DistrictActivity.parse({ code: 'X.AP', label: 'Assistant principal', leader: 'assistant-principal' })
    const extended = orThrow(extendCatalogue(catalogue, [talk]))
    expect(leaderTime(ledgerOf([['2026-08-18', 'X.AP', 30]]), { catalogue: extended })[1]).toEqual({
      leader: 'assistant-principal',
      seconds: 1800,
      entries: 1,
      share: 1,
      interval: null,
    })
  })

  test('of an empty log has no share', () => {
    expect(leaderTime(ledgerOf([]), { catalogue })[0]).toEqual({
      leader: 'principal',
      seconds: 0,
      entries: 0,
      share: null,
      interval: null,
    })
  })

  test('adds up to all time with administrators, whatever was logged', () => {
    const entry = fc.record({
      day: fc.integer({ min: 0, max: 60 }),
      activity: fc.constantFrom('LDR.PRINCIPAL', 'LDR.TEAM', 'LDR.DISTRICT', 'EVA.INFORM', 'X.ADMIN', 'CYC.GOAL', 'unmapped'),
      minutes: fc.integer({ min: 1, max: 300 }),
    }) // prettier-ignore
    fc.assert(
      fc.property(fc.array(entry), (given) => {
        const ledger = ledgerOf(given.map(({ day, activity, minutes }) => [addDays(first, day), activity, minutes]))
        const seconds = leaderTime(ledger, { catalogue }).reduce((sum, line) => sum + (line.seconds ?? 0), 0)
        const expected = given.filter(({ activity }) => catalogue.get(activity)?.contact === 'administrator')
        expect(seconds).toBe(expected.reduce((sum, { minutes }) => sum + 60 * minutes, 0))
      }),
    )
  })
})

describe('what administrators promised to learn about coaching', () => {
  const promise = (administratorLearning: object | undefined, effective: CalendarDate = first) => ({
    effective,
    ...(administratorLearning && { resources: { administratorLearning } }),
  })
  const told = (
    entries: readonly LoggedEntry[],
    versions: readonly object[],
    year: SchoolCalendar | undefined = calendar,
  ) => administratorLearning(ledgerOf(entries, { oak: agreementOf({ versions }) }), { catalogue, calendar: year })[0]
  const four = { activity: 'X.ADMINPD', sessionsPerYear: 4 }

  test('is held against the log in proportion to the school weeks gone', () => {
    expect(told([...work(20), session(3), session(9)], [promise({ ...four, hoursPerYear: 4 })])).toEqual({
      school: 'oak',
      pattern: 'X.ADMINPD',
      label: 'Learning about coaching',
      sessions: { perYear: 4, due: 2, logged: 2 },
      seconds: { perYear: 14_400, due: 7200, logged: 7200 },
      weeks: { gone: 20, ofYear: 40 },
      kept: 'as promised so far',
      note: null,
    })
  })

  test.each([
    ['one session of two', [session(3)], four, 'less than promised so far'],
    ['all sessions, but less time', [session(3, 20), session(4, 20)], { ...four, hoursPerYear: 4 }, 'less than promised so far'],
    ['hours alone', [session(3, 120)], { activity: 'X.*', hoursPerYear: 4 }, 'as promised so far'],
    ['part of a session not yet due', [session(3), session(4)], { ...four, sessionsPerYear: 5.9 }, 'as promised so far'],
  ])('%s', (_, sessions, learning, kept) => {
    expect(told([...work(20), ...sessions], [promise(learning)])?.kept).toBe(kept)
  }) // prettier-ignore

  test.each([
    ['nothing is promised', promise(undefined), 'not promised', null],
    ['it is promised in words', { effective: first, resources: { leaderLearning: 'visits two cycles' } }, 'cannot tell', 'It is promised in words only; sessions or hours a year, and an activity to log them under, could be held against a log.'],
    ['no activity is named', promise({ sessionsPerYear: 4 }), 'cannot tell', 'The agreement does not name the activity that it is logged under, so no log can tell.'],
    ['no amount is named', promise({ activity: 'X.ADMINPD' }), 'cannot tell', 'The agreement names neither sessions nor hours a year, so there is nothing to hold a log against.'],
    ['the activity is none', promise({ activity: 'X.NONE', sessionsPerYear: 4 }), 'cannot tell', 'X.NONE is no activity of the catalogue; the mapping can add it under catalogue.'],
    ['the log holds none', promise(four), 'cannot tell', 'The log holds none of it: either none took place, or it is not logged, or the coach was not there.'],
  ])('is told honestly where %s', (_, version, kept, note) => {
    const answer = told(work(20), [version])
    expect([answer?.kept, answer?.note]).toEqual([kept, note])
  }) // prettier-ignore

  test('takes 4 school weeks', () => {
    expect(told([...work(3), session(1)], [promise(four)])?.kept).toBe('not enough data')
  })

  test('counts from the version that first promised it, through versions that only change something else', () => {
    const versions = [
      promise(undefined),
      promise(four, addDays(first, 70)),
      { ...promise(four, addDays(first, 105)), reason: 'a duty less' },
    ]
    const answer = told([...work(20), session(3), session(12)], versions)
    expect([answer?.weeks, answer?.sessions]).toEqual([
      { gone: 10, ofYear: 40 },
      { perYear: 4, due: 1, logged: 1 },
    ])
  })

  test('without a calendar counts logged weeks of a year of 36, and says so', () => {
    const answer = administratorLearning(
      ledgerOf([...work(18), session(3), session(4)], { oak: agreementOf({ versions: [promise(four)] }) }),
      { catalogue },
    )[0]
    expect([answer?.weeks, answer?.sessions?.due, answer?.note]).toEqual([
      { gone: 18, ofYear: 36 },
      2,
      'Without a school calendar a year is taken to have 36 logged weeks.',
    ])
  })

  test('a school without an agreement promises nothing', () => {
    expect(administratorLearning(ledgerOf(work(5)), { catalogue }).map(({ kept }) => kept)).toEqual(['not promised'])
  })

  test('more sessions never turn a kept promise into one that is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }), (weeks, sessionsPerYear, held) => {
        const kept = (count: number) =>
          told([...work(weeks), ...Array.from({ length: count }, (_, at) => session(at % weeks))], [
            promise({ activity: 'X.ADMINPD', sessionsPerYear }),
          ])
        const [few, more] = [kept(held), kept(held + 1)]
        expect(few?.sessions).toEqual({ perYear: sessionsPerYear, due: (sessionsPerYear * weeks) / 40, logged: held })
        if (few?.kept === 'as promised so far') expect(more?.kept).toBe('as promised so far')
      }),
      { numRuns: 40 },
    ) // prettier-ignore
  })
})

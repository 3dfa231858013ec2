import { addDays, SchoolCalendar, standardCatalogue, type Requester } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { scopeCreep } from '../../src/measures/scope-creep.js'
import { seededRandom } from '../../src/statistics/seeded-random.js'
import { ledgerForSchool } from '../../src/ledger/ledger-for-school.js'
import type { CoachLedger } from '../../src/ledger/ledger.js'
import { unlikelyInSilence } from '../../src/measures/silence.js'
import { scope } from '../../src/measures/scope.js'
import { weekly } from '../../src/measures/weekly.js'
import { coachHeadline } from '../../src/reports/coach-headline.js'
import { buildReport } from '../../src/reports/build-report.js'
import { reportsForReaders } from '../../src/reports/reports-for-readers.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const limits = { oak: 0.05, elm: 0.3 } as const
type School = keyof typeof limits
const schools = ['oak', 'elm'] as const

const agreementFor = (school: School) =>
  agreementOf({
    id: `${school}-1`,
    versions: [
      {
        effective: first,
        expectations: { will: [{ activity: 'CYC.*' }], wont: [{ activity: 'OPS.*' }] },
        time: { outOfScopeAllowance: limits[school] },
      },
    ],
  })
const agreements = { oak: agreementFor('oak'), elm: agreementFor('elm') }

const logOfWeek = (week: number, school: School, entries: number, outside: number): LoggedEntry[] => {
  const monday = addDays(first, 7 * week)
  return [
    ...(entries > outside ? [[monday, 'CYC.COTEACH', 100 * (entries - outside), { school }] as const] : []),
    ...(outside > 0 ? [[monday, 'OPS.SUB', 100 * outside, { school }] as const] : []),
  ]
}

/** How much of a share there is in one week: uneven from week to week as coaching logs are, around the share itself. */
const moodOf = (share: number, random: () => number): number => {
  // Pólya's urn: successes of a beta-binomial, drawn one after the other.
  const precision = 1 / 0.04 - 1
  let [inside, outside] = [(1 - share) * precision, share * precision]
  for (let draw = 0; draw < 60; draw += 1)
    if (random() * (inside + outside) < outside) outside += 1
    else inside += 1
  return outside / (inside + outside)
}

/** A year of a role with two schools, the coach at each for a varying part of the week. */
const yearOf = (shares: Readonly<Record<School, number>>, random: () => number): LoggedEntry[] =>
  Array.from({ length: 30 }, (_, week) => {
    const atOak = 3 + Math.floor(random() * 9)
    return schools.flatMap((school) => {
      const mood = moodOf(shares[school], random)
      const entries = school === 'oak' ? atOak : 15 - atOak
      const outside = Array.from({ length: entries }, random).filter((point) => point < mood).length
      return logOfWeek(week, school, entries, outside)
    })
  }).flat()

const signaled = (shares: Readonly<Record<School, number>>, years: number, seed: number): number => {
  const random = seededRandom(seed)
  const verdicts = Array.from(
    { length: years },
    () => scopeCreep(ledgerOf(yearOf(shares, random), agreements), { catalogue }).verdict,
  )
  return verdicts.filter((verdict) => verdict === 'creep').length / years
}

describe('a role with two schools, one limit at 5 and one at 30 percent', () => {
  test('is signaled in at most 1 of 20 years where each school keeps exactly to its own limit', () => {
    expect(signaled(limits, 200, 5)).toBeLessThanOrEqual(0.05)
  })

  test('is signaled in most years where the tight one goes 10 points over its limit', () => {
    expect(signaled({ oak: 0.15, elm: 0.3 }, 60, 6)).toBeGreaterThan(0.8)
  })

  test('is signaled though one school stays as far below its limit as the other goes above', () => {
    expect(signaled({ oak: 0.2, elm: 0.15 }, 60, 7)).toBeGreaterThan(0.9)
  })
})

/** So many weeks of 12 and a half hours at a school, with the given minutes of them outside the role. */
const weeksAt = (
  school: School,
  from: number,
  count: number,
  minutes = 0,
  activity = 'OPS.SUB',
  requestedBy: Requester = 'principal',
): LoggedEntry[] =>
  Array.from({ length: count }, (_, week) => addDays(first, 7 * (from + week))).flatMap((monday): LoggedEntry[] => [
    [monday, 'CYC.COTEACH', (750 - minutes) / 2, { school }],
    [addDays(monday, 1), 'CYC.DEBRIEF', (750 - minutes) / 2, { school }],
    ...(minutes > 0 ? [[addDays(monday, 2), activity, minutes, { school, requestedBy }] as const] : []),
  ])

const ledgerAt = (ledger: CoachLedger, school: School): CoachLedger => ledgerForSchool(ledger, school) ?? ledger
const oddsByWeek = (ledger: CoachLedger) =>
  new Map(weekly(ledger, { catalogue }, true).map(({ week, odds }) => [week, odds]))

const usualAtElm = weeksAt('elm', 0, 18, 180, 'OPS.DUTY', 'teacher')
const grownAtOak = [...weeksAt('oak', 0, 8), ...weeksAt('oak', 8, 10, 240)]
const elmGrown = [...weeksAt('elm', 0, 8, 180, 'OPS.DUTY', 'teacher'), ...weeksAt('elm', 8, 10, 450, 'OPS.CLERICAL')]

describe('a role that covers classes at one of its two schools from the ninth week on', () => {
  const ledger = ledgerOf([...grownAtOak, ...usualAtElm], agreements)
  const creep = scopeCreep(ledger, { catalogue })

  test('is told with the start, the work and the requester of that school’s own log, once the mean of the odds suffices', () => {
    const alone = scopeCreep(ledgerAt(ledger, 'oak'), { catalogue })
    const told = ({ since, sinceRange, activities, requestedBy, waysOut, shareSince }: typeof creep) =>
      ({ since, sinceRange, activities, requestedBy, waysOut, shareSince }) as const
    expect(told(creep)).toEqual(told(alone))
    expect(creep.shareSince?.share).toBe(0.32)
    expect([creep.school, creep.limit, alone.school, alone.limit]).toEqual(['oak', 0.05, null, 0.05])
    expect(coachHeadline(creep, scope(ledger, { catalogue }), catalogue)).toBe(
      'Scope creep: the role has outgrown its agreement with oak, most likely since the week of October 12, 2026, toward Substitute teaching; 32% of the time there since is outside it, against a limit of 5%.',
    )
    expect([alone.signalled, creep.signalled]).toEqual(['2026-11-02', '2026-11-09'])
  })

  test('is explained with the school, and with how its odds are to be read', () => {
    expect(creep.explanation).toBe(
      'The log shows scope creep at oak: work outside the agreed role has gone above the limit of 5%, most likely since the week of October 12, 2026 (90% sure: between the week of September 21, 2026 and the week of October 19, 2026). ' +
        'Before it began, 0% of the time at oak (0 min of 100 h) was outside the role. ' +
        'The evidence first sufficed in the week of November 9, 2026, 5 logged weeks into it: odds of 47 to 1, 98.6% of them from oak, where 20 to 1 is needed. ' +
        'These are the odds of elm and oak together, each school’s time held against its own limit; a principal’s report judges one school alone, so its verdict can differ. ' +
        'Since it began it is 32% of the time at oak (40 h of 125 h), likely too high a figure, because the start was chosen from the same weeks. ' +
        'In the 5 logged weeks after the signal it is 32% of the time at oak (20 h of 62 h 30 min), a fair figure, between 11% and 60.4% with 95% confidence; against the weeks before it surely began that is a change of 32 points, between -5.3 points and 60.4 points with 95% confidence. ' +
        'The growth is toward Substitute teaching. Most of it was requested by the principal. ' +
        'A role that stays within its limit at every school gets such a signal in at most about 1 of 20 years.',
    )
  })

  test('has odds that are the mean of those of each school’s own log, week by week', () => {
    const [oak, elm] = schools.map((school) => oddsByWeek(ledgerAt(ledger, school)))
    for (const [week, odds] of oddsByWeek(ledger)) {
      const mean = ((oak?.get(week) ?? 0) + (elm?.get(week) ?? 0)) / 2
      expect(Math.abs((odds ?? 0) / mean - 1)).toBeLessThan(1e-12)
    }
  })

  test('does not depend on the order of the log', () => {
    expect(scopeCreep({ ...ledger, cells: ledger.cells.toReversed() }, { catalogue })).toEqual(creep)
  })
})

test('where the other school’s log would be a signal alone, it is told as well, with what it grew toward', () => {
  const ledger = ledgerOf([...grownAtOak, ...elmGrown], agreements)
  const { verdict, activities, explanation } = scopeCreep(ledger, { catalogue })
  expect([verdict, activities]).toEqual(['creep', ['OPS.SUB']])
  expect(explanation).toContain(
    'At elm too the role has outgrown its agreement: odds of 25 to 1 for that school alone, most likely since the week of October 12, 2026, toward Clerical work.',
  )
})

test('a signal of one school’s log alone is not yet one of the role', () => {
  const ledger = ledgerOf(
    [...weeksAt('oak', 0, 8), ...weeksAt('oak', 8, 4, 240), ...weeksAt('elm', 4, 8, 180, 'OPS.DUTY')],
    agreements,
  )
  const [role, oak, elm] = [ledger, ...schools.map((school) => ledgerAt(ledger, school))].map((each) =>
    scopeCreep(each, { catalogue }),
  )
  expect([role?.verdict, oak?.verdict, elm?.verdict]).toEqual(['watch', 'creep', 'none'])
  expect(role?.explanation).toContain('short of the 20 to 1 that a signal needs, the greatest part from oak.')
})

test('a school that comes later changes nothing that was told before', () => {
  const before = oddsByWeek(ledgerOf(grownAtOak.slice(0, 20), agreements))
  const after = oddsByWeek(ledgerOf([...grownAtOak, ...weeksAt('elm', 8, 10, 450)], agreements))
  const told = [...before].filter(([week]) => week < addDays(first, 7 * 8))
  expect(told.length).toBe(8)
  expect(told.map(([week]) => [week, after.get(week)])).toEqual(told)
})

test('three weeks at the school that the odds come from are too few, however many the other has', () => {
  const year = { from: '2026-08-17', to: '2026-08-28' }
  const calendar = SchoolCalendar.parse({ coachwork: 'calendar/1', year })
  const of = (count: number) =>
    scopeCreep(ledgerOf([...weeksAt('elm', 0, 9), ...weeksAt('oak', 5, count, 700)], agreements), {
      catalogue,
      calendar,
    })
  expect(of(3).odds).toBeGreaterThan(20)
  expect([of(3), of(4)].map(({ verdict }) => verdict)).toEqual(['watch', 'creep'])
  expect(of(3).explanation).toContain('of too few weeks at one school for a signal, the greatest part from oak.')
})

test('weeks at one school only leave the odds of the other as they are', () => {
  const oakAlone = oddsByWeek(ledgerOf(weeksAt('oak', 0, 6, 240), agreements))
  const moved = oddsByWeek(ledgerOf([...weeksAt('oak', 0, 6, 240), ...weeksAt('elm', 6, 2, 225)], agreements))
  expect([...moved.keys()].length).toBe(8)
  expect([...oakAlone].map(([week]) => moved.get(week))).toEqual([...oakAlone.values()])
})

test('silence is told school by school, each needing more weeks than a role of its own', () => {
  const ledger = ledgerOf([...weeksAt('oak', 0, 24), ...weeksAt('elm', 4, 20, 180, 'OPS.DUTY')], agreements)
  expect(scopeCreep(ledger, { catalogue }).explanation).toBe(
    'Nothing in the log says that the role is outgrowing its agreement: the odds stand at 0.3 to 1, where a signal needs 20 to 1. ' +
      'These are the odds of elm and oak together, each school’s time held against its own limit; a principal’s report judges one school alone, so its verdict can differ. ' +
      'In 24 logged weeks, 24% of the time at elm (60 h of 250 h) was outside the role, against the limit of 30%; 0% of the time at oak (0 min of 300 h), against the limit of 5%. ' +
      'After 20 logged weeks at elm, 15 points over the limit would have been found in 96% of such logs, so as much is unlikely. But 5 points over it would have been found in only 25%, so that cannot be ruled out. ' +
      'After 24 logged weeks at oak, 10 points over the limit would have been found in 82% of such logs, so as much is unlikely. But 5 points over it would have been found in only 34%, so that cannot be ruled out.',
  )
  expect([ledger, ledgerAt(ledger, 'elm')].map((each) => unlikelyInSilence(each, { catalogue }))).toEqual([0.15, 0.1])
})

test('limits that nobody agreed are told of the agreement that lacks them', () => {
  const expectations = { will: [{ activity: 'CYC.*' }] }
  const open = agreementOf({ id: 'elm-2', versions: [{ effective: first, expectations }] })
  const ledger = ledgerOf([...weeksAt('oak', 0, 2), ...weeksAt('elm', 0, 2)], { ...agreements, elm: open })
  expect(scopeCreep(ledger, { catalogue }).explanation).toBe(
    '2 weeks under the agreement are logged, and at least 4 are needed to judge the role. So far 0% of the time at elm (0 min of 25 h) was outside the role, against the limit of 5%; 0% of the time at oak (0 min of 25 h), against the limit of 5%.',
  )
  const longer = ledgerOf([...weeksAt('oak', 0, 5), ...weeksAt('elm', 0, 5)], { ...agreements, elm: open })
  expect(scopeCreep(longer, { catalogue }).explanation).toContain(
    'The agreement with elm names no limit for work outside the role, so 5% is used; agree on one.',
  )
})

const run = {
  period: null,
  rows: { read: 2, accepted: 2, rejected: 0, duplicate: 0, skipped: 0 },
  files: [],
  setAside: [],
  notes: [],
  catalogue,
} as const

test('a principal’s report judges the time at their school alone, and tells of no other', () => {
  const ledger = ledgerOf([...grownAtOak, ...elmGrown], agreements)
  const reports = reportsForReaders({ ...run, audience: 'principal', ledgers: [ledger] })
  expect(reports.map(({ reader }) => reader)).toEqual([null, 'elm', 'oak'])
  for (const school of schools) {
    const report = reports.find(({ reader }) => reader === school)?.report
    expect(report?.coaches.map(({ creep }) => creep)).toEqual([scopeCreep(ledgerAt(ledger, school), { catalogue })])
    expect(JSON.stringify(report)).not.toMatch(school === 'oak' ? /\belm\b/ : /\boak\b/)
    expect(JSON.stringify(report)).not.toContain('together, each school')
  }
})

test('a district’s list holds the odds of the whole role at the end of the log', () => {
  const ledger = ledgerOf([...weeksAt('oak', 0, 8), ...weeksAt('oak', 8, 3, 240), ...weeksAt('elm', 0, 11)], agreements)
  const [coach] = buildReport({ ...run, audience: 'district', ledgers: [ledger] }).coaches
  expect(coach?.creep.verdict).not.toBe('creep')
  expect(coach?.weekly.at(-1)?.odds).toBe(coach?.creep.odds)
})

import { addDays, standardCatalogue } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { scopeCreep } from '../../src/measures/scope-creep.js'
import { seededRandom } from '../../src/statistics/seeded-random.js'
import { ledgerForSchool } from '../../src/ledger/ledger-for-school.js'
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

describe('a role with two schools, one limit at 5 and one at 30 percent, judged as one stream', () => {
  test('is signaled in at most 1 of 20 years where each school keeps exactly to its own limit', () => {
    expect(signaled(limits, 200, 5)).toBeLessThanOrEqual(0.05)
  })

  test('is signaled in most years where one school goes 30 points over its limit', () => {
    expect(signaled({ oak: 0.35, elm: 0.3 }, 40, 6)).toBeGreaterThan(0.8)
  })

  test('is not where one school stays as far below its limit as the other goes above', () => {
    expect(signaled({ oak: 0.2, elm: 0.15 }, 60, 7)).toBeLessThanOrEqual(0.05)
  })
})

test('each principal’s own report still judges the time at their school against its own limit', () => {
  const whole = ledgerOf(yearOf({ oak: 0.35, elm: 0 }, seededRandom(8)), agreements)
  const verdictAt = (school: School) => {
    const own = ledgerForSchool(whole, school)
    return own && scopeCreep(own, { catalogue }).verdict
  }
  expect([scopeCreep(whole, { catalogue }).verdict, verdictAt('oak'), verdictAt('elm')]).toEqual([
    'none',
    'creep',
    'none',
  ])
})

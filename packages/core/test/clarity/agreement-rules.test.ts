import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { agreementRules, jobDescriptionRules, lintAgreement, LintConfig, runRules } from '../../src/clarity/index.js'
import { exampleReview } from '../../src/clarity/agreement/subject.js'

describe.each(agreementRules)('$id', (rule) => {
  test.each(rule.examples)('$name', ({ subject, findings }) => {
    const found = runRules([rule], { subject, text: '' }, LintConfig.parse({}))
    expect(found.map(({ message }) => message)).toEqual(findings)
  })

  test('shows a clean and a failing example', () => {
    expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true)
    expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true)
  })
})

test('every rule is registered under the name of its file, and no id is used twice', () => {
  const files = readdirSync(new URL('../../src/clarity/rules/agreement/', import.meta.url))
  const ids = agreementRules.map(({ id }) => id)
  expect([...ids].sort()).toEqual(
    files
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''))
      .sort(),
  )
  expect(new Set([...ids, ...jobDescriptionRules.map(({ id }) => id)]).size).toBe(
    ids.length + jobDescriptionRules.length,
  )
})

test('an agreement with everything settled has no findings', () => {
  const review = exampleReview(
    {
      agreed: { on: '2026-08-12', by: ['coach', 'principal'] },
      expectations: {
        will: [{ activity: 'CYC.*', share: { floor: 0.5, target: 0.6 } }],
        may: [{ activity: 'GRP.PD', share: { cap: 0.15 } }],
        wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
      },
      goals: [{ outcome: 'Students explain their reasoning in writing' }],
      impact: { evidence: ['writing samples, each month'] },
      reviews: ['2026-12-01'],
      communication: { checkInEveryDays: 7 },
      confidentiality: { statement: 'What is said in coaching stays between coach and teacher.' },
      evaluationBoundary: { nonEvaluative: true },
      resources: { coachLearning: 'a network of coaches', leaderLearning: 'a visit to two cycles' },
      clients: { who: 'all teachers', participation: 'voluntary' },
    },
    { today: '2026-10-01' },
    { term: { from: '2026-08-17', to: '2027-06-04' } },
  )
  expect(lintAgreement(review).findings).toEqual([])
})

test('a bare draft gets findings and no exception', () => {
  const rules = lintAgreement(exampleReview({})).findings.map(({ rule }) => rule)
  expect(rules).toContain('no-wont-list')
  expect(rules).toContain('unsigned-agreement')
})

test('a version that is not yet in force does not speak for today', () => {
  const { agreement } = exampleReview({ evaluationBoundary: { nonEvaluative: true } })
  const [first] = agreement.versions
  if (!first) throw new Error('the example has a version')
  const versions = [first, { ...first, effective: '2027-01-04', evaluationBoundary: {} }]
  const fired = (today: string): boolean =>
    lintAgreement({ agreement: { ...agreement, versions }, today }).findings.some(
      ({ rule }) => rule === 'no-evaluation-clause',
    )
  expect([fired('2026-12-31'), fired('2027-01-04')]).toEqual([false, true])
})

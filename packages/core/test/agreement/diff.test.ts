import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, describeChange, diffVersions, left, right, type AgreementVersion } from '../../src/index.js'
import { agreed, anyVersion } from './versions.js'

const [before] = agreed.versions as [AgreementVersion]

describe('the difference between two versions', () => {
  test('applied to the first version gives the second', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        expect(applyChanges(a, diffVersions(a, b))).toEqual(right(b))
      }),
      { numRuns: 400 },
    )
  })

  test('of a version with itself is nothing', () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        expect(diffVersions(version, JSON.parse(JSON.stringify(version)) as AgreementVersion)).toEqual([])
      }),
    )
  })

  test('reads as plain sentences', () => {
    const after: AgreementVersion = {
      ...before,
      effective: '2027-01-04',
      expectations: {
        will: [{ activity: 'CYC.*' }, { activity: 'GRP.PLC', share: { floor: 0.1 } }],
        may: [
          { activity: 'DAT.ANALYZE', share: { cap: 0.2 } },
          { activity: 'OPS.SUB', share: { cap: 0.05 }, note: 'emergencies' },
        ],
        wont: [],
      },
      time: { outOfScopeAllowance: 0.125 },
      reviews: [],
    }
    expect(diffVersions(before, after).map((change) => describeChange(change))).toEqual([
      '“Data conversation” stays in what the coach may do; now at most 20% of logged time (before: at most 15% of logged time).',
      '“Substitute teaching” moves from what the coach will not do to what the coach may do: at most 5% of logged time; emergencies.',
      '“Team facilitation” joins what the coach will do: at least 10% of logged time.',
      'The first day in force: now 2027-01-04 (before: 2026-08-17).',
      'The allowance for work outside the role: now 12.5% (before: not stated).',
      'The review dates: now none (before: 2026-12-01; 2027-03-01).',
    ])
    expect(diffVersions(after, before).map((change) => describeChange(change))).toContain(
      '“Team facilitation” is no longer named in the agreement (before: what the coach will do).',
    )
  })

  test('of the same clauses in another order says only that', () => {
    const expectations = { ...before.expectations, will: [{ activity: 'CYC.*' }, { activity: 'GRP.PD' }] }
    const turned = { ...expectations, will: [...expectations.will].reverse() }
    const changes = diffVersions({ ...before, expectations }, { ...before, expectations: turned })
    expect(changes.map((change) => describeChange(change))).toEqual(['The clauses stand in another order.'])
  })

  test('leaves a clause that only says something else in its place', () => {
    const will = [{ activity: 'CYC.*' }, { activity: 'GRP.PD' }]
    const said = [{ activity: 'CYC.*', note: 'first' }, { activity: 'GRP.PD' }]
    const changes = diffVersions(
      { ...before, expectations: { ...before.expectations, will } },
      { ...before, expectations: { ...before.expectations, will: said } },
    )
    expect(changes).toEqual([
      {
        change: 'clause',
        activity: 'CYC.*',
        nth: 0,
        from: { zone: 'will', expectation: { activity: 'CYC.*' } },
        to: { zone: 'will', expectation: { activity: 'CYC.*', note: 'first' } },
      },
    ])
  })

  test('tells two clauses on one activity apart by their number', () => {
    const twice = { ...before.expectations, may: [{ activity: 'GRP.PD' }, { activity: 'GRP.PD', note: 'in May' }] }
    const once = { ...twice, may: [{ activity: 'GRP.PD' }] }
    expect(diffVersions({ ...before, expectations: twice }, { ...before, expectations: once })).toEqual([
      {
        change: 'clause',
        activity: 'GRP.PD',
        nth: 1,
        from: { zone: 'may', expectation: { activity: 'GRP.PD', note: 'in May' } },
      },
    ])
  })

  test('tells terms that hold several things, and terms of a district’s own', () => {
    const after = {
      ...before,
      signatures: [{ side: 'coach' as const, on: '2026-08-10' }],
      goals: [{ outcome: 'Students ask questions' }],
      evaluationBoundary: { nonEvaluative: true },
      policy: null,
    }
    expect(diffVersions(before, after).map((change) => describeChange(change))).toEqual([
      'The signatures: now side coach, on 2026-08-10 (before: not stated).',
      'The goals for students: now Students ask questions (before: not stated).',
      'The evaluation boundary: now nonEvaluative yes (before: not stated).',
      'The term policy: now nothing (before: not stated).',
    ])
    expect(describeChange({ change: 'term', path: ['constructor'], from: 'x' })).toBe(
      'The term constructor: taken out (before: x).',
    )
  })

  test('names a whole family in words', () => {
    const after = { ...before, expectations: { ...before.expectations, will: [] } }
    expect(diffVersions(before, after).map((change) => describeChange(change))).toEqual([
      '“everything under Coaching cycles and one-to-one work” is no longer named in the agreement (before: what the coach will do).',
    ])
  })
})

describe('changes', () => {
  test('written for another version are refused', () => {
    const change = {
      change: 'clause' as const,
      activity: 'OPS.SUB',
      nth: 0,
      from: { zone: 'may' as const, expectation: { activity: 'OPS.SUB' } },
    }
    expect(applyChanges(before, [change])).toEqual(
      left([
        {
          _tag: 'starts-from-other-terms',
          change,
          message: 'the clause on OPS.SUB is not what the change starts from; compare the versions again',
        },
      ]),
    )
  })

  test('of a term that is not there, or below a term that holds no terms, are refused', () => {
    const faults = [
      applyChanges(before, [{ change: 'term', path: ['time', 'cyclesPlanned'], from: 3, to: 4 }]),
      applyChanges(before, [{ change: 'term', path: ['effective', 'year'], to: 4 }]),
      applyChanges(before, [{ change: 'order', to: { will: [], may: [], wont: [] } }]),
      applyChanges(before, [
        { change: 'order', to: { will: ['CYC.*#0', 'OPS.SUB#0'], may: ['DAT.ANALYZE#0'], wont: [] } },
      ]),
    ]
    expect(faults.map((fault) => ('left' in fault ? fault.left.map((problem) => problem._tag) : []))).toEqual([
      ['starts-from-other-terms'],
      ['starts-from-other-terms'],
      ['starts-from-other-terms'],
      ['starts-from-other-terms'],
    ])
  })

  test('that would leave no version are refused with the place', () => {
    const change = { change: 'term' as const, path: ['effective'], from: '2026-08-17', to: 'soon' }
    expect(applyChanges(before, [change])).toEqual(
      left([
        {
          _tag: 'not-a-version',
          problem: {
            _tag: 'not-as-described',
            path: ['effective'],
            message: 'effective: expected a date such as 2026-09-01',
          },
          message: 'effective: expected a date such as 2026-09-01',
        },
      ]),
    )
  })

  test('of prototype keys do no harm', () => {
    applyChanges(before, [{ change: 'term', path: ['__proto__', 'polluted'], to: true }])
    applyChanges(before, [{ change: 'term', path: ['__proto__'], to: { polluted: true } }])
    applyChanges(before, [{ change: 'term', path: ['constructor', 'prototype', 'polluted'], to: true }])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

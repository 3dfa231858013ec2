import { describe, expect, test } from 'vitest'
import {
  decideAmendment,
  decode,
  diffVersions,
  latestVersion,
  openAmendments,
  orThrow,
  PartnershipAgreement,
  proposeAmendment,
  standing,
  type Amendment,
} from '../../src/index.js'
import { agreed } from './versions.js'

const latest = latestVersion(agreed)
const wanted = {
  ...latest,
  expectations: {
    ...latest.expectations,
    may: [...latest.expectations.may, { activity: 'OPS.SUB', share: { cap: 0.05 } }],
    wont: [],
  },
}
const amendment: Amendment = {
  id: 'am-1',
  proposed: { on: '2026-12-10', by: 'principal' },
  reason: 'Flu season',
  effective: '2027-01-04',
  changes: diffVersions(latest, wanted),
}
const open = orThrow(proposeAmendment(agreed, amendment))
const both = { on: '2026-12-15', outcome: 'agreed', by: ['coach', 'principal'] } as const

describe('an amendment', () => {
  test('changes nothing while it is only proposed', () => {
    expect(openAmendments(open).map(({ id }) => id)).toEqual(['am-1'])
    expect(standing(open, 'OPS.SUB', '2027-02-01')).toBe('wont')
  })

  test('is in force from its day once both sides agree', () => {
    const amended = orThrow(decideAmendment(open, 'am-1', both))
    expect(['2027-01-03', '2027-01-04'].map((day) => standing(amended, 'OPS.SUB', day))).toEqual(['wont', 'may'])
    expect(latestVersion(amended)).toEqual({
      ...wanted,
      effective: '2027-01-04',
      reason: 'Flu season',
      amendment: 'am-1',
      agreed: { on: '2026-12-15', by: ['coach', 'principal'] },
    })
    expect([amended.status, openAmendments(amended)]).toEqual(['amended', []])
    expect(decode(PartnershipAgreement)(JSON.parse(JSON.stringify(amended)))).toEqual({ _tag: 'Right', right: amended })
  })

  test('that is declined stays on record and changes nothing else', () => {
    const declined = orThrow(decideAmendment(open, 'am-1', { on: '2026-12-15', outcome: 'declined', by: ['coach'] }))
    expect(declined).toEqual({
      ...agreed,
      amendments: [{ ...amendment, decided: { on: '2026-12-15', outcome: 'declined', by: ['coach'] } }],
    })
  })

  const problemsOf = (result: ReturnType<typeof decideAmendment>) =>
    result._tag === 'Left' ? result.left.map(({ _tag, message }) => [_tag, message]) : []

  test('takes both sides', () => {
    expect(problemsOf(decideAmendment(open, 'am-1', { ...both, by: ['principal'] }))).toEqual([
      ['amendment-one-sided', 'an amendment takes both sides; missing: coach'],
    ])
  })

  test('is decided once', () => {
    const amended = orThrow(decideAmendment(open, 'am-1', both))
    expect(problemsOf(decideAmendment(amended, 'am-1', both))).toEqual([
      ['amendment-decided', 'the amendment am-1 was agreed before'],
    ])
    expect(problemsOf(decideAmendment(amended, 'am-2', both))).toEqual([
      ['amendment-unknown', 'there is no amendment am-2'],
    ])
  })

  test('cannot reach back behind the version it amends', () => {
    const early = orThrow(proposeAmendment(agreed, { ...amendment, effective: '2026-08-17' }))
    expect(problemsOf(decideAmendment(early, 'am-1', both))).toEqual([
      [
        'amendment-too-early',
        'the amendment am-1 would be in force from 2026-08-17, not after the version of 2026-08-17',
      ],
    ])
  })

  test('is refused for a draft, for a known id, without changes, or for other terms', () => {
    const draft = { ...agreed, status: 'draft' as const }
    expect(
      [
        proposeAmendment(draft, amendment),
        proposeAmendment(open, amendment),
        proposeAmendment(agreed, { ...amendment, changes: [] }),
        proposeAmendment(agreed, { ...amendment, changes: diffVersions(wanted, latest) }),
      ].flatMap((result) => problemsOf(result).map(([tag]) => tag)),
    ).toEqual(['illegal-move', 'amendment-known', 'amendment-changes-nothing', 'starts-from-other-terms'])
  })

  test('does not carry over the signatures or the date of the version it is compared with', () => {
    const signed = { ...wanted, effective: '2027-03-01', signatures: [{ side: 'coach' as const, on: '2026-12-01' }] }
    const proposed = orThrow(proposeAmendment(agreed, { ...amendment, changes: diffVersions(latest, signed) }))
    const amended = latestVersion(orThrow(decideAmendment(proposed, 'am-1', both)))
    expect([amended.effective, amended.signatures]).toEqual(['2027-01-04', undefined])
  })
})

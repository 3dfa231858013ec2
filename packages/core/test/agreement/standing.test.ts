import { describe, expect, test } from 'vitest'
import {
  AgreedWindow,
  clauseFor,
  decode,
  isLeft,
  isOutOfScope,
  latestVersion,
  orThrow,
  outOfScopeAllowance,
  PartnershipAgreement,
  standing,
  standingUnder,
  versionInForce,
  windowInForce,
} from '../../src/index.js'

const agreement = orThrow(
  decode(PartnershipAgreement)({
    coachwork: 'agreement/1',
    id: 'oak-c017',
    versions: [
      {
        effective: '2026-08-17',
        expectations: {
          will: [{ activity: 'CYC.*' }],
          may: [{ activity: 'OPS.DUTY' }, { activity: 'CYC.MODEL', share: { cap: 0.1 } }],
          wont: [{ activity: 'OPS.*' }, { activity: 'OPS.DUTY' }, { activity: 'EVA.EVALUATE' }],
        },
        time: { outOfScopeAllowance: 0.1 },
      },
      { effective: '2027-01-04', expectations: { will: [{ activity: 'EVA.EVALUATE' }] } },
    ],
    windows: [
      { from: '2026-10-01', to: '2026-10-31', outOfScopeAllowance: 0.35 },
      { from: '2026-10-15', to: '2027-01-10', outOfScopeAllowance: 0.2 },
    ],
  }),
)

describe('standing', () => {
  test('goes by the code before the family, and by the more permissive list where two name the same', () => {
    expect(
      ['CYC.MODEL', 'CYC.COPLAN', 'OPS.SUB', 'OPS.DUTY', 'GRP.PD', 'unmapped'].map((code) =>
        standing(agreement, code, '2026-09-01'),
      ),
    ).toEqual(['may', 'will', 'wont', 'may', 'unlisted', 'unlisted'])
  })

  test('of evaluation is prohibited, whatever was agreed, and with no agreement at all', () => {
    expect([
      standing(agreement, 'EVA.EVALUATE', '2027-01-04'),
      standing(agreement, 'EVA.EVALUATE', '2026-01-01'),
      standing(undefined, 'EVA.INFORM', '2026-09-01'),
    ]).toEqual(['prohibited', 'prohibited', 'prohibited'])
  })

  test('is unknown before the first version and without an agreement', () => {
    expect([
      standing(agreement, 'OPS.SUB', '2026-08-16'),
      standing(undefined, 'OPS.SUB', '2026-09-01'),
      standingUnder(undefined, 'OPS.SUB'),
    ]).toEqual(['no-agreement', 'no-agreement', 'no-agreement'])
  })

  test('is out of scope when the agreement refuses it, is silent, or could not allow it', () => {
    expect((['will', 'may', 'wont', 'prohibited', 'unlisted', 'no-agreement'] as const).filter(isOutOfScope)).toEqual([
      'wont',
      'prohibited',
      'unlisted',
    ])
  })

  test('rests on a clause', () => {
    const [version] = agreement.versions
    expect(version && [clauseFor(version, 'CYC.MODEL'), clauseFor(version, 'GRP.PD')]).toEqual([
      { zone: 'may', expectation: { activity: 'CYC.MODEL', share: { cap: 0.1 } } },
      undefined,
    ])
  })
})

describe('what is in force on a day', () => {
  test('is the last version effective by then', () => {
    expect(
      ['2026-08-16', '2026-08-17', '2027-01-03', '2027-01-04'].map((day) => versionInForce(agreement, day)?.effective),
    ).toEqual([undefined, '2026-08-17', '2026-08-17', '2027-01-04'])
    expect(latestVersion(agreement).effective).toBe('2027-01-04')
  })

  test('is the allowance of an agreed window, the last one listed, else of the version', () => {
    expect(
      ['2026-08-16', '2026-09-01', '2026-10-01', '2026-10-15', '2027-01-10', '2027-01-11'].map((day) =>
        outOfScopeAllowance(agreement, day),
      ),
    ).toEqual([undefined, 0.1, 0.35, 0.2, 0.2, undefined])
    expect(windowInForce(agreement, '2026-09-01')).toBeUndefined()
  })
})

test('versions stand in order, each later than the one before, and windows begin before they end', () => {
  const versions = [{ effective: '2027-01-04' }, { effective: '2027-01-04' }]
  expect([
    isLeft(decode(PartnershipAgreement)({ coachwork: 'agreement/1', id: 'a', versions })),
    isLeft(decode(PartnershipAgreement)({ coachwork: 'agreement/1', id: 'a', versions: [] })),
    isLeft(decode(AgreedWindow)({ from: '2026-10-02', to: '2026-10-01', outOfScopeAllowance: 0.1 })),
  ]).toEqual([true, true, true])
})

import { describe, expect, test } from 'vitest'
import {
  activities,
  agreementPresets,
  clauseFor,
  confidentialityProblems,
  decode,
  isConsistentShare,
  latestVersion,
  orThrow,
  PartnershipAgreement,
  right,
  sources,
  startAgreement,
  statusOf,
  type AgreementPresetName,
} from '../../src/index.js'

const names = Object.keys(agreementPresets) as AgreementPresetName[]

describe.each(names)('the preset %s', (name) => {
  const agreement = orThrow(startAgreement(name, { id: 'oak-c017', effective: '2026-08-17', coach: 'c-017' }))
  const version = latestVersion(agreement)

  test('is a draft that reads back as itself', () => {
    expect(statusOf(agreement)).toBe('draft')
    expect(decode(PartnershipAgreement)(JSON.parse(JSON.stringify(agreement)))).toEqual(right(agreement))
  })

  test('names every activity of the catalogue in at most one list, by code or family', () => {
    const named = Object.values(version.expectations).flatMap((list) =>
      (list as { activity: string }[]).map(({ activity }) => activity),
    )
    expect(named).toEqual([...new Set(named)])
  })

  test('leaves substitute teaching and evaluation outside the role', () => {
    expect(clauseFor(version, 'OPS.SUB')?.zone).toBe('wont')
    expect(Object.keys(activities).filter((code) => code.startsWith('EVA.') && clauseFor(version, code))).toEqual([])
  })

  test('promises only what can be promised, with sources', () => {
    expect(confidentialityProblems(version.confidentiality?.items ?? [])).toEqual([])
    expect((version.time.targets ?? []).every(isConsistentShare)).toBe(true)
    expect(agreementPresets[name].sources.every((key) => key in sources)).toBe(true)
  })
})

test('a draft cannot start on a day that is none', () => {
  expect(startAgreement('literacy', { id: 'a', effective: 'August' })).toMatchObject({
    left: [{ path: ['versions', 0, 'effective'] }],
  })
})

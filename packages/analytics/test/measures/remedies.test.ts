import {
  decideAmendment,
  orThrow,
  PartnershipAgreement,
  proposeAmendment,
  standardCatalogue,
  standing,
} from '@coachwork/core'
import { expect, test } from 'vitest'
import { remedies } from '../../src/measures/remedies.js'
import { scope } from '../../src/measures/scope.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const since = '2026-09-07'
const version = {
  effective: '2026-08-17',
  expectations: {
    will: [{ activity: 'CYC.*' }],
    wont: [
      { activity: 'OPS.SUB', handBackTo: 'administrator', note: 'the office keeps a list' },
      { activity: 'OPS.DUTY' },
    ],
  },
  time: { outOfScopeAllowance: 0.1 },
}
const oak = agreementOf({ versions: [version] })
const entries: LoggedEntry[] = [
  ['2026-09-01', 'OPS.SUB', 5000],
  ['2026-09-08', 'CYC.GOAL', 500],
  ['2026-09-08', 'OPS.SUB', 203],
  ['2026-09-15', 'OPS.DUTY', 97],
  ['2026-09-15', 'EVA.INFORM', 100],
  ['2026-09-15', 'LDR.TEAM', 100],
]
const creep = { since, activities: ['OPS.SUB', 'LDR.TEAM', 'EVA.INFORM'] }
const measured = remedies(ledgerOf(entries, { oak }), creep, { catalogue })

test('every creeping activity, with the share outside the role after handing it back and after amending', () => {
  expect(measured?.activities.map(({ amend, ...remedy }) => ({ ...remedy, amended: amend?.outShare ?? null }))).toEqual(
    [
      {
        activity: 'OPS.SUB',
        label: 'Substitute teaching',
        seconds: 203 * 60,
        share: 0.203,
        handBack: { to: 'administrator', outShare: 0.297 },
        amended: 0.297,
      },
      {
        activity: 'LDR.TEAM',
        label: 'Leadership team',
        seconds: 6000,
        share: 0.1,
        handBack: { to: 'administrator', outShare: 0.4 },
        amended: 0.4,
      },
      {
        activity: 'EVA.INFORM',
        label: 'Input to evaluation',
        seconds: 6000,
        share: 0.1,
        handBack: { to: 'administrator', outShare: 0.4 },
        amended: null,
      },
    ],
  )
})

test('the whole: since when, of what, and what is left after handing all back or amending what can be agreed to', () => {
  expect({ ...measured, activities: [] }).toEqual({
    since,
    seconds: 60_000,
    outShare: 0.5,
    allowance: 0.1,
    activities: [],
    outShareHandedBack: 0.097,
    outShareAmended: 0.197,
  })
})

test('the amendment is data that the agreement takes: proposed and agreed, it makes the role honest', () => {
  const [covering] = measured?.activities ?? []
  const [amendment] = covering?.amend?.amendments ?? []
  expect(amendment).toMatchObject({ agreement: 'oak-1', school: 'oak', version: '2026-08-17' })
  const proposed = orThrow(
    proposeAmendment(PartnershipAgreement.parse({ ...oak, status: 'agreed' }), {
      id: 'cover',
      proposed: { on: '2026-09-20', by: 'coach' },
      reason: 'Covering classes is part of the role this year.',
      effective: '2026-09-21',
      changes: [...(amendment?.changes ?? [])],
    }),
  )
  const amended = orThrow(
    decideAmendment(proposed, 'cover', { on: '2026-09-20', outcome: 'agreed', by: ['coach', 'principal'] }),
  )
  expect([standing(amended, 'OPS.SUB', '2026-09-20'), standing(amended, 'OPS.SUB', '2026-09-21')]).toEqual([
    'wont',
    'may',
  ])
  expect(amended.versions.at(-1)?.expectations.may).toEqual([{ activity: 'OPS.SUB', share: { cap: 0.21 } }])
})

test('a cap on all of “may” still counts after an amendment', () => {
  const tight = agreementOf({ versions: [{ ...version, time: { mayShareCap: 0.05 } }] })
  const ledger = ledgerOf(entries, { oak: tight })
  const [covering] = remedies(ledger, creep, { catalogue })?.activities ?? []
  expect(covering?.amend?.outShare).toBeCloseTo(0.297 + 0.153, 12)
})

test('only the agreement that the work was logged under is amended, with the share it takes there', () => {
  const elm = agreementOf({ id: 'elm-1', versions: [version] })
  const ledger = ledgerOf([...entries, ['2026-09-15', 'CYC.GOAL', 1000, { school: 'elm' }]], { oak, elm })
  const [covering] = remedies(ledger, creep, { catalogue })?.activities ?? []
  expect(covering?.amend?.amendments.map(({ agreement }) => agreement)).toEqual(['oak-1'])
  expect(covering?.share).toBeCloseTo(0.1015, 12)
})

test('an activity that lies within the whole hundredth exactly gets that cap', () => {
  const ledger = ledgerOf(
    [
      ['2026-09-08', 'CYC.GOAL', 93],
      ['2026-09-08', 'OPS.SUB', 7],
    ],
    { oak },
  )
  const [covering] = remedies(ledger, { since, activities: ['OPS.SUB'] }, { catalogue })?.activities ?? []
  expect(covering?.amend?.amendments[0]?.changes).toContainEqual(
    expect.objectContaining({ to: { zone: 'may', expectation: { activity: 'OPS.SUB', share: { cap: 0.07 } } } }),
  )
  expect(covering?.amend?.outShare).toBe(0)
})

test('without creep, and without an agreement, there is nothing to remedy', () => {
  expect(remedies(ledgerOf(entries, { oak }), { since: null, activities: [] }, { catalogue })).toBeNull()
  expect(remedies(ledgerOf(entries), creep, { catalogue })).toBeNull()
})

test('the ledger itself is untouched by what is tried on it', () => {
  const ledger = ledgerOf(entries, { oak })
  const before = scope(ledger, { catalogue })
  remedies(ledger, creep, { catalogue })
  expect(scope(ledger, { catalogue })).toEqual(before)
})

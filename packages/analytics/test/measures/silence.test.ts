import { addDays, standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { unlikelyAfter } from '../../src/measures/power-statement.js'
import { silenceStatement, unlikelyInSilence } from '../../src/measures/silence.js'
import { buildReport } from '../../src/reports/build-report.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const oak = agreementOf({
  versions: [{ effective: first, expectations: { will: [{ activity: 'CYC.*' }] }, time: { outOfScopeAllowance: 0.1 } }],
})
const quiet = (weeks: number, minutes: number, coach: string) =>
  ledgerOf(
    Array.from({ length: weeks }, (_, week): LoggedEntry => [addDays(first, 7 * week), 'CYC.COTEACH', minutes]),
    { oak },
    coach,
  )

test('the smallest breach that silence makes unlikely shrinks with the weeks, and is larger for a thin log', () => {
  expect([3, 4, 8, 12, 20, 27].map((weeks) => unlikelyAfter(weeks, 25))).toEqual([null, null, 0.2, 0.15, 0.1, 0.1])
  expect([8, 12, 20, 27].map((weeks) => unlikelyAfter(weeks, 6))).toEqual([null, 0.3, 0.2, 0.15])
})

test('several quiet roles are read as one list, by how much their silence rules out', () => {
  const list = [quiet(27, 1500, 'a'), quiet(20, 1500, 'b'), quiet(8, 1500, 'c'), quiet(8, 300, 'd')]
  const unlikely = list.map((ledger) => unlikelyInSilence(ledger, { catalogue }))
  expect(silenceStatement(unlikely)).toBe(
    'What no signal means for 4 roles: drift would likely have shown by now from this size on: 10 points over the limit in 2, 20 points over the limit in 1 and too early to say in 1. Up to 20% of breaches of that size go unfound in so many weeks, and smaller ones more often.',
  )
  expect(silenceStatement(unlikely.slice(0, 1))).toBeNull()
})

test('a district is told, and a principal is not: each role’s own explanation says it', () => {
  const rows = { read: 2, accepted: 2, rejected: 0, duplicate: 0, skipped: 0 }
  const input = { period: null, rows, files: [], setAside: [], notes: [], catalogue } as const
  const ledgers = [quiet(20, 1500, 'a'), quiet(20, 1500, 'b'), quiet(2, 1500, 'c')]
  expect(buildReport({ ...input, ledgers, audience: 'district' }).notes).toEqual([
    'What no signal means for 2 roles: drift would likely have shown by now from this size on: 10 points over the limit in 2. Up to 20% of breaches of that size go unfound in so many weeks, and smaller ones more often.',
  ])
  expect(buildReport({ ...input, ledgers, audience: 'principal' }).notes).toEqual([])
})

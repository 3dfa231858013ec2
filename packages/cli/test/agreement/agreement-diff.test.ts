import { applyChanges, decode, orThrow, PartnershipAgreement } from '@coachwork/core'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { agreementDiff, agreementDiffSchema, type ComparedVersion } from '../../src/agreement/agreement-diff.js'
import { cli } from '../../src/cli.js'
import { memoryHost } from '../memory-host.js'

const agreement = (more: object, expectations: object): ComparedVersion => {
  const read = orThrow(
    decode(PartnershipAgreement)({
      coachwork: 'agreement/1',
      id: 'oak',
      coach: 'ash',
      versions: [{ effective: '2026-08-17', expectations }],
      ...more,
    }),
  )
  const [version] = read.versions
  if (version === undefined) throw new Error('no version')
  return { file: 'oak.yaml', agreement: read, version }
}

const before = agreement({}, { will: [{ activity: 'CYC.*' }], wont: [{ activity: 'OPS.SUB' }] })
const after = agreement(
  { principal: 'pat', windows: [{ from: '2027-04-12', to: '2027-04-30', outOfScopeAllowance: 0.35 }] },
  { will: [{ activity: 'CYC.*', share: { floor: 0.4 } }], may: [{ activity: 'OPS.SUB', note: 'in an emergency' }] },
)

test('what holds for the whole agreement is told apart from what its wording says', () => {
  expect(agreementDiff(before, after).changes.map(({ of, sentence }) => [of, sentence])).toEqual([
    ['agreement', 'The term principal: now pat (before: not stated).'],
    ['agreement', 'The term windows: now from 2027-04-12, to 2027-04-30, outOfScopeAllowance 0.35 (before: none).'],
    [
      'version',
      '“everything under Coaching cycles and one-to-one work” stays in what the coach will do; now at least 40% of logged time (before: without conditions).',
    ],
    [
      'version',
      '“Substitute teaching” moves from what the coach will not do to what the coach may do: in an emergency.',
    ],
  ])
})

test('the changes of a version, applied to the first, give the second', () => {
  const changes = agreementDiff(before, after).changes.flatMap(({ of, change }) => (of === 'version' ? [change] : []))
  expect(orThrow(applyChanges(before.version, changes))).toEqual(after.version)
})

test('two equal agreements have no difference', () => {
  expect(agreementDiff(before, before).changes).toEqual([])
})

test('what the command prints is read back whole by its schema, and valid by the published one', async () => {
  const yaml = (cap: string): string =>
    `coachwork: agreement/1\nid: oak\nversions:\n  - effective: 2026-08-17\n    expectations: { may: [{ activity: GRP.PD, share: { cap: ${cap} } }, { activity: DAT.ANALYZE }] }\n`
  const host = memoryHost(new Map([['a.yaml', yaml('0.1')], ['b.yaml', `${yaml('0.2')}windows: []\n`]])) // prettier-ignore
  expect(await cli(['agreement', 'diff', 'a.yaml', 'b.yaml', '--json'], host)).toBe(0)
  const printed: unknown = JSON.parse(host.stdout())
  expect(agreementDiffSchema().parse(printed)).toEqual(printed)
  const schemas = memoryHost(new Map())
  await cli(['schema', 'agreement-diff'], schemas)
  const published = z.fromJSONSchema(JSON.parse(schemas.stdout()) as z.core.JSONSchema.JSONSchema)
  expect(published.safeParse(printed).error).toBeUndefined()
  expect(published.safeParse({ ...(printed as object), changes: 'none' }).success).toBe(false)
})

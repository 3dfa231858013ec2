import * as fc from 'fast-check'
import { activities, AgreementVersion, decode, orThrow } from '../../src/index.js'

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const text = fc.string({ minLength: 1, maxLength: 12 })
const date = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const codes = [...Object.keys(activities).slice(0, 6), 'CYC.*', 'OPS.*']

const expectation = fc.record(
  {
    activity: fc.constantFrom(...codes),
    share: fc.record({ target: share, floor: share, cap: share }, { requiredKeys: [] }),
    handBackTo: fc.constantFrom('teacher', 'administrator', 'clerical'),
    note: text,
  },
  { requiredKeys: ['activity'] },
)

const clauses = fc.array(expectation, { maxLength: 5 })

/** Any version of an agreement: clauses named twice, in several lists, in any order, and terms nobody planned for. */
export const anyVersion = fc
  .record(
    {
      effective: date,
      agreed: fc.record({ on: date, by: fc.array(fc.constantFrom('coach', 'principal'), { maxLength: 2 }) }),
      reason: text,
      expectations: fc.record(
        { will: clauses, may: clauses, wont: clauses, remark: text },
        { requiredKeys: ['will', 'may', 'wont'] },
      ),
      time: fc.record(
        {
          contractMinutesPerWeek: fc.integer({ min: 1, max: 3000 }),
          outOfScopeAllowance: share,
          cyclesPlanned: fc.nat(20),
        },
        { requiredKeys: [] },
      ),
      goals: fc.array(fc.record({ outcome: text, target: fc.integer() }, { requiredKeys: ['outcome'] }), {
        maxLength: 2,
      }),
      clients: fc.record({ who: text, caseload: fc.integer({ min: 1, max: 20 }) }, { requiredKeys: [] }),
      reviews: fc.array(date, { maxLength: 2 }),
      ['district note']: fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
    },
    { requiredKeys: ['effective'] },
  )
  .map((version) => orThrow(decode(AgreementVersion)(JSON.parse(JSON.stringify(version)))))

/** An agreement that coach and principal agreed on, with one version. */
export const agreed = {
  coachwork: 'agreement/1' as const,
  id: 'oak-c017',
  coach: 'c-017',
  school: 'oak',
  windows: [],
  versions: [
    orThrow(
      decode(AgreementVersion)({
        effective: '2026-08-17',
        agreed: { on: '2026-08-12', by: ['coach', 'principal'] },
        expectations: {
          will: [{ activity: 'CYC.*' }],
          may: [{ activity: 'DAT.ANALYZE', share: { cap: 0.15 } }],
          wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
        },
        reviews: ['2026-12-01', '2027-03-01'],
      }),
    ),
  ],
}

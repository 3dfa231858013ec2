import { addDays, extendCatalogue, orThrow, SchoolCalendar, standardCatalogue, type Requester } from '@coachwork/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scopeCreep } from '../../src/measures/scope-creep.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const expectations = {
  will: [{ activity: 'CYC.*' }],
  may: [{ activity: 'DAT.ANALYZE' }],
  wont: [{ activity: 'OPS.*' }, { activity: 'STU.*' }],
}
const agreement = agreementOf({
  versions: [{ effective: '2026-08-17', expectations, time: { outOfScopeAllowance: 0.1 } }],
})
const first = '2026-08-17'

/** So many weeks of 25 hours, four of five parts in four hour-long talks and the given parts outside the role. */
const weeks = (
  from: number,
  count: number,
  outside: readonly (readonly [activity: string, minutes: number, requestedBy?: Requester])[],
): LoggedEntry[] =>
  Array.from({ length: count }, (_, index) => addDays(first, 7 * (from + index))).flatMap((monday): LoggedEntry[] => {
    const out = outside.reduce((sum, [, minutes]) => sum + minutes, 0)
    return [
      [monday, 'CYC.COTEACH', (1500 - out) / 2],
      [addDays(monday, 2), 'CYC.DEBRIEF', (1500 - out) / 2],
      ...outside.map(([activity, minutes, requestedBy = 'unknown']): LoggedEntry => [
        addDays(monday, 3),
        activity,
        minutes,
        { requestedBy },
      ]),
    ]
  })

describe('a role that covers classes for 40 percent of the time from the ninth week on', () => {
  const entries = [
    ...weeks(0, 8, [['OPS.DUTY', 60, 'teacher']]),
    ...weeks(8, 8, [
      ['OPS.DUTY', 60, 'teacher'],
      ['OPS.SUB', 540, 'principal'],
    ]),
  ]
  const creep = scopeCreep(ledgerOf(entries, { oak: agreement }), { catalogue })

  test('is told as creep, with when, toward what and at whose request', () => {
    expect({ ...creep, odds: null, explanation: '', shareSince: null, shareAfterFlag: null }).toEqual({
      verdict: 'creep',
      odds: null,
      signalled: '2026-11-09',
      since: '2026-10-12',
      sinceRange: { low: '2026-09-21', high: '2026-10-19' },
      school: null,
      limit: 0.1,
      activities: ['OPS.SUB'],
      requestedBy: ['principal'],
      explanation: '',
      waysOut: {
        handBack: [{ activity: 'OPS.SUB', label: 'Substitute teaching', to: 'administrator' }],
        amend:
          'If both sides want Substitute teaching in the role, amend the agreement: list it under “may” with a cap, say what it replaces, and date the amendment.',
      },
      shareSince: null,
      shareAfterFlag: null,
    })
  })

  test('states the share since the start, and the fair one of the weeks after the signal', () => {
    expect(creep.shareSince?.share).toBeCloseTo(0.4, 12)
    expect(creep.shareSince?.interval?.low).toBeLessThan(0.4)
    expect(creep.shareAfterFlag).toEqual({ share: 0.4, interval: null })
  })

  test('is explained in sentences that name weeks, hours, shares, limit and odds', () => {
    expect(creep.explanation).toBe(
      'The log shows scope creep: work outside the agreed role has gone above the limit of 10%, most likely since the week of October 12, 2026 (90% sure: between the week of September 21, 2026 and the week of October 19, 2026). ' +
        'Before it began, 4% of the time (8 h of 200 h) was outside the role. ' +
        'The evidence first sufficed in the week of November 9, 2026, 5 logged weeks into it: odds of 76 to 1, where 20 to 1 is needed. ' +
        'Since it began it is 40% of the time (80 h of 200 h), likely too high a figure, because the start was chosen from the same weeks. ' +
        'In the 3 logged weeks after the signal it is 40% of the time (30 h of 75 h), a fair figure. ' +
        'The growth is toward Substitute teaching. Most of it was requested by the principal. ' +
        'A role that stays within its limit gets such a signal in at most about 1 of 20 years.',
    )
  })
})

test('a role within its limit is quiet, and the silence says what it cannot rule out', () => {
  const creep = scopeCreep(ledgerOf(weeks(0, 8, [['OPS.DUTY', 75]]), { oak: agreement }), { catalogue })
  expect(creep.verdict).toBe('none')
  expect(creep.explanation).toBe(
    'Nothing in the log says that the role is outgrowing its agreement: the odds stand at 0.8 to 1, where a signal needs 20 to 1. ' +
      'In 8 logged weeks, 5% of the time (10 h of 200 h) was outside the role, against the limit of 10%. ' +
      'After 8 logged weeks, 20 points over the limit would have been found in 80% of such logs, so as much is unlikely. ' +
      'But 10 points over it would have been found in only 29%, so that cannot be ruled out.',
  )
})

test('odds between 3 and 20 are worth a look, and are not called creep', () => {
  const creep = scopeCreep(ledgerOf([...weeks(0, 5, []), ...weeks(5, 3, [['OPS.SUB', 600]])], { oak: agreement }), {
    catalogue,
  })
  expect(creep.verdict).toBe('watch')
  expect(creep.signalled).toBeNull()
  expect(creep.explanation).not.toMatch(/creep/i)
  expect(creep.odds).toBeGreaterThanOrEqual(3)
  expect(creep.odds).toBeLessThan(20)
})

test('one week wholly outside the role cannot decide anything', () => {
  const entries = [...weeks(0, 10, []), ...weeks(10, 1, [['OPS.SUB', 1500]]), ...weeks(11, 4, [])]
  expect(scopeCreep(ledgerOf(entries, { oak: agreement }), { catalogue }).verdict).toBe('none')
})

test('three weeks are too few, however clear they seem; one entry is one week', () => {
  const three = scopeCreep(ledgerOf(weeks(0, 3, [['OPS.SUB', 1500]]), { oak: agreement }), { catalogue })
  expect(three.verdict).toBe('not-enough-data')
  expect(three.explanation).toBe(
    '3 weeks under the agreement are logged, and at least 4 are needed to judge the role. So far 100% of the time (75 h of 75 h) was outside it; the limit of 10% is what it is held against.',
  )
  const one = scopeCreep(ledgerOf([['2026-09-01', 'CYC.GOAL', 45]], { oak: agreement }), { catalogue })
  expect(one.explanation).toBe(
    '1 week under the agreement is logged, and at least 4 are needed to judge the role. So far 0% of the time (0 min of 45 min) was outside it; the limit of 10% is what it is held against.',
  )
})

test('five weeks can suffice where four are only worth a look, and then it may have begun before the log did', () => {
  const four = scopeCreep(ledgerOf(weeks(0, 4, [['OPS.SUB', 1500]]), { oak: agreement }), { catalogue })
  expect(four.verdict).toBe('watch')
  const five = scopeCreep(ledgerOf(weeks(0, 5, [['OPS.SUB', 1500]]), { oak: agreement }), { catalogue })
  expect([five.verdict, five.since, five.signalled]).toEqual(['creep', '2026-08-17', '2026-09-14'])
  expect(five.explanation).toContain('it may have begun before the log')
})

test('without an agreement in force, or without any time, there is no verdict and no odds', () => {
  const none = scopeCreep(ledgerOf(weeks(0, 8, [['OPS.SUB', 900]])), { catalogue })
  expect([none.verdict, none.odds]).toEqual(['not-enough-data', null])
  expect(none.explanation).toContain('No agreement was in force')
  const empty = scopeCreep(ledgerOf([]), { catalogue })
  expect(empty.explanation).toBe('Nothing is logged, so nothing can be said of the role.')
})

test('with more than 20 percent of the time unmapped, the labels come first', () => {
  const creep = scopeCreep(ledgerOf(weeks(0, 12, [['unmapped', 360]]), { oak: agreement }), { catalogue })
  expect([creep.verdict, creep.odds]).toEqual(['not-enough-data', null])
  expect(creep.explanation).toBe(
    '24% of the time under the agreement has a label that is not mapped to an activity; above 20% the role cannot be judged. Map the labels first.',
  )
  const mapped = scopeCreep(ledgerOf(weeks(0, 12, [['unmapped', 300]]), { oak: agreement }), { catalogue })
  expect(mapped.verdict).toBe('none')
})

test('work that a later version allows is not creep, even when the version comes in mid-week', () => {
  const amended = agreementOf({
    versions: [
      { effective: '2026-08-17', expectations, time: { outOfScopeAllowance: 0.1 } },
      {
        effective: '2026-10-14',
        expectations: { ...expectations, may: [{ activity: 'OPS.SUB' }] },
        time: { outOfScopeAllowance: 0.1 },
      },
    ],
  })
  const entries = [...weeks(0, 8, []), ...weeks(8, 12, [['OPS.SUB', 600]])]
  expect(scopeCreep(ledgerOf(entries, { oak: agreement }), { catalogue }).verdict).toBe('creep')
  expect(scopeCreep(ledgerOf(entries, { oak: amended }), { catalogue }).verdict).toBe('none')
})

test('a declared window has its own limit', () => {
  const declared = agreementOf({
    versions: agreement.versions,
    windows: [{ from: '2026-10-12', to: '2026-11-20', outOfScopeAllowance: 0.5, reason: 'testing' }],
  })
  const entries = [...weeks(0, 8, []), ...weeks(8, 6, [['DAT.COORD', 600]]), ...weeks(14, 4, [])]
  expect(scopeCreep(ledgerOf(entries, { oak: agreement }), { catalogue }).verdict).toBe('creep')
  const within = scopeCreep(ledgerOf(entries, { oak: declared }), { catalogue })
  expect(within.verdict).toBe('none')
  expect(within.explanation).toContain('the limit of 10% to 50%, as agreed for each week')
})

test('a limit of 0 is tested at 5 percent, which is said aloud, and the work is listed', () => {
  const zero = agreementOf({ versions: [{ effective: first, expectations, time: { outOfScopeAllowance: 0 } }] })
  const creep = scopeCreep(
    ledgerOf(
      weeks(0, 6, [
        ['OPS.DUTY', 30],
        ['STU.TEACH', 45],
      ]),
      { oak: zero },
    ),
    { catalogue },
  )
  expect(creep.verdict).toBe('none')
  expect(creep.explanation).toContain(
    'The agreement allows no work outside the role at all; since any minute would break that, the role is tested against 5%. In the log, under that limit of 0%: Own class 4 h 30 min and Supervision duty 3 h.',
  )
})

test('where no limit is agreed, 5 percent is used, which is said aloud', () => {
  const open = agreementOf({ versions: [{ effective: first, expectations }] })
  const creep = scopeCreep(ledgerOf(weeks(0, 6, [['OPS.DUTY', 30]]), { oak: open }), { catalogue })
  expect(creep.explanation).toContain(
    'The agreement names no limit for work outside the role, so 5% is used; agree on one.',
  )
})

test('an agreement that names no school is one limit for all of the time, at whatever school', () => {
  const entries = [...weeks(0, 8, [['OPS.DUTY', 60]]), ...weeks(8, 8, [['OPS.SUB', 540, 'principal']])]
  const split = entries.map(([date, activity, minutes, more], at): LoggedEntry => [
    date,
    activity,
    minutes,
    { ...more, school: at % 2 === 0 ? 'oak' : 'elm' },
  ])
  const whole = scopeCreep(ledgerOf(entries, { oak: agreement }), { catalogue })
  expect(whole.verdict).toBe('creep')
  expect(scopeCreep(ledgerOf(split, { oak: agreement, elm: agreement }), { catalogue })).toEqual(whole)
})

test('a new agreement year begins anew: what was signaled before stays told', () => {
  const entries = [...weeks(0, 10, [['OPS.SUB', 900]]), ...weeks(52, 10, [])]
  const creep = scopeCreep(ledgerOf(entries, { oak: agreement }), { catalogue })
  expect([creep.verdict, creep.since]).toEqual(['creep', '2026-08-17'])
  const fresh = scopeCreep(ledgerOf([...weeks(0, 10, []), ...weeks(52, 8, [['OPS.SUB', 900]])], { oak: agreement }), {
    catalogue,
  })
  expect([fresh.verdict, fresh.since]).toEqual(['creep', addDays(first, 7 * 52)])
  const quiet = scopeCreep(ledgerOf([...weeks(0, 10, []), ...weeks(52, 2, [])], { oak: agreement }), { catalogue })
  expect(quiet.explanation).toContain('In 10 logged weeks')
})

test('the school weeks of the calendar are the planned weeks; a year that ends in a holiday changes nothing else', () => {
  const calendar = SchoolCalendar.parse({
    coachwork: 'calendar/1',
    year: { from: '2026-08-17', to: '2026-12-31' },
    daysOff: [{ from: '2026-12-21', to: '2026-12-31' }],
  })
  const ledger = ledgerOf([...weeks(0, 8, []), ...weeks(8, 5, [['OPS.SUB', 600]])], { oak: agreement })
  const [usual, short] = [scopeCreep(ledger, { catalogue }), scopeCreep(ledger, { catalogue, calendar })]
  // 18 school weeks instead of 36: a start in any one week is twice as likely
  expect((short.odds ?? 0) / (usual.odds ?? 1)).toBeGreaterThan(1.8)
  expect((short.odds ?? 0) / (usual.odds ?? 1)).toBeLessThan(2.1)
})

test('prohibited work is named, handed back and cannot be agreed to; a blank requester is never named', () => {
  const creep = scopeCreep(ledgerOf(weeks(0, 10, [['EVA.EVALUATE', 600]]), { oak: agreement }), { catalogue })
  expect(creep.activities).toEqual(['EVA.EVALUATE'])
  expect(creep.requestedBy).toEqual([])
  expect(creep.waysOut).toEqual({
    handBack: [{ activity: 'EVA.EVALUATE', label: 'Evaluation', to: 'administrator' }],
    amend: 'Evaluation cannot be agreed to: no coach may do it for colleagues, so it can only be handed back.',
  })
  expect(creep.explanation).toContain('No single requester stands out. 100% of it has no requester in the log.')
})

test('a district’s own activity stands where the district put it, and unlisted work is outside the role', () => {
  const own = orThrow(extendCatalogue(catalogue, [{ code: 'X.GARDEN', label: 'School garden', owner: 'teacher' }]))
  const creep = scopeCreep(ledgerOf(weeks(0, 8, [['X.GARDEN', 900]]), { oak: agreement }), { catalogue: own })
  expect(creep.waysOut?.handBack).toEqual([{ activity: 'X.GARDEN', label: 'School garden', to: 'teacher' }])
})

test('the order of the cells does not matter', () => {
  const ledger = ledgerOf(
    [
      ...weeks(0, 6, [['OPS.DUTY', 90, 'teacher']]),
      ...weeks(6, 9, [
        ['OPS.SUB', 333, 'principal'],
        ['STU.TEACH', 277, 'district'],
      ]),
    ],
    { oak: agreement },
  )
  const told = scopeCreep(ledger, { catalogue })
  expect(told.verdict).toBe('creep')
  fc.assert(
    fc.property(fc.shuffledSubarray([...ledger.cells], { minLength: ledger.cells.length }), (cells) => {
      expect(scopeCreep({ ...ledger, cells }, { catalogue })).toEqual(told)
    }),
    { numRuns: 10 },
  )
})

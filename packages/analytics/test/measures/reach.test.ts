import { addDays, standardCatalogue, type PartnershipAgreement } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { ledgerForSchool } from '../../src/ledger/ledger-for-school.js'
import { contactLines, reach } from '../../src/measures/reach.js'
import { shownReach } from '../../src/measures/shown-reach.js'
import { chanceGini } from '../../src/statistics/gini.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-31'

/** So many one-to-one sessions of half an hour for each of the teachers, one a week. */
const met = (sessions: readonly number[], school = 'oak', activity = 'CYC.COPLAN'): LoggedEntry[] =>
  sessions.flatMap((count, teacher) =>
    Array.from({ length: count }, (_, week): LoggedEntry => [
      addDays(first, 7 * week),
      activity,
      30,
      { teachers: `T${String(teacher)}`, school },
    ]),
  )

const withheld = 'Withheld: so few teachers were met, or were not, that they could be recognized.'
const unknown = {
  reached: null,
  oneToOne: null,
  sessions: null,
  seconds: null,
  perPerson: null,
  perWeek: null,
  spread: null,
}

test('counts those met alone and in groups, and each session for everyone in it', () => {
  const ledger = ledgerOf([
    ...met([3, 1, 1, 1]),
    ['2026-09-02', 'GRP.PLC', 60, { teachers: 'T0; T1; A; B' }],
    ['2026-09-02', 'RES.MATERIALS', 60, { teachers: 'C' }],
    ['2026-09-02', 'EVA.EVALUATE', 60, { teachers: 'D' }],
  ])
  expect(reach(ledger, { catalogue })).toEqual({
    reached: 6,
    oneToOne: 4,
    sessions: 10,
    seconds: 6 * 1800 + 4 * 3600,
    perPerson: { low: 1, middle: 1, high: 1.75 },
    perWeek: null,
    spread: {
      // The differences of all 15 pairs sum to 18 sessions, and to 780 minutes.
      sessions: { gini: 18 / 50, interval: null, byChance: chanceGini(10 / 6), mostSeenQuarter: 0.5 },
      seconds: { gini: 780 / (5 * 420), interval: null, byChance: null, mostSeenQuarter: 195 / 420 },
    },
    agreedAtATime: null,
    recommended: { low: 10, high: 12 },
    staff: null,
    namedShare: 1,
    note: null,
  })
})

test('a typical week counts the weeks without a session too', () => {
  const ledger = ledgerOf([...met([2, 2]), ['2026-09-14', 'SUP.PREP', 60], ['2026-09-21', 'SUP.PREP', 60]])
  expect(reach(ledger, { catalogue }).perWeek).toEqual({ low: 0, middle: 1, high: 2 })
})

describe('says that it cannot tell', () => {
  const figures = (entries: readonly LoggedEntry[]) => {
    const { note, reached, spread } = reach(ledgerOf(entries), { catalogue })
    return { note, reached, spread }
  }

  test('where the log has no column of teachers, or is empty', () => {
    const note = 'Not enough data: no entry names the teachers it was for, so nothing says how many were met.'
    expect([figures([[first, 'CYC.COPLAN', 60]]), figures([])]).toEqual([
      { note, reached: null, spread: null },
      { note, reached: null, spread: null },
    ])
  })

  test('where much of the one-to-one time names nobody', () => {
    expect(figures([...met([1]), [first, 'CYC.COPLAN', 30]])).toEqual({
      note: 'Not enough data: only 50% of the one-to-one time names who was met.',
      reached: null,
      spread: null,
    })
  })

  test('where labels of named time are not mapped', () => {
    expect(figures([...met([1]), [first, 'unmapped', 30, { teachers: 'X' }]]).note).toBe(
      'Not enough data: 50% of the time that names a teacher has a label without an activity; map the labels first.',
    )
  })

  test('how unevenly one teacher was met', () => {
    expect(figures(met([5]))).toEqual({ note: null, reached: 1, spread: null })
  })
})

test('nobody met is nobody met where the named time was for other work', () => {
  const { reached, note } = reach(ledgerOf([[first, 'RES.MATERIALS', 60, { teachers: 'A' }]]), { catalogue })
  expect([reached, note]).toEqual([0, null])
})

test('those not met are known only where the staff of every school is', () => {
  const ledger = ledgerOf([...met([1, 2, 3]), ...met([1, 1], 'elm')])
  const staffOf = (staffs: Record<string, number>) => {
    const { staff, note } = reach(ledger, { catalogue, staffs })
    return [staff, note]
  }
  expect([staffOf({ oak: 10, elm: 8 }), staffOf({ oak: 10 }), staffOf({ oak: 2, elm: 2 })]).toEqual([
    [{ people: 18, unmet: 13 }, null],
    [null, null],
    [
      { people: 4, unmet: null },
      'The log names 5 teachers and the staff is 4: some are named in two ways, or do not belong to it.',
    ],
  ])
})

test('the agreed caseload of two schools counts once both agreements name one', () => {
  const agreed = (caseload?: number): PartnershipAgreement =>
    agreementOf({ id: String(caseload), versions: [{ effective: first, clients: { caseload } }] })
  const entries = [...met([1]), ...met([1], 'elm')]
  expect([
    reach(ledgerOf(entries, { oak: agreed(8), elm: agreed(4) }), { catalogue }).agreedAtATime,
    reach(ledgerOf(entries, { oak: agreed(8), elm: agreed() }), { catalogue }).agreedAtATime,
  ]).toEqual([12, null])
})

test('the coach sees each teacher by a number that tells nothing of the name', () => {
  const lines = contactLines(ledgerOf(met([1, 4])), { catalogue })
  expect(lines).toEqual([
    { number: 1, school: 'oak', sessions: 4, oneToOne: 4, inCycle: 0, seconds: 7200, weeks: 4 },
    { number: 2, school: 'oak', sessions: 1, oneToOne: 1, inCycle: 0, seconds: 1800, weeks: 1 },
  ])
})

describe('others than the coach', () => {
  const shown = (entries: readonly LoggedEntry[], staffs?: Record<string, number>) =>
    shownReach(reach(ledgerOf(entries), { catalogue, staffs }))
  const ones = (count: number): number[] => Array.from({ length: count }, () => 1)

  test('are not told of four teachers', () => {
    expect(shown(met(ones(4)))).toMatchObject({ ...unknown, note: withheld })
  })

  test('are told that none was met, and of five', () => {
    expect([
      shown([[first, 'RES.MATERIALS', 60, { teachers: 'A' }]]).reached,
      shown(met(ones(5))).reached,
      shown(met(ones(5))).spread,
    ]).toEqual([0, 5, null])
  })

  test('are not told of those met where that would give away the few who were not', () => {
    expect(shown(met(ones(17)), { oak: 20 })).toMatchObject({ ...unknown, staff: { people: 20, unmet: null } })
    const [all, many] = [shown(met(ones(20)), { oak: 20 }), shown(met(ones(12)), { oak: 20 })]
    expect([all.reached, all.staff, many.reached, many.staff]).toEqual([
      20,
      { people: 20, unmet: 0 },
      12,
      { people: 20, unmet: 8 },
    ])
  })

  test('are not told how many were met one to one where few were met in groups only', () => {
    const group: LoggedEntry = [first, 'GRP.PLC', 60, { teachers: 'A; B; C' }]
    const { reached, oneToOne } = shown([...met(ones(9)), group])
    expect([reached, oneToOne]).toEqual([12, null])
  })

  test('are told what the most-seen quarter had only where it is no small group', () => {
    const quarter = (count: number) => shown(met(ones(count))).spread?.sessions.mostSeenQuarter
    expect([quarter(19), quarter(20)]).toEqual([null, 0.25])
  })
})

test('a school knows of its own teachers alone', () => {
  const ledger = ledgerOf([...met([1, 2, 3]), ...met([1, 1], 'elm')])
  const elm = ledgerForSchool(ledger, 'elm')
  expect(
    elm && [reach(elm, { catalogue }).reached, contactLines(elm, { catalogue }).map((line) => line.number)],
  ).toEqual([2, [1, 2]])
})

import { addDays, SchoolCalendar, standardCatalogue } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { carryOver } from '../../src/measures/carry-over.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-31'
const hour = 3600

const calendar = SchoolCalendar.parse({
  coachwork: 'calendar/1',
  year: { from: first, to: '2026-12-18' },
  daysOff: [{ from: '2026-10-26', to: '2026-10-30' }],
  terms: [
    { name: 'First quarter', from: first, to: '2026-10-23' },
    { name: 'Second quarter', from: '2026-11-02', to: '2026-12-18' },
  ],
})

/** An agreement that gives time to coaching cycles. */
const cyclesAgreed = (time: object, more: object = {}) =>
  agreementOf({ versions: [{ effective: first, expectations: { will: [{ activity: 'CYC.*' }] }, time, ...more }] })

const half = { contractMinutesPerWeek: 2400, targets: [{ numerator: 'CYC.*', denominator: 'contract', target: 0.5 }] }

/** Weeks from the given one on, each with so many hours of coaching and of other work. */
const weeks = (from: number, count: number, coaching: number, other = 0, school = 'oak'): LoggedEntry[] =>
  Array.from({ length: count }, (_, week) => addDays(first, 7 * (from + week))).flatMap((monday): LoggedEntry[] => [
    [monday, 'CYC.COTEACH', coaching * 60, { school }],
    ...(other === 0 ? [] : [[monday, 'OPS.DUTY', other * 60, { school }] as const]),
  ])

const told = (measured: ReturnType<typeof carryOver>) =>
  measured?.lines.map(({ pattern, of, stretches, carriedSeconds }) => [
    pattern,
    of,
    stretches.map((each) => [
      each.label,
      ...[each.carriedInSeconds, each.agreedSeconds, each.seconds, each.carriedOutSeconds].map((part) => part / hour),
    ]),
    carriedSeconds / hour,
  ])

describe('20 hours a week agreed for cycles, of 40 paid, by the quarters of the school calendar', () => {
  const entries = [...weeks(0, 8, 15), ...weeks(9, 4, 24)]
  const measured = carryOver(ledgerOf(entries, { oak: cyclesAgreed(half) }), { catalogue, calendar })

  test('what is not used in the first goes over into the second', () => {
    expect(told(measured)).toEqual([
      [
        'CYC.*',
        'contract',
        [
          ['First quarter', 0, 160, 120, 40],
          ['Second quarter', 40, 80, 96, 24],
        ],
        24,
      ],
    ])
  })

  test('and of the whole year’s hours it is said how many are still ahead', () => {
    expect(measured?.lines[0]?.ahead).toEqual({ agreedSeconds: 300 * hour, seconds: 84 * hour, share: 0.28 })
    expect([measured?.by, measured?.note]).toEqual(['term', null])
  })
})

test('a school week without an entry counts as not used, a week off does not', () => {
  const entries = [...weeks(0, 2, 20), ...weeks(3, 1, 20)]
  const measured = carryOver(ledgerOf(entries, { oak: cyclesAgreed(half) }), { catalogue, calendar })
  expect(told(measured)).toEqual([['CYC.*', 'contract', [['First quarter', 0, 80, 60, 20]], 20]])
  expect(measured?.note).toBe(
    '1 school week between the first and the last entry has none; what was agreed for it counts as not used.',
  )
})

test('without a calendar it goes by months, by the weeks with an entry, and nothing says how much is ahead', () => {
  const entries = [...weeks(0, 2, 20), ...weeks(5, 1, 30)]
  const measured = carryOver(ledgerOf(entries, { oak: cyclesAgreed(half) }), { catalogue })
  expect(told(measured)).toEqual([
    [
      'CYC.*',
      'contract',
      [
        ['September 2026', 0, 40, 40, 0],
        ['October 2026', 0, 20, 30, -10],
      ],
      -10,
    ],
  ])
  expect([measured?.by, measured?.lines[0]?.ahead, measured?.note]).toEqual([
    'month',
    null,
    'Without a school calendar only weeks with an entry count; what was agreed for other weeks is left out.',
  ])
})

test('a share of the logged time gives as much as the log is long; a target is carried ahead of a floor', () => {
  const agreement = agreementOf({
    versions: [
      {
        effective: first,
        expectations: {
          will: [
            { activity: 'CYC.*', share: { floor: 0.4, target: 0.5 } },
            { activity: 'GRP.PLC', share: { floor: 0.1 } },
          ],
          may: [{ activity: 'OPS.DUTY', share: { cap: 0.2 } }],
        },
      },
    ],
  })
  const measured = carryOver(ledgerOf(weeks(0, 4, 6, 4), { oak: agreement }), { catalogue, calendar })
  expect(told(measured)).toEqual([
    ['CYC.*', 'logged', [['First quarter', 0, 20, 24, -4]], -4],
    ['GRP.PLC', 'logged', [['First quarter', 0, 4, 0, 4]], 4],
  ])
  expect(measured?.lines.map(({ agreedAs, ahead }) => [agreedAs, ahead])).toEqual([
    ['target', null],
    ['floor', null],
  ])
})

test('hours for the coach’s own learning are given once, for the whole agreement', () => {
  const agreement = cyclesAgreed({}, { resources: { coachLearningHours: 30 } })
  const entries: LoggedEntry[] = [
    [first, 'SUP.LEARN', 12 * 60],
    ['2026-11-04', 'SUP.LEARN', 6 * 60],
  ]
  const measured = carryOver(ledgerOf(entries, { oak: agreement }), { catalogue, calendar })
  expect(told(measured)).toEqual([
    [
      'SUP.LEARN',
      'agreement',
      [
        ['First quarter', 0, 30, 12, 18],
        ['Second quarter', 18, 0, 6, 12],
      ],
      12,
    ],
  ])
  expect(measured?.lines[0]?.ahead).toEqual({ agreedSeconds: 30 * hour, seconds: 12 * hour, share: 0.4 })
})

test('each week is held against the wording in force in it', () => {
  const amended = agreementOf({
    versions: [
      { effective: first, time: half },
      { effective: '2026-09-14', time: { ...half, targets: [{ ...half.targets[0], target: 0.25 }] } },
    ],
  })
  const measured = carryOver(ledgerOf(weeks(0, 4, 15), { oak: amended }), { catalogue, calendar })
  expect(told(measured)).toEqual([['CYC.*', 'contract', [['First quarter', 0, 60, 60, 0]], 0]])
})

test('two schools are settled each by its own agreement', () => {
  const entries = [...weeks(0, 2, 15), ...weeks(0, 2, 5, 0, 'elm')]
  const elm = agreementOf({
    id: 'elm-1',
    versions: [{ effective: first, time: { ...half, contractMinutesPerWeek: 600 } }],
  })
  const measured = carryOver(ledgerOf(entries, { oak: cyclesAgreed(half), elm }), { catalogue, calendar })
  expect(
    measured?.lines.map(({ school, agreedSeconds, seconds }) => [school, agreedSeconds / hour, seconds / hour]),
  ).toEqual([
    ['elm', 10, 10],
    ['oak', 40, 30],
  ])
})

describe('time agreed for cycles or with teachers', () => {
  const agreement = cyclesAgreed({
    contractMinutesPerWeek: 2400,
    targets: [
      { numerator: 'in-cycles', denominator: 'contract', floor: 0.3 },
      { numerator: 'with-teachers', denominator: 'contract', target: 0.5 },
      { numerator: 'in-classrooms', denominator: 'school-day', target: 0.7 },
    ],
  })

  test('counts what names a cycle, and what is spent with teachers', () => {
    const entries: LoggedEntry[] = [
      [first, 'CYC.COTEACH', 600, { cycle: 'a' }],
      [first, 'GRP.PD', 300],
      [first, 'OPS.DUTY', 300],
    ]
    expect(told(carryOver(ledgerOf(entries, { oak: agreement }), { catalogue, calendar }))).toEqual([
      ['in-cycles', 'contract', [['First quarter', 0, 12, 10, 2]], 2],
      ['with-teachers', 'contract', [['First quarter', 0, 20, 15, 5]], 5],
    ])
  })

  test('is not settled for cycles where no entry names one', () => {
    const measured = carryOver(ledgerOf(weeks(0, 1, 10), { oak: agreement }), { catalogue, calendar })
    expect([measured?.lines.map(({ pattern }) => pattern), measured?.note]).toEqual([
      ['with-teachers'],
      'Not enough data: no entry names the coaching cycle it belongs to, so time agreed for cycles cannot be told.',
    ])
  })
})

test('a year begins with nothing carried into it: weeks outside the school year do not count', () => {
  const early = agreementOf({ versions: [{ effective: '2026-06-01', time: half }] })
  const entries: LoggedEntry[] = [['2026-06-01', 'CYC.COTEACH', 60], ...weeks(0, 1, 20)]
  expect(told(carryOver(ledgerOf(entries, { oak: early }), { catalogue, calendar }))).toEqual([
    ['CYC.*', 'contract', [['First quarter', 0, 20, 20, 0]], 0],
  ])
})

test('an agreement that only caps gives no time, and neither does none; unmapped labels come first', () => {
  const caps = agreementOf({
    versions: [{ effective: first, expectations: { may: [{ activity: 'GRP.PD', share: { cap: 0.2 } }] } }],
  })
  expect([
    carryOver(ledgerOf(weeks(0, 4, 5), { oak: caps }), { catalogue }),
    carryOver(ledgerOf(weeks(0, 4, 5)), { catalogue }),
  ]).toEqual([null, null])
  const entries = [...weeks(0, 1, 5), [first, 'unmapped', 120] as const]
  expect(carryOver(ledgerOf(entries, { oak: cyclesAgreed(half) }), { catalogue })).toEqual({
    by: 'month',
    lines: [],
    note: 'Not enough data: 28.6% of the time has a label without an activity; map the labels first.',
  })
})

import { addDays, standardCatalogue } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { checkIns } from '../../src/measures/check-ins.js'
import { ownLearning } from '../../src/measures/own-learning.js'
import { requests } from '../../src/measures/requests.js'
import { agreementOf, ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'

describe('requests of district and building', () => {
  test('the district’s part is of what district and building asked for; the rest is told apart', () => {
    const ledger = ledgerOf([
      ['2026-08-18', 'LDR.DISTRICT', 30, { requestedBy: 'district' }],
      ['2026-08-18', 'CYC.GOAL', 50, { requestedBy: 'teacher' }],
      ['2026-08-18', 'LDR.TEAM', 30, { requestedBy: 'principal' }],
      ['2026-08-18', 'OPS.DUTY', 10, { requestedBy: 'assistant-principal' }],
      ['2026-08-18', 'SUP.PREP', 40, { requestedBy: 'coach' }],
      ['2026-08-18', 'OPS.OTHER', 20, { requestedBy: 'other' }],
      ['2026-08-18', 'OPS.OTHER', 20],
    ])
    expect(requests(ledger, { catalogue })).toEqual({
      districtSeconds: 1800,
      buildingSeconds: 5400,
      selfPlannedSeconds: 2400,
      otherSeconds: 2400,
      districtShare: 0.25,
      interval: null,
      note: null,
    })
  })

  test.each<[string, LoggedEntry[], string]>([
    [
      'most of the time names nobody',
      [
        ['2026-08-18', 'CYC.GOAL', 49, { requestedBy: 'teacher' }],
        ['2026-08-18', 'CYC.GOAL', 51],
      ],
      'Not enough data: only 49% of the time names who asked for it.',
    ],
    [
      'the log names no requester at all',
      [['2026-08-18', 'CYC.GOAL', 60]],
      'Not enough data: none of the time names who asked for it.',
    ],
    [
      'all work is self-planned',
      [['2026-08-18', 'CYC.GOAL', 60, { requestedBy: 'coach' }]],
      'Not enough data: neither the district nor the building asked for any of the time.',
    ],
    ['nothing is logged', [], 'The log holds no time.'],
  ])('there is no share where %s', (_, entries, note) => {
    const measured = requests(ledgerOf(entries), { catalogue })
    expect([measured.districtShare, measured.interval, measured.note]).toEqual([null, null, note])
  })

  test('from 4 logged weeks on the share has an interval', () => {
    const entries = [0, 1, 2, 3].flatMap((week): LoggedEntry[] => [
      [addDays(first, 7 * week), 'LDR.DISTRICT', 30 + week, { requestedBy: 'district' }],
      [addDays(first, 7 * week), 'CYC.GOAL', 60, { requestedBy: 'teacher' }],
    ])
    const { districtShare, interval } = requests(ledgerOf(entries), { catalogue })
    expect(interval?.low).toBeLessThan(districtShare ?? 0)
    expect(interval?.high).toBeGreaterThan(districtShare ?? 1)
  })
})

describe('check-ins with the principal', () => {
  /** One letter a week from the first Monday on: `+` with a talk, `-` without one, `.` without an entry. */
  const rhythm = (weeks: string, everyDays?: number) => {
    const entries = Array.from(weeks).flatMap((mark, week): LoggedEntry[] => {
      const monday = addDays(first, 7 * week)
      const work: LoggedEntry = [monday, 'CYC.GOAL', 60]
      const last: LoggedEntry = [addDays(monday, 6), 'CYC.GOAL', 60]
      return mark === '.' ? [] : mark === '-' ? [work, last] : [work, last, [monday, 'LDR.PRINCIPAL', 30]]
    })
    const oak = agreementOf({
      versions: [{ effective: first, ...(everyDays && { communication: { checkInEveryDays: everyDays } }) }],
    })
    return checkIns(ledgerOf(entries, { oak }), { catalogue })
  }

  test('a talk in every week keeps a rhythm of two weeks, whatever the day', () => {
    expect(rhythm('++++', 14)).toEqual([
      {
        school: 'oak',
        everyDays: 14,
        agreed: true,
        weeks: 4,
        weeksWith: 4,
        longestWithout: 0,
        overdue: 0,
        kept: 'yes',
        note: null,
      },
    ])
  })

  test.each([
    ['every other week may be two weeks apart, or nearly three', '+-+-+', 14, 'cannot tell', 0],
    ['two weeks without a talk are more than 14 days', '+--+-+', 14, 'no', 1],
    ['a weekly rhythm is surely broken by one week without', '+-+++-+', 7, 'no', 2],
    ['a talk in every week may still lie 13 days apart', '++++', 7, 'cannot tell', 0],
    ['a monthly rhythm bears two weeks without', '+--+--+', 28, 'yes', 0],
    ['weeks without an entry are not weeks without a talk', '++...++', 14, 'yes', 0],
    ['the weeks before the first talk count, and those after the last', '--++--', 14, 'no', 2],
  ] as const)('%s', (_, weeks, everyDays, kept, overdue) => {
    const [measured] = rhythm(weeks, everyDays)
    expect([measured?.kept, measured?.overdue]).toEqual([kept, overdue])
  })

  test('without an agreed rhythm the published one of two weeks is used, and said so', () => {
    const [measured] = rhythm('++++')
    expect([measured?.everyDays, measured?.agreed]).toEqual([14, false])
  })

  test('a log without any check-in does not say that none took place', () => {
    const [measured] = rhythm('-----', 7)
    expect([measured?.kept, measured?.overdue, measured?.note]).toEqual([
      'not enough data',
      0,
      'The log holds no principal check-in: either none took place, or they are not logged.',
    ])
  })

  test('three weeks show no rhythm', () => {
    const [measured] = rhythm('+--', 7)
    expect([measured?.kept, measured?.note]).toEqual(['not enough data', 'A rhythm shows in 4 logged weeks or more.'])
  })

  test('each school is told for itself, and only by the time since its present wording', () => {
    const oak = agreementOf({
      versions: [
        { effective: first, communication: { checkInEveryDays: 7 } },
        { effective: addDays(first, 14), communication: { checkInEveryDays: 21 } },
      ],
    })
    const weeks = [0, 1, 2, 3, 4, 5].map((week) => addDays(first, 7 * week))
    const ledger = ledgerOf(
      weeks.flatMap((monday): LoggedEntry[] => [
        [monday, 'CYC.GOAL', 60],
        [monday, 'CYC.GOAL', 60, { school: 'elm' }],
        [monday, 'LDR.PRINCIPAL', 20, { school: 'elm' }],
        ...(monday < addDays(first, 14) ? [] : [[monday, 'LDR.PRINCIPAL', 20] as const]),
      ]),
      { oak },
    )
    expect(
      checkIns(ledger, { catalogue }).map(({ school, everyDays, weeks: logged, weeksWith, kept }) => [
        school,
        everyDays,
        logged,
        weeksWith,
        kept,
      ]),
    ).toEqual([
      ['elm', 14, 6, 6, 'yes'],
      ['oak', 21, 4, 4, 'yes'],
    ])
  })

  test('an empty log has no school to tell of', () => {
    expect(checkIns(ledgerOf([]), { catalogue })).toEqual([])
  })
})

describe('the coach’s own learning', () => {
  test('is a share of the log, beside the hours that all agreements together set aside', () => {
    const oak = agreementOf({ versions: [{ effective: first, resources: { coachLearningHours: 20 } }] })
    const elm = agreementOf({ id: 'elm-1', versions: [{ effective: first, resources: { coachLearningHours: 7.5 } }] })
    const entries: LoggedEntry[] = [
      ['2026-08-18', 'SUP.LEARN', 60],
      ['2026-08-18', 'CYC.GOAL', 540, { school: 'elm' }],
    ]
    expect(ownLearning(ledgerOf(entries, { oak, elm }), { catalogue })).toEqual({
      seconds: 3600,
      share: 0.1,
      interval: null,
      agreedSeconds: 27.5 * 3600,
    })
  })

  test('without a log there is no share, without agreed hours none to hold it against', () => {
    expect(ownLearning(ledgerOf([]), { catalogue })).toEqual({
      seconds: 0,
      share: null,
      interval: null,
      agreedSeconds: null,
    })
  })
})

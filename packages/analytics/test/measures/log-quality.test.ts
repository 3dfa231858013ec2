import { addDays, SchoolCalendar, standardCatalogue } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { logQuality } from '../../src/measures/log-quality.js'
import { repeatedWeeks } from '../../src/measures/repeated-weeks.js'
import { ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'
const entry = (minutes: number, day = 0): LoggedEntry => [addDays(first, day), 'CYC.GOAL', minutes]

describe('weeks without an entry', () => {
  const ledger = ledgerOf([entry(60), entry(60, 21), entry(60, 35)])

  test('are those between the first and the last one', () => {
    expect(logQuality(ledger, {})).toMatchObject({
      weeksBetween: 6,
      knowsSchoolWeeks: false,
      weeksWithout: ['2026-08-24', '2026-08-31', '2026-09-14'],
      durations: null,
    })
  })

  test('are none of a break, once a calendar is known', () => {
    const calendar = SchoolCalendar.parse({
      coachwork: 'calendar/1',
      year: { from: first, to: '2027-06-04' },
      daysOff: [{ from: '2026-08-24', to: '2026-08-28' }],
    })
    const { weeksBetween, knowsSchoolWeeks, weeksWithout } = logQuality(ledger, { calendar })
    expect([weeksBetween, knowsSchoolWeeks, weeksWithout]).toEqual([5, true, ['2026-08-31', '2026-09-14']])
  })

  test('an empty log has no weeks', () => {
    expect(logQuality(ledgerOf([]), {})).toMatchObject({
      weeksBetween: 0,
      knowsSchoolWeeks: false,
      weeksWithout: [],
      durations: null,
    })
  })
})

describe('the habit of durations', () => {
  const habit = (minutes: readonly number[]) => logQuality(ledgerOf(minutes.map((each) => entry(each))), {}).durations
  const times = (count: number, minutes: number): number[] => Array<number>(count).fill(minutes)

  test('a log kept in quarter hours shows the step it was kept in', () => {
    expect(habit([...times(10, 45), ...times(5, 30), ...times(5, 60)])).toEqual({
      entries: 20,
      hours: 0.25,
      halfHours: 0.5,
      quarterHours: 1,
      fiveMinutes: 1,
      stepMinutes: 15,
    })
  })

  test('one odd entry in twenty does not change the step, two do', () => {
    expect([habit([...times(19, 60), 7])?.stepMinutes, habit([...times(18, 60), 7, 7])?.stepMinutes]).toEqual([
      60,
      null,
    ])
  })

  test('nineteen entries show no habit', () => {
    expect(habit(times(19, 60))).toBeNull()
  })
})

describe('repeated weeks', () => {
  const week = (number: number, minutes: number): LoggedEntry[] =>
    ['CYC.GOAL', 'GRP.PLC', 'SUP.PREP'].map((activity): LoggedEntry => [addDays(first, 7 * number), activity, minutes])
  const repeated = (entries: readonly LoggedEntry[]) => repeatedWeeks(ledgerOf(entries), { catalogue })

  test('are those that hold exactly the same as an earlier one', () => {
    expect(repeated([...week(0, 60), ...week(1, 45), ...week(2, 60), ...week(3, 45), ...week(4, 60)])).toEqual({
      compared: 5,
      repeated: 3,
      weeks: ['2026-08-31', '2026-09-07', '2026-09-14'],
    })
  })

  test('a minute, a requester or an entry more makes a week another', () => {
    const [goal, ...rest] = week(3, 60)
    const changed: LoggedEntry[] = [[goal?.[0] ?? '', 'CYC.GOAL', 60, { requestedBy: 'teacher' }], ...rest]
    const split: LoggedEntry[] = week(2, 30).flatMap((half) => [half, half])
    expect(repeated([...week(0, 60), ...week(1, 61), ...split, ...changed]).repeated).toBe(0)
  })

  test('weeks of one or two kinds of work are not compared, and three weeks are too few', () => {
    const plain = [0, 1, 2, 3, 4].map((number) => entry(60, 7 * number))
    const none = { repeated: null, weeks: [] }
    expect(repeated(plain)).toEqual({ compared: 0, ...none })
    expect(repeated([...week(0, 60), ...week(1, 60), ...week(2, 60)])).toEqual({ compared: 3, ...none })
    expect(repeated([])).toEqual({ compared: 0, ...none })
  })
})

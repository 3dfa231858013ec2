import { addDays, standardCatalogue, type Asked } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { saidAgainstLog } from '../../src/measures/said-against-log.js'
import { buildCoachReport } from '../../src/reports/coach-report.js'
import { ledgerOf, type LoggedEntry } from './ledger-of.js'

const catalogue = standardCatalogue
const first = '2026-08-17'

const asked = (...rankings: readonly (readonly string[])[]): Asked[] =>
  rankings.map((timeRanking) => ({ timeRanking, interviewee: { school: 'oak', group: 'teacher' } }))

/** So many weeks alike, each with so many minutes of each activity. */
const weeks = (count: number, minutes: Readonly<Record<string, number>>, school = 'oak'): LoggedEntry[] =>
  Array.from({ length: count }, (_, week) => addDays(first, 7 * week)).flatMap((monday) =>
    Object.entries(minutes).map(([activity, each]): LoggedEntry => [monday, activity, each, { school }]),
  )

const minutes = { 'OPS.SUB': 500, 'CYC.MODEL': 400, 'GRP.PD': 300, 'SUP.PREP': 200, 'LDR.PRINCIPAL': 100 }
const inOrder = ['OPS.SUB', 'CYC.MODEL', 'GRP.PD', 'SUP.PREP', 'LDR.PRINCIPAL']

const held = (interviews: readonly Asked[], entries: readonly LoggedEntry[]) =>
  saidAgainstLog(ledgerOf(entries), { catalogue, interviews })

test('where people name activities in the order of the log, both agree, and none is apart', () => {
  const { correlation, interval, activities, people, note } = held(asked(inOrder, inOrder, inOrder), weeks(8, minutes))
  expect([people, correlation, interval, note]).toEqual([3, 1, { low: 1, high: 1, level: 0.95 }, null])
  expect(activities.map(({ activity, apart }) => [activity, apart])).toEqual(inOrder.map((activity) => [activity, 0]))
})

test('where they name them in reverse, both disagree as far as can be', () => {
  const reverse = inOrder.toReversed()
  expect(held(asked(reverse, reverse, reverse), weeks(8, minutes)).correlation).toBe(-1)
})

describe('people who think first of modeling and test coordination, beside a log that is mostly covering classes', () => {
  const { correlation, activities } = held(
    asked(['CYC.MODEL', 'DAT.COORD', 'GRP.PD'], ['CYC.MODEL', 'GRP.PD'], ['DAT.COORD', 'CYC.MODEL']),
    weeks(8, minutes),
  )

  test('agree with it in as many pairs as they disagree', () => {
    expect(correlation).toBe(0)
  })

  test('and the furthest apart are told first, with where they stand in both', () => {
    expect(activities).toEqual([
      {
        activity: 'DAT.COORD',
        label: 'Test coordination',
        said: 2,
        logged: null,
        loggedRange: { low: 6, high: 6 },
        seconds: 0,
        share: 0,
        apart: 4,
      },
      {
        activity: 'OPS.SUB',
        label: 'Substitute teaching',
        said: null,
        logged: 1,
        loggedRange: { low: 1, high: 1 },
        seconds: 240_000,
        share: 1 / 3,
        apart: -3,
      },
      {
        activity: 'CYC.MODEL',
        label: 'Modeling',
        said: 1,
        logged: 2,
        loggedRange: { low: 2, high: 2 },
        seconds: 192_000,
        share: 4 / 15,
        apart: 1,
      },
      {
        activity: 'GRP.PD',
        label: 'Workshop',
        said: 3,
        logged: 3,
        loggedRange: { low: 3, high: 3 },
        seconds: 144_000,
        share: 0.2,
        apart: 0,
      },
      {
        activity: 'SUP.PREP',
        label: 'Preparation',
        said: null,
        logged: 4,
        loggedRange: { low: 4, high: 4 },
        seconds: 96_000,
        share: 2 / 15,
        apart: 0,
      },
      {
        activity: 'LDR.PRINCIPAL',
        label: 'Principal check-in',
        said: null,
        logged: 5,
        loggedRange: { low: 5, high: 5 },
        seconds: 48_000,
        share: 1 / 15,
        apart: 0,
      },
    ])
  })
})

test('weeks that differ make the order unsure, and so does an activity’s place', () => {
  const uneven = Array.from({ length: 12 }, (_, week) =>
    weeks(1, week % 3 === 0 ? { ...minutes, 'GRP.PD': 1200 } : { ...minutes, 'GRP.PD': 60 }).map(
      ([date, activity, each]): LoggedEntry => [addDays(date, 7 * week), activity, each],
    ),
  ).flat()
  const { correlation, interval, activities } = held(asked(inOrder, inOrder, inOrder), uneven)
  expect(correlation).toBe(0.8)
  expect(interval?.low).toBeLessThan(0.8)
  expect(interval?.high).toBe(1)
  const [place] = activities.filter(({ activity }) => activity === 'GRP.PD')
  expect([place?.logged, place?.loggedRange]).toEqual([2, { low: 1, high: 5 }])
})

describe('too little to go by', () => {
  const note = (interviews: readonly Asked[], entries: readonly LoggedEntry[]) => {
    const { correlation, activities, note: said } = held(interviews, entries)
    return [correlation, activities.length, said]
  }
  const three = asked(inOrder, inOrder, inOrder)

  test('with two people each could work out what the other said, so nothing is told', () => {
    expect(note(three.slice(0, 2), weeks(8, minutes))).toEqual([
      null,
      0,
      'Not enough data: it takes 3 people who said what takes most time at the school, so that nobody’s answer can be worked out.',
    ])
  })

  test('who ranked nothing, or speaks of another school, is not counted', () => {
    const elsewhere = three.map((each) => ({ ...each, interviewee: { school: 'elm', group: 'coach' as const } }))
    expect(held([...three, ...elsewhere, ...asked([])], weeks(8, minutes)).people).toBe(3)
    expect(held(elsewhere, weeks(8, minutes)).people).toBe(0)
    expect(held([...three, ...elsewhere], weeks(8, minutes, '')).people).toBe(6)
  })

  test('fewer than 8 weeks have an order, and nothing to say how sure it is', () => {
    const { correlation, interval, activities, note: said } = held(three, weeks(7, minutes))
    expect([correlation, interval, activities.every(({ loggedRange }) => loggedRange === null), said]).toEqual([
      1,
      null,
      true,
      'How sure the order is shows in 8 logged weeks or more.',
    ])
  })

  test('an order needs 5 activities, mapped labels, and time', () => {
    const few = asked(['OPS.SUB'], ['CYC.MODEL'], ['GRP.PD'])
    expect(note(few, weeks(8, { 'OPS.SUB': 60, 'CYC.MODEL': 30 }))).toEqual([
      null,
      0,
      'Not enough data: 3 activities are named or logged, and an order shows in 5 or more.',
    ])
    expect(note(three, weeks(8, { ...minutes, unmapped: 500 }))).toEqual([
      null,
      0,
      'Not enough data: 25% of the time has a label without an activity; map the labels first.',
    ])
    expect(note(three, [])).toEqual([null, 0, 'Not enough data: the log holds no time.'])
  })
})

test('a report holds it only where people were asked, and names nobody', () => {
  const ledger = ledgerOf(weeks(8, minutes))
  const options = { audience: 'principal', catalogue } as const
  expect(buildCoachReport(ledger, options).said).toBeNull()
  const { said } = buildCoachReport(ledger, { ...options, interviews: asked(inOrder, inOrder, inOrder) })
  expect(said?.correlation).toBe(1)
  expect(JSON.stringify(said)).not.toMatch(/teacher|interview|group/)
})

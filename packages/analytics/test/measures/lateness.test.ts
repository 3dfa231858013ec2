import { addDays, standardCatalogue, type CalendarDate } from '@coachwork/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ledgerForSchool } from '../../src/ledger/ledger-for-school.js'
import { backfilledWeeks } from '../../src/measures/backfilled-weeks.js'
import { lateness } from '../../src/measures/lateness.js'
import { buildCoachReport } from '../../src/reports/coach-report.js'
import { ledgerOf, type LoggedEntry } from './ledger-of.js'

const first = '2026-08-17'
/** An hour of work so many days into the year, written down so many days later. */
const entry = (day: number, lag: number | null, minutes = 60, school = 'oak'): LoggedEntry => {
  const date = addDays(first, day)
  return [date, 'CYC.GOAL', minutes, { school, ...(lag !== null && { recorded: addDays(date, lag) }) }]
}
const times = (count: number, lag: number | null): LoggedEntry[] =>
  Array.from({ length: count }, (_, day) => entry(day, lag))
const late = (entries: readonly LoggedEntry[]) => lateness(ledgerOf(entries))

describe('how late a log was written', () => {
  test('is the middle lag, the time within a week, and the time written down many days at once', () => {
    const friday: CalendarDate = '2026-10-30'
    const block: LoggedEntry[] = [0, 1, 2, 3, 4, 7].map((day) => [
      addDays('2026-10-05', day),
      'CYC.GOAL',
      60,
      { recorded: friday },
    ])
    expect(late([...times(10, 0), ...times(5, 3), ...times(5, 7), ...block, entry(20, null)])).toEqual({
      entries: 26,
      seconds: 26 * 3600,
      ofSeconds: 27 * 3600,
      impossibleEntries: 0,
      medianDays: 3,
      prompt: { seconds: 20 * 3600, ofSeconds: 26 * 3600, share: 20 / 26 },
      inBlocks: { seconds: 6 * 3600, ofSeconds: 26 * 3600, share: 6 / 26, sittings: 1, mostDays: 6 },
      note: null,
    })
  })

  test('a school week written down on its Friday is no block', () => {
    const week = (number: number): LoggedEntry[] => [0, 1, 2, 3, 4].map((day) => entry(7 * number + day, 4 - day))
    expect(late([0, 1, 2, 3].flatMap(week)).inBlocks).toEqual({
      seconds: 0,
      ofSeconds: 20 * 3600,
      share: 0,
      sittings: 0,
      mostDays: 0,
    })
  })

  test('entries dated after their stamp are counted and left out', () => {
    const { impossibleEntries, medianDays, prompt } = late([...times(20, 8), entry(40, -1, 90), entry(41, -300)])
    expect([impossibleEntries, medianDays, prompt]).toEqual([2, 8, { seconds: 0, ofSeconds: 20 * 3600, share: 0 }])
  })

  test.each([
    ['no entry has a stamp', times(30, null), 'Not enough data: no time stamp of the log says when an entry was written down.'],
    ['nineteen entries have one', times(19, 1), 'Not enough data: it takes 20 entries with a time stamp.'],
    ['nineteen have a possible one', [...times(19, 1), ...times(9, -1)], 'Not enough data: it takes 20 entries with a time stamp.'],
    ['less than half of the time has one', [...times(20, 1), ...times(21, null)], 'Not enough data: only 48.8% of the logged time has a time stamp.'],
  ])('cannot be told where %s', (_, entries, note) => {
    const { medianDays, prompt, inBlocks, note: said } = late(entries)
    expect([medianDays, prompt, inBlocks, said]).toEqual([null, null, null, note])
  }) // prettier-ignore

  test('a principal sees it of the own school alone', () => {
    const ledger = ledgerOf([...times(20, 1), ...Array.from({ length: 30 }, (_, day) => entry(day, 20, 60, 'elm'))])
    const own = ledgerForSchool(ledger, 'oak')
    expect(own && [lateness(own).medianDays, lateness(own).entries]).toEqual([1, 20])
  })

  test('is noted where most was written down more than a week after the work', () => {
    const report = (lag: number) =>
      buildCoachReport(ledgerOf(times(20, lag)), { audience: 'district', catalogue: standardCatalogue }).notes
    expect(report(9)).toContain(
      '100% of the time with a time stamp was written down more than a week after the work, so from memory: short talks may be missing, and weeks look more alike than they were.',
    )
    expect(report(7).filter((note) => note.includes('memory'))).toEqual([])
  })

  test('every second with a possible stamp is within a week or later, and nothing else of a ledger depends on stamps', () => {
    const rows = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 200 }),
        lag: fc.option(fc.integer({ min: -3, max: 60 })),
        minutes: fc.integer({ min: 1, max: 300 }),
        school: fc.constantFrom('oak', 'elm'),
      }),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(rows, (given) => {
        const entries = given.map(({ day, lag, minutes, school }) => entry(day, lag, minutes, school))
        const ledger = ledgerOf(entries)
        const { recordings, ...rest } = ledger
        const { recordings: none, ...plain } = ledgerOf(
          given.map(({ day, minutes, school }) => entry(day, null, minutes, school)),
        )
        expect([rest, none]).toEqual([plain, []])
        const stamped = given.filter(({ lag }) => lag !== null)
        expect(recordings.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(
          stamped.reduce((sum, { minutes }) => sum + 60 * minutes, 0),
        )
        expect(ledger.schools.flatMap((school) => ledgerForSchool(ledger, school)?.recordings ?? [])).toEqual(
          recordings,
        )
        const { prompt, inBlocks, impossibleEntries, seconds, ofSeconds } = lateness(ledger)
        expect(impossibleEntries).toBe(stamped.filter(({ lag }) => (lag ?? 0) < 0).length)
        expect(seconds).toBeLessThanOrEqual(ofSeconds)
        if (prompt === null || inBlocks === null) return
        const possible = stamped.filter(({ lag }) => (lag ?? 0) >= 0)
        const sum = (parts: typeof given): number => parts.reduce((all, { minutes }) => all + 60 * minutes, 0)
        expect([prompt.ofSeconds, inBlocks.ofSeconds]).toEqual([sum(possible), sum(possible)])
        expect(prompt.seconds).toBe(sum(possible.filter(({ lag }) => (lag ?? 0) <= 7)))
        expect(inBlocks.seconds).toBeLessThanOrEqual(inBlocks.ofSeconds)
      }),
    )
  })
})

describe('weeks filled in at a month’s end', () => {
  /** A week of work, all of it written down on one day. */
  const week = (monday: CalendarDate, recorded: CalendarDate): LoggedEntry[] =>
    [0, 1, 2].map((day) => [addDays(monday, day), 'CYC.GOAL', 60, { recorded }])
  const found = (entries: readonly LoggedEntry[]) => backfilledWeeks(ledgerOf(entries))

  test('are those mostly written down late, on the last days of a month', () => {
    const weeks = [
      week('2026-09-07', '2026-09-28'),
      week('2026-09-14', '2026-09-30'),
      week('2026-09-21', '2026-09-27'),
      week('2026-09-28', '2026-09-30'),
      week('2026-10-05', '2026-10-20'),
    ].flat()
    expect(found(weeks)).toEqual({ compared: 5, backfilled: 2, weeks: ['2026-09-07', '2026-09-14'] })
  })

  test('half of a week is not most of it', () => {
    const half: LoggedEntry[] = [
      ['2026-09-07', 'CYC.GOAL', 60, { recorded: '2026-09-07' }],
      ['2026-09-08', 'CYC.GOAL', 60, { recorded: '2026-09-30' }],
    ]
    const others = ['2026-09-14', '2026-09-21', '2026-10-05'].flatMap((monday) => week(monday, addDays(monday, 2)))
    expect(found([...half, ...others])).toEqual({ compared: 4, backfilled: 0, weeks: [] })
  })

  test('three weeks are too few to tell', () => {
    expect(found([...week('2026-09-07', '2026-09-30'), ...week('2026-09-14', '2026-09-30')])).toEqual({
      compared: 2,
      backfilled: null,
      weeks: [],
    })
  })
})

import { fromDayNumber, orThrow } from '@coachwork/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryRows } from '../../src/entries/entry-rows.js'
import { notRecorded } from '../../src/entries/entries.js'
import { namesOf } from '../../src/entries/names.js'
import { readLog, type ActivityLog } from '../../src/entries/read-log.js'
import type { ReadOptions } from '../../src/entries/read-options.js'
import { nothingSeen } from '../../src/entries/seen.js'
import { withoutDuplicates } from '../../src/entries/without-duplicates.js'
import { Mapping } from '../../src/importers/mapping.js'
import { timeZone } from '../../src/values/time-zone.js'

const read = (text: string, columns?: object, more: Partial<ReadOptions> = {}): ActivityLog => {
  const mapping = Mapping.parse({ coachwork: 'mapping/1', ...(columns && { columns }) })
  const names = orThrow(namesOf(mapping))
  const log = readLog('log.csv', new TextEncoder().encode(text), {
    names,
    mapping,
    seen: nothingSeen(),
    last: false,
    ...more,
  })
  if (log._tag === 'Left') throw new Error(log.left.message)
  return log.right
}
const daysIn = ({ entries }: ActivityLog): (string | null)[] | undefined =>
  entries.recorded && [...entries.recorded].map((day) => (day === notRecorded ? null : fromDayNumber(day)))

/** A log of one coach with the column `Sent`, one row for each pair of a day and a stamp. */
const sheet = (rows: readonly (readonly [day: string, stamp: string])[], header = 'Who,Day,Sent,Min,What'): string =>
  [header, ...rows.map(([day, stamp]) => `ann,${day},"${stamp}",30,Modeling`), ''].join('\n')
const plainColumns = { coach: 'Who', date: 'Day', duration: { column: 'Min', unit: 'minutes' }, activity: 'What' }
const columns = { ...plainColumns, recorded: 'Sent' }

describe('the day on which a row was written down', () => {
  test('is the time stamp of a form, and the date of creation of a tracker', () => {
    const form = read(
      'Timestamp,Coach,Date,Activity,Minutes\n9/14/2026 16:02:11,ann,9/3/2026,Modeling,30\n9/15/2026 8:00:00,ann,9/15/2026,Modeling,30\n',
    )
    expect(daysIn(form)).toEqual(['2026-09-14', '2026-09-15'])
    const clockify = read(
      'Project,Client,User,Start Date,Start Time,Duration (h),Date of creation\nVisit,Oak,ann,19/02/2026,10:00,01:00,20/02/2026\n',
    )
    expect(daysIn(clockify)).toEqual(['2026-02-20'])
    const harvest = read('Date,Hours,First Name,Last Name,Task,Date of creation\n2026-09-01,1,Ann,Ash,x,2026-09-04\n')
    expect(daysIn(harvest)).toEqual(['2026-09-04'])
  })

  test('is known of no export without such a column', () => {
    expect(daysIn(read('Date,Hours,First Name,Last Name,Task\n2026-09-01,1,Ann,Ash,x\n'))).toBeUndefined()
  })

  test.each([
    ['2026/09/27 3:00:00 PM GMT+3', '2026-09-27'],
    ['2018/06/28 10:29:47 AM MDT', '2018-06-28'],
    ['9/30/2026 09:15', '2026-09-30'],
    ['9/30/26 18:01', '2026-09-30'],
    ['Sep 27, 2026, 3:00 PM', '2026-09-27'],
    ['2026-09-30', '2026-09-30'],
    ['', null],
  ])('is read from %s', (stamp, day) => {
    expect(daysIn(read(sheet([['2026-09-01', stamp]]), columns))).toEqual([day])
  })

  test('of an instant in UTC depends on the place, and is not asked for', () => {
    const text = sheet([['2026-09-01', '2026-09-02T02:30:00Z']])
    const zone = timeZone('America/Chicago')
    expect(daysIn(read(text, columns, { ...(zone && { zone }) }))).toEqual(['2026-09-01'])
    const placeless = read(text, columns)
    expect([daysIn(placeless), placeless.rows.accepted]).toEqual([[null], 1])
  })

  test('settles its order of day and month by itself, whatever the order of the other dates', () => {
    expect(daysIn(read(sheet([['25.9.2026', '9/26/2026 8:00'], ['26.9.2026', '10/1/2026 8:00']]), columns))).toEqual([
      '2026-09-26',
      '2026-10-01',
    ]) // prettier-ignore
  })

  test('takes the order of the other dates where its own is open, or the one the mapping states', () => {
    const rows = sheet([['25.9.2026', '1/10/2026 8:00']])
    expect(daysIn(read(rows, columns))).toEqual(['2026-10-01'])
    expect(daysIn(read(rows, { ...columns, recorded: { column: 'Sent', order: 'mdy' } }))).toEqual(['2026-01-10'])
  })

  test('is not told where nothing settles the order, and the log is read all the same', () => {
    const log = read(sheet([['2026-09-25', '1/10/2026 8:00']]), columns)
    expect([daysIn(log), log.rows.accepted, log.notes]).toEqual([
      [null],
      1,
      [
        'log.csv: the time stamps under "Sent" can be read with the day or the month first, such as 1/10/2026, so how late entries were written is not told; say which with recorded: { column: "Sent", order: mdy } (month first) or dmy in a mapping',
      ],
    ])
  })

  test('that cannot be read rejects no row and shows no text that could be a name', () => {
    const log = read(sheet([['2026-09-25', '46200.5'], ['2026-09-25', 'Ms. Alvarez'], ['2026-09-26', '']]), columns) // prettier-ignore
    expect([log.rows.accepted, log.rejected, log.notes]).toEqual([
      3,
      [],
      [
        'log.csv: 2 rows whose time stamp under "Sent" cannot be read as a day, the first 46200.5 on line 2; counted all the same, but not toward how late entries were written',
      ],
    ])
    expect(read(sheet([['2026-09-25', 'Ms. Alvarez']]), columns).notes.join()).not.toContain('Alvarez')
  })

  test('before the day of the work is noted, and the entry stays as dated', () => {
    const log = read(sheet([['2026-09-25', '2026-09-24 9:00'], ['2026-09-25', '2026-09-25 9:00']]), columns) // prettier-ignore
    expect([log.rows.accepted, log.notes]).toEqual([
      2,
      [
        'log.csv: 1 row dated after the day of its time stamp, the first on line 2; counted as dated, but the date or the stamp under "Sent" must be wrong',
      ],
    ])
  })

  test('of a timer that ran past midnight is no day too early', () => {
    const log = read(
      'Project,Client,User,Start Date,Start Time,End Date,End Time,Duration (h),Date of creation\nVisit,Oak,ann,19/02/2026,23:30,20/02/2026,00:30,01:00,19/02/2026\n',
    )
    expect([daysIn(log), log.notes]).toEqual([['2026-02-19', '2026-02-20'], []])
  })

  test('that is the column of the day itself says nothing of lateness', () => {
    expect(daysIn(read(sheet([['2026-09-25', '2026-09-25']]), { ...columns, date: 'Sent' }))).toBeUndefined()
  })

  test('goes with the entries that are left when an earlier file held the others', () => {
    const [one, two] = [['2026-09-01', '2026-09-02'], ['2026-09-03', '2026-09-09']] as const // prettier-ignore
    const seen = nothingSeen()
    const [first, second] = [sheet([one]), sheet([one, two])].map((text) =>
      withoutDuplicates(read(text, columns, { identify: true }), seen),
    )
    expect([first, second].map((log) => log && daysIn(log))).toEqual([['2026-09-02'], ['2026-09-09']])
  })
})

test('a log is the same log, row by row, whether or not its time stamps are looked at', () => {
  const row = fc.record({
    day: fc.constantFrom('2026-09-01', '2026-09-02', '2026-09-31', ''),
    stamp: fc.constantFrom('2026-09-05 8:00', '2026-08-01', '', 'yesterday', '99/99/9999'),
    minutes: fc.constantFrom('30', '45', '0', 'x'),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const text = ['Who,Day,Sent,Min,What', ...rows.map(({ day, stamp, minutes }) => `ann,${day},${stamp},${minutes},x`), 'ann,2026-09-01,,1,x'].join('\n') // prettier-ignore
      const [stamped, unstamped] = [columns, plainColumns].map((given) => read(text, given, { identify: true })) as [
        ActivityLog,
        ActivityLog,
      ]
      const { recorded, ...entries } = stamped.entries
      expect({ ...stamped, entries, notes: [] }).toEqual({ ...unstamped, notes: [] })
      expect([...entryRows([stamped])]).toEqual([...entryRows([unstamped])])
      expect(recorded?.length).toBe(stamped.entries.count)
    }),
  )
})

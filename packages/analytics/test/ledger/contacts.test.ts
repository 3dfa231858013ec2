import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ledgerKeeper } from '../../src/ledger/build-ledgers.js'
import { ledgerForSchool } from '../../src/ledger/ledger-for-school.js'
import { entriesOf, ledgerOf, type LoggedEntry } from '../measures/ledger-of.js'

const withTeachers = (teachers: string, more: NonNullable<LoggedEntry[3]> = {}): NonNullable<LoggedEntry[3]> => ({
  teachers,
  ...more,
})

describe('the contacts of a coach', () => {
  test('count each teacher of a group session with the whole of it, and the session once', () => {
    const ledger = ledgerOf([
      ['2026-09-01', 'GRP.PLC', 60, withTeachers('Ms. Reyes; Mr. Chen; Ms. Reyes')],
      ['2026-09-08', 'CYC.DEBRIEF', 30, withTeachers('Ms. Reyes', { cycle: 'k' })],
      ['2026-09-10', 'CYC.DEBRIEF', 20, withTeachers(' ms.  reyes ', { cycle: 'k' })],
      ['2026-09-10', 'SUP.PREP', 15],
    ])
    expect([ledger.contacts, ledger.named]).toEqual([
      [
        {
          school: 'oak',
          work: [
            { activity: 'CYC.DEBRIEF', inCycle: true, seconds: 3000, weeks: ['2026-09-07', '2026-09-07'] },
            { activity: 'GRP.PLC', inCycle: false, seconds: 3600, weeks: ['2026-08-31'] },
          ],
        },
        { school: 'oak', work: [{ activity: 'GRP.PLC', inCycle: false, seconds: 3600, weeks: ['2026-08-31'] }] },
      ],
      [
        { school: 'oak', activity: 'CYC.DEBRIEF', entries: 2, seconds: 3000 },
        { school: 'oak', activity: 'GRP.PLC', entries: 1, seconds: 3600 },
      ],
    ])
    expect(ledger.cells.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(125 * 60)
  })

  test('are none in a log that names no teacher, or only separators', () => {
    const ledger = ledgerOf([
      ['2026-09-01', 'GRP.PLC', 60],
      ['2026-09-02', 'GRP.PLC', 60, withTeachers('; ;')],
    ])
    expect([ledger.contacts, ledger.named]).toEqual([[], []])
  })

  test('belong to one school: a teacher of two is one at each, and neither school knows of the other', () => {
    const ledger = ledgerOf([
      ['2026-09-01', 'CYC.GOAL', 60, withTeachers('Reyes')],
      ['2026-09-02', 'CYC.GOAL', 30, withTeachers('Reyes', { school: 'elm' })],
    ])
    const at = (school: string, seconds: number) => ({
      contacts: [{ school, work: [{ activity: 'CYC.GOAL', inCycle: false, seconds, weeks: ['2026-08-31'] }] }],
      named: [{ school, activity: 'CYC.GOAL', entries: 1, seconds }],
    })
    expect(
      ['elm', 'oak'].map((school) => {
        const own = ledgerForSchool(ledger, school)
        return { contacts: own?.contacts, named: own?.named }
      }),
    ).toEqual([at('elm', 1800), at('oak', 3600)])
  })
})

const entry: fc.Arbitrary<LoggedEntry> = fc
  .record({
    date: fc.constantFrom('2026-09-01', '2026-09-02', '2026-09-15', '2026-10-06'),
    activity: fc.constantFrom('CYC.GOAL', 'GRP.PLC', 'SUP.PREP'),
    minutes: fc.integer({ min: 1, max: 90 }),
    teachers: fc.constantFrom('', 'A', 'B; C', 'C; A; B', 'D'),
    cycle: fc.constantFrom('', 'k', 'l'),
    school: fc.constantFrom('oak', 'elm'),
    start: fc.constantFrom(undefined, '08:00', '09:30', '13:15'),
  })
  .map(({ date, activity, minutes, start, ...more }) => [
    date,
    activity,
    minutes,
    { ...more, ...(start !== undefined && { start }) },
  ])

const ledgersOf = (...files: (readonly LoggedEntry[])[]) => {
  const keeper = ledgerKeeper({ find: () => undefined, unused: () => [] })
  for (const file of files) keeper.enter(entriesOf(file))
  return keeper.ledgers()
}

test('a ledger is the same whatever the order of the rows, the files they came in, and the names of the teachers', () => {
  const renamed = (rows: readonly LoggedEntry[]): LoggedEntry[] =>
    rows.map(([date, activity, minutes, more]) => [
      date,
      activity,
      minutes,
      { ...more, teachers: (more?.teachers ?? '').replace(/[A-D]/g, (name) => 'ZYXW'['ABCD'.indexOf(name)] ?? '') },
    ])
  fc.assert(
    fc.property(
      fc
        .array(entry, { maxLength: 25 })
        .chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat({ max: 25 })),
        ),
      ([rows, shuffled, cut]) => {
        const whole = ledgersOf(rows)
        expect(ledgersOf(shuffled.slice(0, cut), shuffled.slice(cut))).toEqual(whole)
        expect(ledgersOf(renamed(rows))).toEqual(whole)
      },
    ),
  )
})

test('a ledger survives being written as JSON and holds no teacher and no cycle by name', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 10 }), (rows) => {
      const ledgers = ledgersOf(
        rows.map(([date, activity, minutes, more]) => [
          date,
          activity,
          minutes,
          { ...more, teachers: (more?.teachers ?? '').replaceAll(/[A-D]/g, 'Okafor $&'), cycle: 'Okafor' },
        ]),
      )
      expect(JSON.parse(JSON.stringify(ledgers))).toEqual(ledgers)
      expect(JSON.stringify(ledgers)).not.toMatch(/okafor/i)
    }),
  )
})

describe('the days of a log', () => {
  test('hold the work in order of the clock, and say where an entry has no start', () => {
    const ledger = ledgerOf([
      ['2026-09-01', 'CYC.GOAL', 60, { start: '10:00' }],
      ['2026-09-01', 'OPS.DUTY', 30, { start: '09:00' }],
      ['2026-09-02', 'CYC.GOAL', 60, { start: '10:00' }],
      ['2026-09-02', 'SUP.PREP', 60],
    ])
    expect(ledger.days).toEqual([
      {
        school: 'oak',
        day: '2026-09-01',
        isTimed: true,
        activities: ['OPS.DUTY', 'CYC.GOAL'],
        starts: [32_400, 36_000],
        ends: [34_200, 39_600],
      },
      {
        school: 'oak',
        day: '2026-09-02',
        isTimed: false,
        activities: ['CYC.GOAL'],
        starts: [36_000],
        ends: [39_600],
      },
    ])
  })

  test('are none where no entry has a start', () => {
    expect(ledgerOf([['2026-09-01', 'CYC.GOAL', 60]]).days).toEqual([])
  })
})

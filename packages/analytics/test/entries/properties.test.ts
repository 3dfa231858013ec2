import { orThrow } from '@coachwork/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryRows } from '../../src/entries/entry-rows.js'
import { namesOf } from '../../src/entries/names.js'
import { readLog, type ActivityLog } from '../../src/entries/read-log.js'
import { nothingSeen, type SeenRows } from '../../src/entries/seen.js'
import { Mapping } from '../../src/importers/mapping.js'
import { agreementBook } from '../../src/ledger/agreement-book.js'
import { ledgerKeeper } from '../../src/ledger/build-ledgers.js'

const mapping = Mapping.parse({
  coachwork: 'mapping/1',
  columns: {
    coach: 'Who',
    school: 'School',
    date: { column: 'Day', order: 'ymd' },
    start: 'From',
    end: 'To',
    duration: { column: 'Min', unit: 'minutes' },
    activity: 'What',
  },
})
const names = orThrow(namesOf(mapping))
const header = 'Who,School,Day,From,To,Min,What'

const read = (rows: readonly string[], seen: SeenRows = nothingSeen()): ActivityLog => {
  const log = readLog('log.csv', new TextEncoder().encode([header, ...rows].join('\n')), {
    names,
    mapping,
    seen,
    last: false,
  })
  if (log._tag === 'Left') throw new Error(log.left.message)
  return log.right
}
const seconds = (log: ActivityLog): number => log.entries.seconds.reduce((sum, next) => sum + next, 0)
const ledgersOf = (...logs: ActivityLog[]) => {
  const keeper = ledgerKeeper(agreementBook([]))
  for (const log of logs) keeper.enter(log.entries)
  return keeper.ledgers()
}

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-09-${String(n).padStart(2, '0')}`)
const goodRow = fc
  .record({
    who: fc.constantFrom('ann', 'bo', 'cy'),
    school: fc.constantFrom('oak', 'elm', ''),
    day,
    from: fc.constantFrom('', '08:00', '23:30'),
    minutes: fc.integer({ min: 1, max: 200 }),
    what: fc.constantFrom('Modeling', 'Workshop', 'x, y'),
  })
  .map(({ who, school, day, from, minutes, what }) => ({
    minutes,
    text: `${who},${school},${day},${from},,${String(minutes)},"${what}"`,
  }))
const badRow = fc.constantFrom(
  'ann,oak,2026-09-31,,,30,x',
  ',oak,2026-09-01,,,30,x',
  'ann,oak,2026-09-01,,,half,x',
  'ann,oak',
  'ann,oak,2026-09-01,,,5"0,x',
  'ann,oak,2026-09-01,,,,x',
  'ann,oak,2026-09-01,,,9999,x',
)
const passedRow = fc.constantFrom('', ',,,,,,', 'Total,,,,,90,', 'ann,oak,2026-09-01,,,0,x', '# note')
const good = fc.array(goodRow, { maxLength: 30 })

describe('rows and seconds are kept', () => {
  test('every row is accepted, rejected, a duplicate or skipped, and every second of an accepted one is an entry’s', () => {
    fc.assert(
      fc.property(
        good,
        fc.array(badRow, { maxLength: 5 }),
        fc.array(passedRow, { maxLength: 5 }),
        (fine, bad, passed) => {
          const log = read([...fine.map(({ text }) => text), ...bad, ...passed, 'ann,oak,2026-09-01,,,1,end'])
          expect(log.rows).toEqual({
            read: fine.length + bad.length + passed.length + 1,
            accepted: fine.length + 1,
            rejected: bad.length,
            duplicate: 0,
            skipped: passed.length,
          })
          expect(seconds(log)).toBe(60 * fine.reduce((sum, { minutes }) => sum + minutes, 1))
        },
      ),
    )
  })

  test('a ledger sums to its log', () => {
    fc.assert(
      fc.property(good, (rows) => {
        const log = read(rows.map(({ text }) => text))
        const cells = ledgersOf(log).flatMap((ledger) => ledger.cells)
        expect(cells.reduce((sum, cell) => sum + cell.seconds, 0)).toBe(seconds(log))
        expect(cells.reduce((sum, cell) => sum + cell.entries, 0)).toBe(log.entries.count)
      }),
    )
  })
})

test('the order of rows does not matter to the ledgers', () => {
  const shuffled = good.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      expect(ledgersOf(read(others.map(({ text }) => text)))).toEqual(ledgersOf(read(rows.map(({ text }) => text))))
    }),
  )
})

test('the order of files does not matter to the ledgers', () => {
  fc.assert(
    fc.property(good, good, (one, other) => {
      const forth = nothingSeen()
      const back = nothingSeen()
      const [a, b] = [one.map(({ text }) => text), other.map(({ text }) => text)]
      expect(ledgersOf(read(a, forth), read(b, forth))).toEqual(ledgersOf(read(b, back), read(a, back)))
    }),
  )
})

test('reading a file again adds nothing', () => {
  fc.assert(
    fc.property(good, (rows) => {
      const seen = nothingSeen()
      const texts = rows.map(({ text }) => text)
      const first = read(texts, seen)
      const again = read(texts, seen)
      expect([again.entries.count, again.rows.duplicate]).toEqual([0, first.rows.accepted])
    }),
  )
})

test('clean entries make the same ledgers as the log they came from', () => {
  fc.assert(
    fc.property(good, (rows) => {
      const log = read(rows.map(({ text }) => text))
      const again = readLog('entries.csv', new TextEncoder().encode([...entryRows([log])].join('')), {
        names,
        seen: nothingSeen(),
        last: true,
      })
      if (again._tag === 'Left') throw new Error(again.left.message)
      expect(ledgersOf(again.right)).toEqual(ledgersOf(log))
    }),
  )
})

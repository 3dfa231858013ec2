import { fromDayNumber } from '@coachwork/core'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { namesOf } from '../../src/entries/names.js'
import { readLog } from '../../src/entries/read-log.js'
import { nothingSeen } from '../../src/entries/seen.js'
import { importers } from '../../src/importers/index.js'
import { referenceRecords } from '../../src/reading/reference.js'
import { formatClock } from '../../src/values/clock-text.js'

const folder = join(import.meta.dirname, 'fixtures')
const names = namesOf(undefined)

/** What became of every line of a log, in the words of the fixtures' last column. */
const outcomes = (file: string, bytes: Uint8Array): Map<number, string> => {
  if (names._tag === 'Left') throw new Error('no names')
  const log = readLog(file, bytes, { names: names.right, seen: nothingSeen(), last: true })
  if (log._tag === 'Left') throw new Error(log.left.message)
  const { entries, rejected } = log.right
  const found = new Map<number, string>()
  for (let i = 0; i < entries.count; i += 1) {
    const text = (column: { ids: Int32Array; values: readonly string[] }): string =>
      column.values[column.ids[i] ?? -1] ?? ''
    const clock = (seconds: number | undefined): string =>
      seconds === undefined || seconds < 0 ? '' : formatClock(seconds)
    const line = entries.line[i] ?? 0
    const written = [
      text(entries.coach), text(entries.school), fromDayNumber(entries.day[i] ?? 0), clock(entries.start[i]), clock(entries.end[i]),
      String(entries.seconds[i]), text(entries.activity), text(entries.label),
    ].join('|') // prettier-ignore
    const before = found.get(line)
    found.set(line, before === undefined ? `ok ${written}` : `${before} + ${written}`)
  }
  for (const { line, column, reason, also } of rejected)
    found.set(
      line,
      `${column}: ${reason}${also.length > 0 ? `; also ${also.map((other) => other.column).join(', ')}` : ''}`,
    )
  return found
}

describe.each(readdirSync(folder))('%s', (file) => {
  const bytes = readFileSync(join(folder, file))
  const [, ...rows] = referenceRecords(bytes.toString('utf8'), ',')
  const found = outcomes(file, bytes)
  let line = 2
  const expected = rows.map((row) => {
    const at = line
    line += 1 + row.join('').split('\n').length - 1
    return [at, row.at(-1) ?? ''] as const
  })
  test.each(expected)('line %i: %s', (at, outcome) => {
    expect(found.get(at) ?? 'skipped').toBe(outcome)
  })
})

test('every importer has a fixture, but for the one whose files Coachwork writes itself', () => {
  const files = readdirSync(folder)
  const isRead = (name: string): boolean => files.some((file) => file.startsWith(name))
  expect(importers.map(({ name }) => name).filter((name) => !isRead(name))).toEqual(['coachwork'])
})

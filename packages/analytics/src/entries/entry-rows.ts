import { fromDayNumber } from '@coachwork/core'
import { csvCell, csvRow } from '../formats/csv-cell.js'
import { formatClock } from '../values/clock-text.js'
import type { RejectedRow, TextColumn } from './entries.js'
import type { ActivityLog } from './read-log.js'
import { withheld } from './withheld.js'

const entryColumns = [
  'coach',
  'school',
  'date',
  'start',
  'end',
  'seconds',
  'activity',
  'label',
  'teachers',
  'cycle',
  'requested_by',
  'file',
  'line',
]
const rejectedColumns = ['file', 'line', 'column', 'value', 'reason', 'remedy', 'record']

/** How many rows are put together into one piece of text. */
const rowsPerPart = 4096

type Cell = (entry: number) => string

/** The cells of a column, each distinct text written once. */
const written = (column: TextColumn): Cell => {
  const cells = column.values.map(csvCell)
  return (entry) => cells[column.ids[entry] as number] as string
}

/** Numbers written by a function, each distinct one once. */
const remembered = (write: (value: number) => string): ((value: number) => string) => {
  const known = new Map<number, string>()
  return (value) => {
    const text = known.get(value) ?? write(value)
    known.set(value, text)
    return text
  }
}

/** Clean entries of any number of logs as CSV, piece by piece. */
export function* entryRows(logs: readonly ActivityLog[]): Generator<string> {
  yield csvRow(entryColumns)
  const dateOf = remembered(fromDayNumber)
  const clockOf = remembered((seconds) => (seconds < 0 ? '' : formatClock(seconds)))
  for (const { file, entries } of logs) {
    const [coach, school, activity, label, teachers, cycle, requestedBy] = [
      entries.coach, entries.school, entries.activity, entries.label, entries.teachers, entries.cycle, entries.requestedBy,
    ].map(written) as [Cell, Cell, Cell, Cell, Cell, Cell, Cell] // prettier-ignore
    const source = csvCell(file)
    let part = ''
    for (let i = 0; i < entries.count; i += 1) {
      part += `${coach(i)},${school(i)},${dateOf(entries.day[i] as number)},${clockOf(entries.start[i] as number)},${clockOf(entries.end[i] as number)},${String(entries.seconds[i])},${activity(i)},${label(i)},${teachers(i)},${cycle(i)},${requestedBy(i)},${source},${String(entries.line[i])}\r\n`
      if (i % rowsPerPart === 0) {
        yield part
        part = ''
      }
    }
    yield part
  }
}

const rejectedCells = (row: RejectedRow): readonly (string | number)[] => [
  row.file,
  row.line,
  row.column,
  row.value,
  row.reason + row.also.map(({ column, value, reason }) => `; also ${column} "${value}": ${reason}`).join(''),
  row.remedy,
  row.record,
]

/** Rejected rows as CSV, each with everything needed to mend it. They quote the export, so they are as private as it is. */
export function* rejectedRows(rejected: Iterable<RejectedRow>): Generator<string> {
  yield csvRow(rejectedColumns)
  for (const row of rejected) yield csvRow(rejectedCells(row))
}

/**
 * A rejected row as it may lie beside a report: where it stands and what is wrong, but no text of the export that could
 * hold a teacher's name or a note.
 */
export const withheldRow = (row: RejectedRow): RejectedRow => ({
  ...row,
  value: withheld(row.value),
  also: row.also.map((complaint) => ({ ...complaint, value: withheld(complaint.value) })),
  record: `line ${String(row.line)} of ${row.file}`,
})

/** Rejected rows as they may lie beside a report. */
export function* withheldRows(rejected: Iterable<RejectedRow>): Generator<string> {
  yield csvRow(rejectedColumns)
  for (const row of rejected) yield csvRow(rejectedCells(withheldRow(row)))
}

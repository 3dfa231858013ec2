import { isLeft, left, right, type Result } from '@coachwork/core'
import { findLayout, type FoundLayout } from '../importers/find-layout.js'
import { toUtf8 } from '../reading/encoding.js'
import type { ReadProblem } from '../reading/read-problem.js'
import type { Repeated } from '../importers/layout.js'
import { scanRecords, type ScannedRecords } from '../reading/scan.js'
import type { RowCounts } from '../reports/report.js'
import { columnAt } from './columns.js'
import { dateOrderOf, zoneProblem } from './date-order.js'
import type { Entries, Passed, RejectedRow, RowIdentities } from './entries.js'
import { judgeColumns } from './judged-columns.js'
import { addNote, changedContent } from './log-notes.js'
import type { ReadOptions } from './read-options.js'
import { readRows, type ReadRows } from './read-rows.js'
import { endOfDay, recordedDays, type RecordedDays } from './recorded-days.js'
import { repeatsIn } from './seen.js'
import { withheld } from './withheld.js'

/** A log that was read: its entries, and what became of every other row. */
export interface ActivityLog {
  readonly file: string
  readonly importer: string
  readonly entries: Entries
  readonly rows: RowCounts
  readonly rejected: readonly RejectedRow[]
  readonly skipped: readonly Passed[]
  /** Line of the first row that an earlier file already held. */
  readonly firstDuplicateLine?: number
  /** What the reader should know: equal rows, durations that differ from start and end. */
  readonly notes: readonly string[]
  /** What the accepted rows can be known again by, where that was asked for. */
  readonly identities?: RowIdentities
}

/** The columns that entries are made of. */
const usedColumns = ({ layout }: FoundLayout): number[] => {
  const sources = [layout.coach, layout.school, layout.activity].flatMap((source) => ('value' in source ? [] : source))
  const single = [
    layout.id,
    layout.label,
    layout.date,
    layout.recorded?.column,
    layout.start,
    layout.end,
    layout.endDate,
    layout.teachers?.column,
    layout.cycle,
    layout.requestedBy,
  ]
  const durations = layout.durations.map(({ column }) => column)
  return [...sources, ...durations, ...single.filter((column) => column !== undefined)]
}

/** Columns with the name of a used one. */
const repeatedColumns = (found: FoundLayout): Repeated[] => {
  const used = usedColumns(found)
  return (found.layout.repeated ?? []).filter(({ column, again }) => used.includes(column) && !used.includes(again))
}

/** A question that was asked twice: which answer counts is not known, unless one of the columns holds none. */
const repeatedProblem = (file: string, found: FoundLayout, records: ScannedRecords): ReadProblem | undefined => {
  for (const { column, again } of repeatedColumns(found)) {
    const { ids, values } = columnAt(records, again)
    const row = ids.findIndex((id) => values[id]?.trim() !== '')
    if (row < 0) continue
    const name = (found.header.names[column] ?? '').trim()
    return {
      _tag: 'repeated-column', file, line: records.lines[row] ?? 0, column: name, value: values[ids[row] ?? 0] ?? '',
      message: `the form has the question "${name}" more than once, and another column than the first of them has answers, so it is not known which counts`,
      remedy: 'put the answers together in one column of the sheet, or rename all but the one that counts',
    } // prettier-ignore
  }
  return undefined
}

/** What the reader should know of a log beyond its rows. */
const notesOn = (
  file: string,
  repeats: number,
  { changed, differing, disagreeing, unknownRequesters }: ReadRows,
): readonly string[] => {
  const noted: (readonly [rows: number, what: string])[] = [
    [repeats, 'equal to another row of the same file; each was counted'],
    [changed, changedContent],
    [
      differing.rows,
      `whose duration differs from start and end by more than a minute; the duration was counted (first on line ${String(differing.firstLine)})`,
    ],
    [
      disagreeing.rows,
      `whose durations differ from each other by more than a minute; the first was counted (first on line ${String(disagreeing.firstLine)})`,
    ],
    [
      unknownRequesters,
      'asked for by somebody the mapping does not name; counted as unknown (map the words under requesters:)',
    ],
  ]
  return noted.reduce<readonly string[]>((notes, [rows, what]) => addNote(notes, file, rows, what), [])
}

/** What the reader should know of time stamps that cannot be: no row is set aside for them. */
const stampNotes = (
  file: string,
  stamps: RecordedDays | undefined,
  { lines }: ScannedRecords,
  { unreadableStamps, impossibleStamps }: ReadRows,
): readonly string[] => {
  if (stamps === undefined) return []
  const { column, ids, texts, isOrderOpen } = stamps
  const first = texts[ids[lines.indexOf(unreadableStamps.firstLine)] as number] ?? ''
  const unread =
    isOrderOpen && unreadableStamps.rows > 0
      ? [
          `${file}: the time stamps under "${column}" can be read with the day or the month first, such as ${withheld(first)}, so how late entries were written is not told; say which with recorded: { column: ${JSON.stringify(column)}, order: mdy } (month first) or dmy in a mapping`,
        ]
      : addNote(
          [],
          file,
          unreadableStamps.rows,
          `whose time stamp under "${column}" cannot be read as a day, the first ${withheld(first)} on line ${String(unreadableStamps.firstLine)}; counted all the same, but not toward how late entries were written`,
        )
  return addNote(
    unread,
    file,
    impossibleStamps.rows,
    `dated after the day of its time stamp, the first on line ${String(impossibleStamps.firstLine)}; counted as dated, but the date or the stamp under "${column}" must be wrong`,
  )
}

/**
 * Reads the bytes of one export as a log of activity entries.
 *
 * Every row is accounted for: accepted, rejected with its reason, a duplicate of an earlier file, or skipped. An entry
 * that runs past midnight becomes one for each day, so seconds are kept and every day has its own.
 *
 * @returns the log, or the one problem for which the whole file cannot be read
 */
export const readLog = (file: string, raw: Uint8Array, options: ReadOptions): Result<ReadProblem, ActivityLog> => {
  const text = toUtf8(file, raw)
  if (isLeft(text)) return text
  const { bytes } = text.right
  const layout = findLayout(file, bytes, options)
  if (isLeft(layout)) return layout
  const found = layout.right
  const records = scanRecords(bytes, {
    delimiter: found.delimiter,
    from: found.from,
    line: found.line,
    header: found.header.names,
    keep: [...new Set([...usedColumns(found), ...repeatedColumns(found).map(({ again }) => again)])].sort(
      (a, b) => a - b,
    ),
    volatile: new Set(found.layout.volatile),
    ...(found.layout.recorded && { cut: { column: found.layout.recorded.column, endOf: endOfDay } }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  })
  const problem = repeatedProblem(file, found, records) ?? zoneProblem(file, found, records, options.zone)
  if (problem) return left(problem)
  const order = dateOrderOf(file, found, records, options.dateOrder)
  if (isLeft(order)) return order
  const columns = judgeColumns(found, records, order.right, options.names, options.zone)
  const stamps = recordedDays(found, records, order.right, options.zone)
  const read = readRows(file, bytes, found, records, columns, stamps, options)
  return right({
    file,
    importer: found.importer,
    entries: read.entries,
    rows: {
      read: records.count + records.irregular.length + records.blankLines,
      accepted: read.accepted,
      rejected: read.rejected.length,
      duplicate: read.duplicates,
      skipped: read.skippedRows,
    },
    rejected: read.rejected,
    skipped: read.skipped,
    ...(read.duplicates > 0 && { firstDuplicateLine: read.firstDuplicate }),
    notes: [...notesOn(file, repeatsIn(records.fingerprints), read), ...stampNotes(file, stamps, records, read)],
    ...(read.identities && { identities: read.identities }),
  })
}

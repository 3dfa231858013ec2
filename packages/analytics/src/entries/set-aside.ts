import type { FoundLayout } from '../importers/find-layout.js'
import { referenceCells } from '../reading/reference.js'
import { lineEnd, type Irregularity, type IrregularRecord, type ScannedRecords } from '../reading/scan.js'
import type { Complaint, Passed, RejectedRow } from './entries.js'

/** The rows of a log that are no entries. */
export interface SetAsideRows {
  readonly rejected: readonly RejectedRow[]
  readonly skipped: readonly Passed[]
  readonly skippedRows: number
}

const passedReasons = {
  blank: { reason: 'a blank line, or a comment', remedy: 'nothing to do' },
  total: { reason: 'a subtotal or total, not an entry', remedy: 'nothing to do' },
  noTime: { reason: 'an entry of no time', remedy: 'nothing to do, unless its duration was forgotten' },
  otherDay: { reason: 'a day outside the period asked for', remedy: 'nothing to do' },
  otherCoach: { reason: 'another coach than the one asked for', remedy: 'nothing to do' },
  otherSchool: { reason: 'another school than the one asked for', remedy: 'nothing to do' },
} as const

/** Why a row is passed over without harm. */
export type PassedReason = keyof typeof passedReasons

const irregularities: Readonly<Record<Irregularity, readonly [reason: string, remedy: string]>> = {
  'too-few-cells': ['fewer cells than the header has columns', 'restore the missing delimiters of this line'],
  'too-many-cells': ['more cells than the header has columns', 'put quotes round the cell that holds the delimiter'],
  'bare-quote': [
    'a quote inside a cell that does not start with one',
    'put quotes round the whole cell and double the quote inside it',
  ],
  'text-after-quote': ['text behind a closing quote', 'double the quotes inside the cell, or remove the stray quote'],
  'unclosed-quote': ['a quote that is never closed', 'close the quote, or remove it'],
}

/** Words of a sum, and nothing but them: work may be called “Total Participation Techniques”. */
const totalLabel =
  /^(?:grand |sub-?\s?)?totals?(?: (?:hours?|minutes?|mins?|time|duration|sum))?(?:\s*\([^()]*\))?(?:\s*[:=]?$|\s*:\s|\s+(?:for|of|in|per)\b)/i
const decoder = new TextDecoder('utf-8')

/** Collects the rows that are no entries, each with what is needed to mend it. */
export const setAside = (file: string, found: FoundLayout, bytes: Uint8Array, records: ScannedRecords) => {
  const rejected: RejectedRow[] = []
  const passed = new Map<PassedReason, { rows: number; firstLine: number }>()

  const textOf = (from: number, to: number): string => decoder.decode(bytes.subarray(from, to)).replace(/[\r\n]+$/, '')

  const pass = (reason: PassedReason, line: number, rows = 1): void => {
    const before = passed.get(reason)
    if (before) before.rows += rows
    else passed.set(reason, { rows, firstLine: line })
  }

  const recordEnd = (row: number): number => {
    const next = records.starts[row + 1]
    const start = records.starts[row] as number
    let end = lineEnd(bytes, start)
    while (end < (next ?? bytes.length) && referenceCells(bytes.subarray(start, end), found.delimiter) === undefined)
      end = lineEnd(bytes, end)
    return end
  }

  /** A row with a total where others have a date is the export's own sum; one with nothing in it is blank. */
  const passedOver = (cells: readonly string[]): PassedReason | undefined => {
    if (cells.every((cell) => cell.trim() === '')) return 'blank'
    const noDate =
      (cells[found.layout.date] ?? '').trim() === '' || totalLabel.test((cells[found.layout.date] ?? '').trim())
    return noDate && cells.some((cell) => totalLabel.test(cell.trim())) ? 'total' : undefined
  }

  const irregular = (record: IrregularRecord): void => {
    const text = textOf(record.from, record.to)
    const cells = referenceCells(bytes.subarray(record.from, record.to), found.delimiter) ?? []
    const reason = passedOver(cells.length === 0 ? [text] : cells)
    if (reason !== undefined) {
      pass(reason, record.line)
      return
    }
    const [why, remedy] = irregularities[record.irregularity]
    const width = found.header.names.length
    const count = record.irregularity.startsWith('too-') ? ` (${String(record.cells)} for ${String(width)})` : ''
    rejected.push({
      file,
      line: record.line,
      column: found.header.names[record.cells]?.trim() ?? '',
      value: '',
      reason: why + count,
      remedy,
      also: [],
      record: text,
    })
  }

  if (records.blankLines > 0) pass('blank', 0, records.blankLines)
  for (const record of records.irregular) irregular(record)

  return {
    /** A row passed over without harm. */
    skip: (reason: PassedReason, row: number): void => {
      pass(reason, records.lines[row] as number)
    },
    /** A row that cannot be judged, with what is wrong: the first complaint leads, the others stand in its reason. */
    row: (row: number, complaints: readonly Complaint[]): void => {
      const start = records.starts[row] as number
      const end = recordEnd(row)
      const reason = passedOver(referenceCells(bytes.subarray(start, end), found.delimiter) ?? [textOf(start, end)])
      if (reason !== undefined) {
        pass(reason, records.lines[row] as number)
        return
      }
      const [first, ...others] = complaints
      if (first === undefined) return
      rejected.push({ file, line: records.lines[row] as number, ...first, also: others, record: textOf(start, end) })
    },
    done: (): SetAsideRows => {
      const skipped = [...passed].map(([reason, { rows, firstLine }]) => ({
        ...passedReasons[reason],
        rows,
        firstLine,
      }))
      return {
        rejected: rejected.sort((a, b) => a.line - b.line),
        skipped,
        skippedRows: skipped.reduce((sum, { rows }) => sum + rows, 0),
      }
    },
  }
}

import { dictionary } from './dictionary.js'
import { numbers } from './numbers.js'
import { referenceCells } from './reference.js'

/** What is wrong with a record that does not have the shape of its file. */
export type Irregularity = 'too-few-cells' | 'too-many-cells' | 'bare-quote' | 'text-after-quote' | 'unclosed-quote'

/** A record that the scanner leaves to the reference reader: where it stands, and what broke it. */
export interface IrregularRecord {
  readonly irregularity: Irregularity
  readonly line: number
  /** First byte of the record, and the byte after its last one. */
  readonly from: number
  readonly to: number
  /** Cells that were read before it broke. */
  readonly cells: number
}

/** One column of a file: for each regular record the number of its cell, and the distinct cells by number. */
export interface ScannedColumn {
  readonly ids: Int32Array
  readonly values: readonly string[]
}

/** The records of a file, column by column. Only the columns asked for are kept. */
export interface ScannedRecords {
  /** Regular records. */
  readonly count: number
  readonly columns: ReadonlyMap<number, ScannedColumn>
  /** Physical line on which each record starts, counted from 1. */
  readonly lines: Int32Array
  /** First byte of each record. */
  readonly starts: Float64Array
  /** A number that stands for the content of each record: equal for equal records, whatever the order of columns. */
  readonly fingerprints: Float64Array
  readonly irregular: readonly IrregularRecord[]
  /** Lines with nothing on them, and comment lines: they start with `#` and do not have the cells of a record. */
  readonly blankLines: number
}

/** Where the wanted part of a cell ends: the byte after its last one. */
type EndOfPart = (bytes: Uint8Array, from: number, to: number) => number

/** How to scan a file. */
export interface ScanPlan {
  /** One byte: comma, semicolon or tab. */
  readonly delimiter: number
  /** First byte and first line after the header. */
  readonly from: number
  readonly line: number
  /** Name of every column: how many cells a record has, and what the fingerprint of a cell is bound to. */
  readonly header: readonly string[]
  /** Positions of the columns to keep. */
  readonly keep: readonly number[]
  /**
   * A column of which only the beginning of each cell is kept, such as the day of a time stamp: one that never repeats
   * itself would otherwise be decoded row by row. The fingerprint has all of it.
   */
  readonly cut?: { readonly column: number; readonly endOf: EndOfPart }
  /** Positions of columns that do not belong to the content of a record, such as an invoice number. */
  readonly volatile: ReadonlySet<number>
  /** Called now and then with the records read so far. */
  readonly onProgress?: (records: number) => void
}

const quote = 34
const lineFeed = 10
const carriageReturn = 13
const numberSign = 35
const hashSeed = 0x811c9dc5
const hashFactor = 0x01000193
const progressStep = 100_000

const hashOf = (text: string): number => {
  let hash = hashSeed
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), hashFactor)
  return hash
}

/** The hash of a part of a cell, as the cell would have it if it were no longer. */
const hashOfBytes = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = hashSeed
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), hashFactor)
  return hash
}

/** Spreads the bits of a number over all 32, so that sums of spread numbers rarely meet. */
const spread = (value: number, factor: number): number => {
  let mixed = Math.imul(value ^ (value >>> 16), factor)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Where the physical line that holds this byte ends: the byte after its line end. */
export const lineEnd = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === lineFeed) return at + 1
    if (bytes[at] === carriageReturn) return bytes[at + 1] === lineFeed ? at + 2 : at + 1
  }
  return bytes.length
}

/** The place in the file, and the cell that was read last. */
interface Cursor {
  at: number
  line: number
  cellFrom: number
  cellTo: number
  hash: number
  escaped: boolean
}

/** Reads a quoted cell; the cursor stands on its opening quote, and afterwards behind its closing one. */
const readQuoted = (bytes: Uint8Array, delimiter: number, cursor: Cursor): Irregularity | undefined => {
  let hash = hashSeed
  let at = cursor.at + 1
  let escaped = false
  cursor.cellFrom = at
  for (;;) {
    const byte = bytes[at]
    if (byte === undefined) return 'unclosed-quote'
    if (byte === quote) {
      if (bytes[at + 1] !== quote) break
      escaped = true
      at += 1
    } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) cursor.line += 1
    hash = Math.imul(hash ^ byte, hashFactor)
    at += 1
  }
  cursor.cellTo = at
  cursor.hash = hash
  cursor.escaped = escaped
  cursor.at = at + 1
  const next = bytes[at + 1]
  const ends = next === delimiter || next === lineFeed || next === carriageReturn || next === undefined
  return ends ? undefined : 'text-after-quote'
}

/** Reads a cell without quotes; the cursor stands on its first byte, and afterwards on its delimiter or line end. */
const readPlain = (bytes: Uint8Array, delimiter: number, cursor: Cursor): Irregularity | undefined => {
  let hash = hashSeed
  let at = cursor.at
  cursor.cellFrom = at
  cursor.escaped = false
  const length = bytes.length
  for (; at < length; at += 1) {
    const byte = bytes[at] as number
    if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break
    if (byte === quote) return 'bare-quote'
    hash = Math.imul(hash ^ byte, hashFactor)
  }
  cursor.cellTo = at
  cursor.hash = hash
  cursor.at = at
  return undefined
}

/** A record read by itself, such as a header: its cells, and where the next one starts. */
export interface RecordAt {
  readonly cells: readonly string[]
  readonly next: number
  readonly nextLine: number
}

/** Reads the one record that starts at a byte; `undefined` where a quote breaks it. */
export const readRecordAt = (
  bytes: Uint8Array,
  delimiter: number,
  from: number,
  line: number,
): RecordAt | undefined => {
  const decoder = new TextDecoder('utf-8')
  const cursor: Cursor = { at: from, line, cellFrom: 0, cellTo: 0, hash: 0, escaped: false }
  const cells: string[] = []
  for (;;) {
    const fault =
      bytes[cursor.at] === quote ? readQuoted(bytes, delimiter, cursor) : readPlain(bytes, delimiter, cursor)
    if (fault !== undefined) return undefined
    const text = decoder.decode(bytes.subarray(cursor.cellFrom, cursor.cellTo))
    cells.push(cursor.escaped ? text.replaceAll('""', '"') : text)
    if (bytes[cursor.at] !== delimiter) break
    cursor.at += 1
  }
  return { cells, next: lineEnd(bytes, cursor.at), nextLine: cursor.line + 1 }
}

/** What the records of a file are collected in. */
const collector = (bytes: Uint8Array, plan: ScanPlan) => {
  const width = plan.header.length
  const dictionaries = plan.header.map((_, i) => (plan.keep.includes(i) ? dictionary(bytes) : undefined))
  const cutColumn = plan.cut?.column ?? -1
  const endOf: EndOfPart = plan.cut?.endOf ?? ((_, __, to) => to)
  const salts = Int32Array.from(
    plan.header.map((name, i) => (plan.volatile.has(i) ? 0 : hashOf(name.trim().toLowerCase()) | 1)),
  )
  const recordIds = new Int32Array(width)
  const columns = plan.keep.map((position) => ({ position, ids: numbers(Int32Array) }))
  const lines = numbers(Int32Array)
  const starts = numbers(Float64Array)
  const fingerprints = numbers(Float64Array)
  let count = 0
  let high = 0
  let low = 0
  return {
    begin: (): void => {
      high = 0
      low = 0
    },
    cell: (position: number, cursor: Cursor): void => {
      const known = dictionaries[position]
      if (known !== undefined) {
        const to =
          position === cutColumn && !cursor.escaped ? endOf(bytes, cursor.cellFrom, cursor.cellTo) : cursor.cellTo
        const hash = to === cursor.cellTo ? cursor.hash : hashOfBytes(bytes, cursor.cellFrom, to)
        recordIds[position] = known.idOf(hash, cursor.cellFrom, to, cursor.escaped)
      }
      const salt = salts[position] as number
      if (salt === 0 || cursor.cellTo === cursor.cellFrom) return
      high = (high + spread(cursor.hash ^ salt, 0x85ebca6b)) | 0
      low = (low + spread(cursor.hash + salt, 0x9e3779b1)) | 0
    },
    keep: (line: number, from: number): void => {
      for (const column of columns) column.ids.push(recordIds[column.position] as number)
      lines.push(line)
      starts.push(from)
      fingerprints.push((high >>> 0) * 2097152 + (low >>> 11))
      count += 1
      if (plan.onProgress && count % progressStep === 0) plan.onProgress(count)
    },
    done: (irregular: readonly IrregularRecord[], blankLines: number): ScannedRecords => ({
      count,
      columns: new Map(
        columns.map(({ position, ids }) => [
          position,
          { ids: ids.done(), values: dictionaries[position]?.values() ?? [] },
        ]),
      ),
      lines: lines.done(),
      starts: starts.done(),
      fingerprints: fingerprints.done(),
      irregular,
      blankLines,
    }),
  }
}

/**
 * Whether a record of several lines is really a stray quote that swallowed the lines behind it: the second line is then
 * a whole record by itself.
 */
const swallowed = (bytes: Uint8Array, from: number, to: number, plan: ScanPlan): boolean => {
  const second = lineEnd(bytes, from)
  if (second >= to) return false
  const line = bytes.subarray(second, lineEnd(bytes, second))
  return referenceCells(line, plan.delimiter)?.length === plan.header.length
}

/**
 * Reads the records of a file on its bytes.
 *
 * A regular record has as many cells as the header, and quotes only where they belong; empty cells beyond the header
 * do no harm. Any other record is set aside by itself, and reading goes on behind it: behind its first line where a
 * quote broke it, so that a stray quote never swallows the lines that follow.
 */
export const scanRecords = (bytes: Uint8Array, plan: ScanPlan): ScannedRecords => {
  const { delimiter } = plan
  const width = plan.header.length
  const records = collector(bytes, plan)
  const irregular: IrregularRecord[] = []
  const cursor: Cursor = { at: plan.from, line: plan.line, cellFrom: 0, cellTo: 0, hash: 0, escaped: false }
  let blankLines = 0
  while (cursor.at < bytes.length) {
    const from = cursor.at
    const line = cursor.line
    const first = bytes[from]
    if (first === lineFeed || first === carriageReturn) {
      blankLines += 1
      cursor.at = lineEnd(bytes, from)
      cursor.line += 1
      continue
    }
    records.begin()
    let cells = 0
    let fault: Irregularity | undefined
    for (;;) {
      fault = bytes[cursor.at] === quote ? readQuoted(bytes, delimiter, cursor) : readPlain(bytes, delimiter, cursor)
      if (fault !== undefined) break
      if (cells < width) records.cell(cells, cursor)
      if (cells < width || cursor.cellTo > cursor.cellFrom) cells += 1
      if (bytes[cursor.at] !== delimiter || cursor.at >= bytes.length) break
      cursor.at += 1
    }
    const quoteFault = fault !== undefined
    if (!quoteFault) {
      cursor.at = lineEnd(bytes, cursor.at)
      cursor.line += 1
      if (cells < width) fault = 'too-few-cells'
      if (cells > width) fault = 'too-many-cells'
    }
    if (fault === undefined) {
      records.keep(line, from)
      continue
    }
    if (quoteFault || (cursor.line - line > 1 && swallowed(bytes, from, cursor.at, plan))) {
      cursor.at = lineEnd(bytes, from)
      cursor.line = line + 1
    }
    if (first === numberSign) blankLines += 1
    else irregular.push({ irregularity: fault, line, from, to: cursor.at, cells })
  }
  return records.done(irregular, blankLines)
}

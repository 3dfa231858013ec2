import { isLeft, left, right, toDayNumber, unmapped, type CalendarDate, type Result } from '@coachwork/core'
import { findLayout, type FoundLayout } from '../importers/find-layout.js'
import type { Importer } from '../importers/layout.js'
import type { Mapping } from '../importers/mapping.js'
import { toUtf8 } from '../reading/encoding.js'
import { numbers } from '../reading/numbers.js'
import type { ReadProblem } from '../reading/read-problem.js'
import { scanRecords, type ScannedRecords } from '../reading/scan.js'
import type { RowCounts } from '../reports/report.js'
import { secondsPerDay } from '../values/clock-text.js'
import type { DateOrder } from '../values/date-text.js'
import type { TimeZone } from '../values/time-zone.js'
import { dateOrderOf, zoneProblem } from './date-order.js'
import type { Entries, Passed, RejectedRow } from './entries.js'
import { judgeColumns } from './judged-columns.js'
import type { Names } from './names.js'
import { rowTimes } from './row-times.js'
import { setAside } from './set-aside.js'
import { duplicateTest, repeatsIn, type SeenRows } from './seen.js'

/** How to read a log. */
export interface ReadOptions {
  readonly names: Names
  readonly mapping?: Mapping
  readonly importer?: Importer
  readonly dateOrder?: DateOrder
  readonly zone?: TimeZone
  /** Only entries of these days are wanted; rows of other days are skipped, and counted. */
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  /** Only entries of this coach, or for this school. */
  readonly coach?: string
  readonly school?: string
  /** Earlier files of the run; the log's own rows are added. */
  readonly seen: SeenRows
  /** Whether this is the last file of the run. */
  readonly last: boolean
  /** Called now and then with the rows read so far. */
  readonly onProgress?: (rows: number) => void
}

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
}

const keptColumns = ({ layout }: FoundLayout): number[] => {
  const sources = [layout.coach, layout.school, layout.activity].flatMap((source) => ('value' in source ? [] : source))
  const single = [
    layout.id,
    layout.label,
    layout.date,
    layout.start,
    layout.end,
    layout.endDate,
    layout.teachers?.column,
    layout.cycle,
    layout.requestedBy,
  ]
  const durations = layout.durations.map(({ column }) => column)
  return [...new Set([...sources, ...durations, ...single.filter((column) => column !== undefined)])].sort(
    (a, b) => a - b,
  )
}

/** A growing set of entries. */
const entryCollector = () => {
  const list = () => numbers(Int32Array)
  const columns = {
    coach: list(), school: list(), day: list(), start: list(), end: list(), seconds: list(), activity: list(),
    label: list(), teachers: list(), cycle: list(), requestedBy: list(), line: list(),
  } // prettier-ignore
  return columns
}

/** Codes for pairs of an activity cell and a label: the cell's own, else the label's, else `unmapped`. */
const activityCodes = (names: Names, written: readonly string[], labels: readonly string[]) => {
  const codes: string[] = []
  const numberOf = new Map<string, number>()
  const known = new Map<number, number>()
  const idOf = (cell: number, label: number): number => {
    const pair = cell * labels.length + label
    const before = known.get(pair)
    if (before !== undefined) return before
    const own = names.activity(written[cell] ?? '')
    const code = own === unmapped ? names.activity(labels[label] ?? '') : own
    const id = numberOf.get(code) ?? codes.push(code) - 1
    numberOf.set(code, id)
    known.set(pair, id)
    return id
  }
  return { idOf, codes }
}

const readRows = (
  found: FoundLayout,
  records: ScannedRecords,
  order: DateOrder,
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
) => {
  const { names, zone, seen } = options
  const columns = judgeColumns(found, records, order, names, zone)
  const times = rowTimes(columns, zone)
  const aside = setAside(file, found, bytes, records)
  const entries = entryCollector()
  const activity = activityCodes(names, columns.activity.values, columns.label.values)
  const requesters = columns.requestedBy.values.map((text) => names.requester(text))
  const test = duplicateTest(seen, options.last)
  const from = options.from === undefined ? -Infinity : toDayNumber(options.from)
  const to = options.to === undefined ? Infinity : toDayNumber(options.to)
  const wantsCoach = columns.coach.judged.values.map((coach) => options.coach === undefined || coach === options.coach)
  const wantsSchool = columns.school.values.map((school) => options.school === undefined || school === options.school)
  let accepted = 0
  let duplicates = 0
  let firstDuplicate = 0

  const add = (row: number, day: number, start: number, end: number, seconds: number): void => {
    entries.coach.push(columns.coach.ids[row] as number)
    entries.school.push(columns.school.ids[row] as number)
    entries.day.push(day)
    entries.start.push(start)
    entries.end.push(end)
    entries.seconds.push(seconds)
    entries.activity.push(activity.idOf(columns.activity.ids[row] as number, columns.label.ids[row] as number))
    entries.label.push(columns.label.ids[row] as number)
    entries.teachers.push(columns.teachers.ids[row] as number)
    entries.cycle.push(columns.cycle.ids[row] as number)
    entries.requestedBy.push(columns.requestedBy.ids[row] as number)
    entries.line.push(records.lines[row] as number)
  }

  for (let row = 0; row < records.count; row += 1) {
    const coachId = columns.coach.ids[row] as number
    const faults = times.judge(row)
    const nobody = columns.coach.judged.complaints[coachId]
    if (faults !== undefined || nobody !== undefined) {
      aside.row(row, [...(faults ?? []), ...(nobody ? [nobody] : [])])
      continue
    }
    const { day, start, end, seconds } = times.row
    if (seconds === 0) aside.skip('noTime', row)
    else if (wantsCoach[coachId] !== true) aside.skip('otherCoach', row)
    else if (wantsSchool[columns.school.ids[row] as number] !== true) aside.skip('otherSchool', row)
    else if (day + (start >= 0 && start + seconds > secondsPerDay ? 1 : 0) < from || day > to)
      aside.skip('otherDay', row)
    else if (
      test.isDuplicate(records.fingerprints[row] as number, columns.id.values[columns.id.ids[row] as number] as string)
    ) {
      duplicates += 1
      if (firstDuplicate === 0) firstDuplicate = records.lines[row] as number
    } else {
      accepted += 1
      const today = times.untilMidnight(day, start, seconds)
      if (day >= from) add(row, day, start, today === seconds ? end : secondsPerDay, today)
      if (today < seconds && day + 1 <= to) add(row, day + 1, 0, end, seconds - today)
    }
  }
  test.close()
  return {
    columns,
    entries,
    activity,
    requesters,
    accepted,
    duplicates,
    firstDuplicate,
    aside,
    times,
    changed: test.changed(),
  }
}

const rowsOf = (count: number): string => `${String(count)} row${count === 1 ? '' : 's'}`

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
    keep: keptColumns(found),
    volatile: new Set(found.layout.volatile),
    ...(options.onProgress && { onProgress: options.onProgress }),
  })
  const problem = zoneProblem(file, found, records, options.zone)
  if (problem) return left(problem)
  const order = dateOrderOf(file, found, records, options.dateOrder)
  if (isLeft(order)) return order
  const read = readRows(found, records, order.right, bytes, file, options)
  return right(logOf(file, found, records, read))
}

const logOf = (
  file: string,
  found: FoundLayout,
  records: ScannedRecords,
  read: ReturnType<typeof readRows>,
): ActivityLog => {
  const { columns, entries, aside } = read
  const { rejected, skipped, skippedRows } = aside.done()
  const repeats = repeatsIn(records.fingerprints)
  const unknownRequesters = new Set(read.requesters.flatMap((requester, id) => (requester === undefined ? [id] : [])))
  const unknownRows = entries.requestedBy.done().reduce((count, id) => count + (unknownRequesters.has(id) ? 1 : 0), 0)
  const texts = (list: { done: () => Int32Array }, values: readonly string[]) => ({ ids: list.done(), values })
  return {
    file,
    importer: found.importer,
    entries: {
      count: entries.line.done().length,
      coach: texts(
        entries.coach,
        columns.coach.judged.values.map((coach) => coach ?? ''),
      ),
      school: texts(entries.school, columns.school.values),
      day: entries.day.done(),
      start: entries.start.done(),
      end: entries.end.done(),
      seconds: entries.seconds.done(),
      activity: texts(entries.activity, read.activity.codes),
      label: texts(entries.label, columns.label.values),
      teachers: texts(entries.teachers, columns.teachers.values),
      cycle: texts(entries.cycle, columns.cycle.values),
      requestedBy: texts(
        entries.requestedBy,
        read.requesters.map((requester) => requester ?? 'unknown'),
      ),
      line: entries.line.done(),
    },
    rows: {
      read: read.accepted + rejected.length + read.duplicates + skippedRows,
      accepted: read.accepted,
      rejected: rejected.length,
      duplicate: read.duplicates,
      skipped: skippedRows,
    },
    rejected,
    skipped,
    ...(read.duplicates > 0 && { firstDuplicateLine: read.firstDuplicate }),
    notes: [
      ...(repeats > 0 ? [`${file}: ${rowsOf(repeats)} equal to another row of the same file; each was counted`] : []),
      ...(read.changed > 0
        ? [
            `${file}: ${rowsOf(read.changed)} with the key of an earlier file but another content; the earlier one was counted`,
          ]
        : []),
      ...(read.times.differing() > 0
        ? [
            `${file}: ${rowsOf(read.times.differing())} whose duration differs from start and end by more than a minute; the duration was counted`,
          ]
        : []),
      ...(unknownRows > 0
        ? [
            `${file}: ${rowsOf(unknownRows)} asked for by somebody the mapping does not name; counted as unknown (map the words under requesters:)`,
          ]
        : []),
    ],
  }
}

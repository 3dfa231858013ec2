import { secondsPerDay } from '../values/clock-text.js'
import type { TimeZone } from '../values/time-zone.js'
import type { Complaint } from './entries.js'
import type { JudgedColumn, JudgedColumns } from './judged-columns.js'
import { judgeSeconds, type DayAndClock } from './judgements.js'

/** The tolerance between a stated duration and its start and end: clocks show minutes, decimal hours two places. */
const durationTolerance = 60

/** When a row's work was done; start and end are -1 where the export knows none. */
interface RowTime {
  day: number
  start: number
  end: number
  seconds: number
}

/** Rows with something to be noted: how many, and the line of the first. */
export interface Noticed {
  readonly rows: number
  readonly firstLine: number
}

const notice = () => {
  let rows = 0
  let firstLine = 0
  return {
    take: (line: number | undefined): void => {
      if (rows === 0) firstLine = line ?? 0
      rows += 1
    },
    done: (): Noticed => ({ rows, firstLine }),
  }
}

const none: DayAndClock = { day: -1, clock: -1 }

/**
 * The times of the rows of a log: day, start, end and seconds, from whichever columns the export has.
 *
 * A stated duration counts; start and end are held against it, and make it where there is none. An end before its start
 * with no day of its own is the next day's.
 */
export const rowTimes = (columns: JudgedColumns, lines: Int32Array, zone: TimeZone | undefined) => {
  const row: RowTime = { day: 0, start: -1, end: -1, seconds: 0 }
  const differing = notice()
  const disagreeing = notice()
  const hasSeveralDurations = columns.durations.length > 1

  const at = (column: JudgedColumn<DayAndClock>, index: number): DayAndClock =>
    column.judged.values[column.ids[index] as number] ?? none

  const duration = (index: number): number => {
    for (const column of columns.durations) {
      const seconds = column.judged.values[column.ids[index] as number]
      if (seconds !== undefined && seconds >= 0) return seconds
    }
    return -1
  }

  /** Whether another stated duration is more than a rounding away from the one that counts. */
  const isContradicted = (index: number, counted: number): boolean =>
    columns.durations.some((column) => {
      const other = column.judged.values[column.ids[index] as number]
      return other !== undefined && other >= 0 && Math.abs(other - counted) > durationTolerance
    })

  const complaintsOf = (index: number): Complaint[] | undefined => {
    let complaints: Complaint[] | undefined
    for (const column of [columns.date, columns.start, columns.end, columns.endDate, ...columns.durations]) {
      const complaint = column.judged.complaints[column.ids[index] as number]
      if (complaint !== undefined) (complaints ??= []).push(complaint)
    }
    return complaints
  }

  const written = (index: number): string =>
    columns.durations.map((column) => column.values[column.ids[index] as number] ?? '').find((text) => text !== '') ??
    ''

  return {
    /** The times of the row judged last. */
    row: row as Readonly<RowTime>,
    /** Works out the times of a row, or says what is wrong with them. */
    judge: (index: number): readonly Complaint[] | undefined => {
      const complaints = complaintsOf(index)
      if (complaints !== undefined) return complaints
      row.day = at(columns.date, index).day
      row.start = at(columns.start, index).clock
      const end = at(columns.end, index)
      row.end = end.clock
      row.seconds = duration(index)
      if (hasSeveralDurations && row.seconds >= 0 && isContradicted(index, row.seconds)) disagreeing.take(lines[index])
      if (row.start >= 0 && row.end >= 0) {
        const stated = Math.max(at(columns.endDate, index).day, end.day)
        const endDay = stated >= 0 ? stated : row.end < row.start ? row.day + 1 : row.day
        const span = zone
          ? zone.elapsed(row.day, row.start, endDay, row.end)
          : (endDay - row.day) * secondsPerDay + row.end - row.start
        if (row.seconds < 0 && span < 0) {
          const text = columns.end.values[columns.end.ids[index] as number] ?? ''
          return [
            {
              column: columns.columnNames.end,
              value: text,
              reason: 'the end comes before the start',
              remedy: 'correct the start or the end',
            },
          ]
        }
        if (row.seconds < 0) row.seconds = span
        else if (Math.abs(span - row.seconds) > durationTolerance) differing.take(lines[index])
      }
      if (row.seconds < 0)
        return [
          {
            column: columns.columnNames.duration,
            value: '',
            reason: 'no duration',
            remedy: 'fill in how long it took, or its start and end',
          },
        ]
      if (row.seconds <= secondsPerDay) return undefined
      const tooLong = judgeSeconds(row.seconds, columns.columnNames.duration, written(index))
      return tooLong && [tooLong]
    },
    /** Seconds of an entry that fall on its first day; all of them where no start is known. */
    untilMidnight: (day: number, start: number, seconds: number): number => {
      if (start < 0 || start + seconds <= secondsPerDay - 3600) return seconds
      const left = zone ? zone.elapsed(day, start, day + 1, 0) : secondsPerDay - start
      return Math.min(seconds, left)
    },
    /** Rows whose duration differs from their start and end. */
    differing: differing.done,
    /** Rows with two durations that differ from each other. */
    disagreeing: disagreeing.done,
  }
}

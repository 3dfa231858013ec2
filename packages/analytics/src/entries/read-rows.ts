import { toDayNumber } from '@coachwork/core'
import type { FoundLayout } from '../importers/find-layout.js'
import type { ScannedRecords } from '../reading/scan.js'
import { secondsPerDay } from '../values/clock-text.js'
import { entryCollector } from './entry-collector.js'
import { notRecorded, type Entries, type RowIdentities } from './entries.js'
import type { JudgedColumns } from './judged-columns.js'
import type { ReadOptions } from './read-options.js'
import { notStamped, type RecordedDays } from './recorded-days.js'
import { rowIdentities } from './row-identities.js'
import { rowTimes, type Noticed } from './row-times.js'
import { duplicateTest } from './seen.js'
import { setAside, type PassedReason, type SetAsideRows } from './set-aside.js'

/** What became of the rows of a log. */
export interface ReadRows extends SetAsideRows {
  readonly entries: Entries
  readonly accepted: number
  readonly duplicates: number
  /** Line of the first duplicate; 0 where there is none. */
  readonly firstDuplicate: number
  /** Rows with the key of an earlier one and another content. */
  readonly changed: number
  /** Rows whose stated duration differs from start and end. */
  readonly differing: Noticed
  /** Rows with two stated durations that differ from each other. */
  readonly disagreeing: Noticed
  readonly unknownRequesters: number
  /** Rows whose time stamp is no day, and rows of work dated after it: how many, and the line of the first. */
  readonly unreadableStamps: Met
  readonly impossibleStamps: Met
  readonly identities?: RowIdentities
}

/** How often something was met, and the line of the first; 0 where it never was. */
interface Met {
  readonly rows: number
  readonly firstLine: number
}

/** Which rows the reader asked for: the reason to pass over any other one. */
const wanted = (columns: JudgedColumns, options: ReadOptions) => {
  const from = options.from === undefined ? -Infinity : toDayNumber(options.from)
  const to = options.to === undefined ? Infinity : toDayNumber(options.to)
  const isWanted = (texts: readonly (string | undefined)[], asked: string | undefined): boolean[] =>
    texts.map((text) => asked === undefined || text === asked)
  const coaches = isWanted(columns.coach.judged.values, options.coach)
  const schools = isWanted(columns.school.values, options.school)
  return {
    isDay: (day: number): boolean => from <= day && day <= to,
    passed: (row: number, firstDay: number, lastDay: number): PassedReason | undefined => {
      if (coaches[columns.coach.ids[row] as number] !== true) return 'otherCoach'
      if (schools[columns.school.ids[row] as number] !== true) return 'otherSchool'
      return lastDay < from || firstDay > to ? 'otherDay' : undefined
    },
  }
}

/** Takes the day on which each accepted row was written down, and counts what cannot be. */
const stampTest = (stamps: RecordedDays | undefined, lines: Int32Array) => {
  const unreadable = { rows: 0, firstLine: 0 }
  const impossible = { rows: 0, firstLine: 0 }
  const meet = (met: typeof unreadable, row: number): void => {
    met.rows += 1
    if (met.firstLine === 0) met.firstLine = lines[row] as number
  }
  return {
    dayOf: (row: number, day: number): number => {
      if (stamps === undefined) return notRecorded
      const recorded = stamps.days[stamps.ids[row] as number] as number
      if (recorded === notStamped) meet(unreadable, row)
      else if (recorded !== notRecorded && recorded < day) meet(impossible, row)
      return recorded === notStamped ? notRecorded : recorded
    },
    met: (): Pick<ReadRows, 'unreadableStamps' | 'impossibleStamps'> => ({
      unreadableStamps: unreadable,
      impossibleStamps: impossible,
    }),
  }
}

/** A tracker that made its entry before midnight was still writing it after: that is not a day too early. */
const afterMidnight = (recorded: number, day: number): number => (recorded === day ? day + 1 : recorded)

/** Judges every row of a log and makes entries of those that are some. */
export const readRows = (
  file: string,
  bytes: Uint8Array,
  found: FoundLayout,
  records: ScannedRecords,
  columns: JudgedColumns,
  stamps: RecordedDays | undefined,
  options: ReadOptions,
): ReadRows => {
  const times = rowTimes(columns, records.lines, options.zone)
  const aside = setAside(file, found, bytes, records)
  const entries = entryCollector(columns, options.names, records.lines, stamps !== undefined)
  const stamped = stampTest(stamps, records.lines)
  const test = duplicateTest(options.seen, options.last)
  const asked = wanted(columns, options)
  const identities = options.identify === true ? rowIdentities(columns, records.fingerprints) : undefined
  let accepted = 0
  let duplicates = 0
  let firstDuplicate = 0
  for (let row = 0; row < records.count; row += 1) {
    const faults = times.judge(row)
    const nobody = columns.coach.judged.complaints[columns.coach.ids[row] as number]
    if (faults !== undefined || nobody !== undefined) {
      aside.row(row, [...(faults ?? []), ...(nobody ? [nobody] : [])])
      continue
    }
    const { day, start, end, seconds } = times.row
    const lastDay = start >= 0 && start + seconds > secondsPerDay ? day + 1 : day
    const reason = seconds === 0 ? 'noTime' : asked.passed(row, day, lastDay)
    const key = columns.id.values[columns.id.ids[row] as number] as string
    if (reason !== undefined) aside.skip(reason, row)
    else if (test.isDuplicate(records.fingerprints[row] as number, key)) {
      duplicates += 1
      if (firstDuplicate === 0) firstDuplicate = records.lines[row] as number
    } else {
      accepted += 1
      const today = times.untilMidnight(day, start, seconds)
      const isLate = today < seconds && asked.isDay(day + 1)
      const recorded = stamped.dayOf(row, day)
      if (asked.isDay(day)) entries.add(row, day, start, today === seconds ? end : secondsPerDay, today, recorded)
      if (isLate) entries.add(row, day + 1, 0, end, seconds - today, afterMidnight(recorded, day))
      identities?.add(row, Number(asked.isDay(day)) + Number(isLate))
    }
  }
  test.close()
  return {
    ...aside.done(),
    entries: entries.done(),
    accepted,
    duplicates,
    firstDuplicate,
    changed: test.changed(),
    differing: times.differing(),
    disagreeing: times.disagreeing(),
    unknownRequesters: entries.unknownRequesters(),
    ...stamped.met(),
    ...(identities && { identities: identities.done() }),
  }
}

import { unmapped } from '@coachwork/core'
import { numbers } from '../reading/numbers.js'
import type { Entries, TextColumn } from './entries.js'
import type { JudgedColumns } from './judged-columns.js'
import type { Names } from './names.js'

/** Codes for pairs of an activity cell and a label: the cell's own, else the label's, else `unmapped`. */
const activityCodes = (names: Names, { activity, label }: JudgedColumns) => {
  const codes: string[] = []
  const numberOf = new Map<string, number>()
  const known = new Map<number, number>()
  const idAt = (row: number): number => {
    const cell = activity.ids[row] as number
    const words = label.ids[row] as number
    const pair = cell * label.values.length + words
    const before = known.get(pair)
    if (before !== undefined) return before
    const own = names.activity(activity.values[cell] ?? '')
    const code = own === unmapped ? names.activity(label.values[words] ?? '') : own
    const id = numberOf.get(code) ?? codes.push(code) - 1
    numberOf.set(code, id)
    known.set(pair, id)
    return id
  }
  return { idAt, codes }
}

/** The texts of a column that the entries take over from the file row by row. */
const carried = (column: TextColumn, values: readonly string[] = column.values) => {
  const ids = numbers(Int32Array)
  return {
    take: (row: number): void => {
      ids.push(column.ids[row] as number)
    },
    done: (): TextColumn => ({ ids: ids.done(), values }),
  }
}

/** Collects the entries of a log, column by column. */
export const entryCollector = (columns: JudgedColumns, names: Names, lines: Int32Array, isStamped: boolean) => {
  const codes = activityCodes(names, columns)
  const requesters = columns.requestedBy.values.map((text) => names.requester(text))
  const texts = {
    coach: carried(columns.coach, columns.coach.judged.values.map((coach) => coach ?? '')),
    school: carried(columns.school),
    label: carried(columns.label),
    teachers: carried(columns.teachers),
    cycle: carried(columns.cycle),
    requestedBy: carried(columns.requestedBy, requesters.map((requester) => requester ?? 'unknown')),
  } // prettier-ignore
  const figures = {
    day: numbers(Int32Array),
    start: numbers(Int32Array),
    end: numbers(Int32Array),
    seconds: numbers(Int32Array),
    line: numbers(Int32Array),
  }
  const activity = numbers(Int32Array)
  const recordedDays = isStamped ? numbers(Int32Array) : undefined
  const all = Object.values(texts)
  let unknownRequesters = 0
  return {
    /** Adds an entry made of a row; the day on which it was written down counts where rows are stamped. */
    add: (row: number, day: number, start: number, end: number, seconds: number, recorded: number): void => {
      for (const column of all) column.take(row)
      activity.push(codes.idAt(row))
      figures.day.push(day)
      recordedDays?.push(recorded)
      figures.start.push(start)
      figures.end.push(end)
      figures.seconds.push(seconds)
      figures.line.push(lines[row] as number)
      if (requesters[columns.requestedBy.ids[row] as number] === undefined) unknownRequesters += 1
    },
    /** Entries asked for in words that nobody has placed. */
    unknownRequesters: (): number => unknownRequesters,
    done: (): Entries => {
      const line = figures.line.done()
      return {
        count: line.length,
        coach: texts.coach.done(),
        school: texts.school.done(),
        day: figures.day.done(),
        ...(recordedDays && { recorded: recordedDays.done() }),
        start: figures.start.done(),
        end: figures.end.done(),
        seconds: figures.seconds.done(),
        activity: { ids: activity.done(), values: codes.codes },
        label: texts.label.done(),
        teachers: texts.teachers.done(),
        cycle: texts.cycle.done(),
        requestedBy: texts.requestedBy.done(),
        line,
      }
    },
  }
}

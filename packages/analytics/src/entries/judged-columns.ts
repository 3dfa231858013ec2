import { unguardText } from '../formats/csv-cell.js'
import type { FoundLayout } from '../importers/find-layout.js'
import type { ScannedRecords } from '../reading/scan.js'
import type { DateOrder } from '../values/date-text.js'
import type { TimeZone } from '../values/time-zone.js'
import { firstFilled, joined, textColumn } from './columns.js'
import type { TextColumn } from './entries.js'
import {
  judgeClocks,
  judgeCoaches,
  judgeDates,
  judgeDurations,
  judgeEndDates,
  type DayAndClock,
  type Judged,
} from './judgements.js'
import type { Names } from './names.js'

/** A column with every distinct cell judged. */
export interface JudgedColumn<Value> extends TextColumn {
  readonly judged: Judged<Value>
}

/** The columns of a log, every distinct cell judged once. */
export interface JudgedColumns {
  readonly coach: JudgedColumn<string>
  readonly school: TextColumn
  readonly date: JudgedColumn<DayAndClock>
  readonly start: JudgedColumn<DayAndClock>
  readonly end: JudgedColumn<DayAndClock>
  readonly endDate: JudgedColumn<DayAndClock>
  readonly durations: readonly (JudgedColumn<number> & { readonly name: string })[]
  readonly activity: TextColumn
  readonly label: TextColumn
  readonly teachers: TextColumn
  readonly cycle: TextColumn
  readonly requestedBy: TextColumn
  readonly id: TextColumn
  readonly columnNames: { readonly end: string; readonly duration: string }
}

/** Every distinct text of a column put through a function. */
const renamed = (column: TextColumn, rename: (text: string) => string): TextColumn => ({
  ids: column.ids,
  values: column.values.map((text) => rename(text)),
})

const tidyTeachers = (separator: string) => (text: string) =>
  text
    .split(separator)
    .map((teacher) => teacher.trim())
    .filter((teacher) => teacher !== '')
    .join('; ')

/** One answer without the mark that the export puts behind it; several stay as they are written. */
const withoutLastMark =
  (mark: string | undefined) =>
  (text: string): string =>
    mark !== undefined && text.endsWith(mark) ? text.slice(0, -mark.length).trim() : text

/** Judges every distinct cell of the columns that a layout names. */
export const judgeColumns = (
  { layout, header }: FoundLayout,
  records: ScannedRecords,
  order: DateOrder,
  names: Names,
  zone: TimeZone | undefined,
): JudgedColumns => {
  const nameOf = (column: number | undefined): string =>
    column === undefined ? '' : (header.names[column] ?? '').trim()
  const cells = (column: number | undefined): TextColumn =>
    textColumn(records, column === undefined ? undefined : [column], firstFilled)
  const timed = (column: number | undefined, judge: typeof judgeClocks): JudgedColumn<DayAndClock> => {
    const texts = cells(column)
    return { ...texts, judged: judge(texts.values, nameOf(column), order, zone) }
  }
  const plain = layout.guarded === true ? unguardText : withoutLastMark(layout.lastMark)
  const coach = renamed(textColumn(records, layout.coach, joined), plain)
  const coachColumn = 'value' in layout.coach ? 'coach' : layout.coach.map(nameOf).join(' + ')
  const written = renamed(textColumn(records, layout.activity, firstFilled), (text) =>
    layout.label === undefined ? plain(text.trim()) : text.trim(),
  )
  const label = layout.label === undefined ? written : renamed(cells(layout.label), (text) => plain(text.trim()))
  return {
    coach: { ...coach, judged: judgeCoaches(coach.values, coachColumn, names.coach, layout.nobody) },
    school: renamed(textColumn(records, layout.school, firstFilled), (text) => names.school(plain(text.trim()))),
    date: timed(layout.date, judgeDates),
    start: timed(layout.start, judgeClocks),
    end: timed(layout.end, judgeClocks),
    endDate: timed(layout.endDate, judgeEndDates),
    durations: layout.durations.map(({ column, unit }) => {
      const texts = cells(column)
      return { ...texts, name: nameOf(column), judged: judgeDurations(texts.values, nameOf(column), unit) }
    }),
    activity: written,
    label,
    teachers: renamed(cells(layout.teachers?.column), (text) =>
      tidyTeachers(layout.teachers?.separator ?? ';')(plain(text)),
    ),
    cycle: renamed(cells(layout.cycle), (text) => plain(text.trim())),
    requestedBy: renamed(cells(layout.requestedBy), plain),
    id: cells(layout.id),
    columnNames: {
      end: nameOf(layout.end) || 'end',
      duration:
        layout.durations.map(({ column }) => nameOf(column)).join(' or ') ||
        `${nameOf(layout.start)} and ${nameOf(layout.end)}`,
    },
  }
}

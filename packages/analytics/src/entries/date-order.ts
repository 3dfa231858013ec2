import { left, right, type Result } from '@coachwork/core'
import type { FoundLayout } from '../importers/find-layout.js'
import type { ReadProblem } from '../reading/read-problem.js'
import type { ScannedRecords } from '../reading/scan.js'
import { readDateParts, weighDateOrder, type DateOrder, type DateParts } from '../values/date-text.js'
import type { TimeZone } from '../values/time-zone.js'
import { columnAt } from './columns.js'
import { utcInstant } from './judgements.js'

/** The columns of a layout that may hold a day. */
const dayColumns = ({ date, endDate, start, end }: FoundLayout['layout']): number[] => [
  ...new Set([date, endDate, start, end].filter((column) => column !== undefined)),
]

const lineOf = (records: ScannedRecords, column: number, id: number): number =>
  records.lines[columnAt(records, column).ids.indexOf(id)] ?? 0

/**
 * The order of day and month in a file: as asked for, as the mapping states, or as the dates of the whole file settle it.
 *
 * A file that settles nothing, or holds both orders, is a question to the user: a row is never read by a guess.
 */
export const dateOrderOf = (
  file: string,
  found: FoundLayout,
  records: ScannedRecords,
  asked: DateOrder | undefined,
): Result<ReadProblem, DateOrder> => {
  const stated = asked ?? found.layout.dateOrder
  if (stated !== undefined) return right(stated)
  const texts: {
    readonly column: number
    readonly id: number
    readonly text: string
    readonly parts: DateParts | undefined
  }[] = []
  for (const column of dayColumns(found.layout))
    for (const [id, text] of columnAt(records, column).values.entries())
      texts.push({ column, id, text, parts: readDateParts(text) })
  const evidence = weighDateOrder(texts.map(({ parts }) => parts))
  if ('settled' in evidence) return right(evidence.settled)
  const place = (at: number): { readonly line: number; readonly column: string; readonly value: string } => {
    const { column, id, text } = texts[at] ?? { column: found.layout.date, id: 0, text: '' }
    return { line: lineOf(records, column, id), column: found.header.names[column] ?? '', value: text }
  }
  if ('mixed' in evidence) {
    const [dayFirst, monthFirst] = evidence.mixed.map(place)
    return left({
      _tag: 'date-order-mixed', file, ...dayFirst,
      message: `the file mixes two orders of dates: ${dayFirst?.value ?? ''} (line ${String(dayFirst?.line)}) can only be day first, ${monthFirst?.value ?? ''} (line ${String(monthFirst?.line)}) only month first`,
      remedy: 'say which order is right with --date-order mdy or dmy; rows that contradict it are set aside',
    }) // prettier-ignore
  }
  const open = place(evidence.open)
  return left({
    _tag: 'date-order-unknown', file, ...open,
    message: `every date of the file can be read with the day or the month first, such as ${open.value}`,
    remedy: 'say which it is with --date-order mdy (month first) or --date-order dmy (day first)',
  }) // prettier-ignore
}

/** A file that gives instants in UTC can only be read when the place of the work is known. */
export const zoneProblem = (
  file: string,
  found: FoundLayout,
  records: ScannedRecords,
  zone: TimeZone | undefined,
): ReadProblem | undefined => {
  if (zone !== undefined) return undefined
  for (const column of dayColumns(found.layout))
    for (const [id, text] of columnAt(records, column).values.entries())
      if (utcInstant.test(text.trim()))
        return {
          _tag: 'time-zone-unknown', file, line: lineOf(records, column, id), column: found.header.names[column] ?? '', value: text,
          message: `times are given in UTC, such as ${text}, so the local day is not known`,
          remedy: 'name the place with --time-zone, such as --time-zone America/Chicago',
        } // prettier-ignore
  return undefined
}

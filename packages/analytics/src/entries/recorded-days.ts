import type { FoundLayout } from '../importers/find-layout.js'
import type { ScannedRecords } from '../reading/scan.js'
import { dayOf, readDateParts, weighDateOrder, type DateOrder } from '../values/date-text.js'
import type { TimeZone } from '../values/time-zone.js'
import { columnAt } from './columns.js'
import { notRecorded } from './entries.js'
import { utcInstant } from './judgements.js'

/** Stands for a time stamp that was met and could not be read as a day. */
export const notStamped = -2

/** The days on which the rows of a file were written down, by its time stamps. */
export interface RecordedDays {
  readonly column: string
  /** For each row the number of its stamp. */
  readonly ids: Int32Array
  readonly texts: readonly string[]
  /** The days of the distinct stamps; `notRecorded` for a blank one, `notStamped` for one that cannot be read. */
  readonly days: Int32Array
  /** Whether every stamp could be read with the day or the month first, or they mix both, so that none was read. */
  readonly isOrderOpen: boolean
}

const [space, comma, zero, nine, colon, dateAndTime, utc] = [32, 44, 48, 57, 58, 84, 90]

/**
 * Where the day of a time stamp ends and its clock time begins: stamps of a year have some two hundred days between them,
 * and nearly as many clock times as rows. An instant in UTC is kept whole, because its local day depends on its clock time.
 */
export const endOfDay = (bytes: Uint8Array, from: number, to: number): number => {
  if (bytes[to - 1] === utc) return to
  let end = from
  while (end < to && bytes[end] !== colon) end += 1
  if (end === to) return to
  for (; end > from; end -= 1) {
    const before = bytes[end - 1] as number
    if (before < zero || before > nine) break
  }
  for (; end > from; end -= 1) {
    const before = bytes[end - 1]
    if (before !== space && before !== comma && before !== dateAndTime) break
  }
  return end
}

/** What may say in which order stamps write day and month: the mapping, else the stamps themselves, else the other dates. */
interface OrderHints {
  readonly stated: DateOrder | undefined
  readonly dates: DateOrder
}

const stampOrder = (texts: readonly string[], { stated, dates }: OrderHints): DateOrder | undefined => {
  if (stated !== undefined) return stated
  const evidence = weighDateOrder(texts.map(readDateParts))
  if ('settled' in evidence) return evidence.settled
  return 'open' in evidence && dates !== 'ymd' ? dates : undefined
}

/**
 * The days on which the rows of a log were written down; nothing where its layout has no column for it.
 *
 * Stamps settle their order of day and month themselves, since a machine wrote them and a person the other dates. They
 * say how the log was kept and not when the work was done, so what cannot be read keeps no row from being an entry.
 *
 * @param dates the order of the other dates, taken where the stamps leave theirs open
 */
export const recordedDays = (
  { layout, header }: FoundLayout,
  records: ScannedRecords,
  dates: DateOrder,
  zone: TimeZone | undefined,
): RecordedDays | undefined => {
  const { recorded } = layout
  if (recorded === undefined) return undefined
  const { ids, values: texts } = columnAt(records, recorded.column)
  const order = stampOrder(texts, { stated: recorded.order, dates })
  const dayIn = (text: string): number => {
    if (text.trim() === '') return notRecorded
    if (utcInstant.test(text.trim())) return zone?.localOf(text)?.day ?? notStamped
    const parts = readDateParts(text)
    return (order === undefined || parts === undefined ? undefined : dayOf(parts, order)) ?? notStamped
  }
  return {
    column: (header.names[recorded.column] ?? '').trim(),
    ids,
    texts,
    days: Int32Array.from(texts, dayIn),
    isOrderOpen: order === undefined,
  }
}

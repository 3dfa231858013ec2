import type { CalendarDate } from '@coachwork/core'
import type { Importer } from '../importers/layout.js'
import type { Mapping } from '../importers/mapping.js'
import type { DateOrder } from '../values/date-text.js'
import type { TimeZone } from '../values/time-zone.js'
import type { Names } from './names.js'
import type { SeenRows } from './seen.js'

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
  /** Whether the log is to say what its rows can be known again by: for a run whose files are read apart from each other. */
  readonly identify?: boolean
  /** Called now and then with the rows read so far. */
  readonly onProgress?: (rows: number) => void
}

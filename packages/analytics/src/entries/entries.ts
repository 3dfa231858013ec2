/** The texts of one column: for each entry the number of its text, and the distinct texts by number. */
export interface TextColumn {
  readonly ids: Int32Array
  readonly values: readonly string[]
}

/** Stands for the day on which an entry was written down where nothing says it. */
export const notRecorded = -1

/**
 * The entries of one file, column by column.
 *
 * The same facts as core's `ActivityEntry`, kept as numbers: a million entries are a few typed arrays, and every
 * distinct text is there once.
 */
export interface Entries {
  readonly count: number
  readonly coach: TextColumn
  readonly school: TextColumn
  /** Days since 1970-01-01. */
  readonly day: Int32Array
  /**
   * Days since 1970-01-01 on which the entries were written down; `notRecorded` where a row does not say. Absent where the
   * export has no column for it.
   */
  readonly recorded?: Int32Array
  /** Seconds after midnight; -1 where the export knows no start. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly seconds: Int32Array
  /** Codes of the catalogue, or `unmapped`. */
  readonly activity: TextColumn
  /** The activity as written. */
  readonly label: TextColumn
  /** Teachers as written, joined by `; `; empty where none took part. */
  readonly teachers: TextColumn
  readonly cycle: TextColumn
  readonly requestedBy: TextColumn
  /** Physical line of the row that the entry comes from. */
  readonly line: Int32Array
}

/** What the accepted rows of a file can be known again by, in another file: in order of the rows. */
export interface RowIdentities {
  /** One number for each content; equal contents have equal numbers. */
  readonly fingerprints: Float64Array
  /** The sources' own keys; empty where a row has none. */
  readonly keys: TextColumn
  /** How many entries each row became: two where the work ran past midnight. */
  readonly entries: Uint8Array
}

/** Why a row, or a value of it, cannot be part of an entry. */
export interface Complaint {
  readonly column: string
  readonly value: string
  readonly reason: string
  readonly remedy: string
}

/** A row that was set aside, with everything needed to mend it. */
export interface RejectedRow extends Complaint {
  readonly file: string
  readonly line: number
  /** What else is wrong with the row. */
  readonly also: readonly Complaint[]
  /** The row as it stands in the file. */
  readonly record: string
}

/** Rows passed over for one reason: how many, and the line of the first. */
export interface Passed {
  readonly reason: string
  readonly remedy: string
  readonly rows: number
  readonly firstLine: number
}

/**
 * Why a whole file cannot be read as an activity log: what was met, what was expected, what to do.
 *
 * A row that cannot be judged is not one of these: it is set aside, and the file goes on.
 */
export interface ReadProblem {
  readonly _tag:
    | 'empty-file'
    | 'binary-file'
    | 'unknown-layout'
    | 'missing-column'
    | 'repeated-column'
    | 'date-order-unknown'
    | 'date-order-mixed'
    | 'time-zone-unknown'
  readonly file: string
  /** Physical line, counted from 1; absent where the whole file is meant. */
  readonly line?: number
  readonly column?: string
  readonly value?: string
  /** What was met and what was expected. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

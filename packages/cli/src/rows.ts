import type { RejectedRow, RowCounts } from '@coachwork/analytics'
import { oneLine } from './one-line.js'

/** Nothing read. */
export const noRows: RowCounts = { read: 0, accepted: 0, rejected: 0, duplicate: 0, skipped: 0 }

/** The rows of two files together. */
export const addRows = (a: RowCounts, b: RowCounts): RowCounts => ({
  read: a.read + b.read,
  accepted: a.accepted + b.accepted,
  rejected: a.rejected + b.rejected,
  duplicate: a.duplicate + b.duplicate,
  skipped: a.skipped + b.skipped,
})

const count = (rows: number): string => rows.toLocaleString('en-US')

/** The rows as one line that adds up. */
export const spellRows = (rows: RowCounts): string =>
  `${count(rows.read)} rows read = ${count(rows.accepted)} accepted + ${count(rows.rejected)} rejected + ${count(rows.duplicate)} duplicate + ${count(rows.skipped)} skipped`

/** How many rejected rows the talk on stderr shows; all of them are in rejected.csv. */
const shown = 3

/** The first rejected rows, for a person who looks at the terminal. */
export const spellRejected = (rejected: readonly RejectedRow[], where: string): string => {
  const first = rejected
    .slice(0, shown)
    .map(
      ({ file, line, column, value, reason, remedy }) =>
        `  ${file}:${String(line)}${column === '' ? '' : `, ${oneLine(column, 60)}`}${value === '' ? '' : ` "${oneLine(value, 60)}"`}: ${reason}\n    → ${remedy}\n`,
    )
  const rest =
    rejected.length > shown ? `  … and ${count(rejected.length - shown)} more, all in ${where}\n` : `  (in ${where})\n`
  return `${count(rejected.length)} row${rejected.length === 1 ? '' : 's'} could not be judged:\n${first.join('')}${rest}`
}

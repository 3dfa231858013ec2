import type { Passed, RowCounts } from '@coachwork/analytics'
import * as z from 'zod'

/** What became of the rows of one file, or of all files together. */
interface ReadLog {
  /** The layouts that served, as `--importer` names them; several are joined by a comma. */
  readonly importer: string
  readonly rows: RowCounts
  /** Logged time of the accepted rows. */
  readonly seconds: number
}

/** What `coachwork import --json` says on stdout: every row accounted for, and the time in those that count. */
export interface ImportSummary extends ReadLog {
  readonly coachwork: 'import/1'
  readonly files: readonly (ReadLog & {
    readonly file: string
    /** Rows that are no entry of the period asked for, by reason. */
    readonly skipped: readonly Passed[]
    readonly notes: readonly string[]
  })[]
}

const count = () => z.int().nonnegative()

/** What became of every row, as another program meets it. */
export const rowCountsSchema = () =>
  z
    .strictObject({
      read: count(),
      accepted: count(),
      rejected: count().describe('Could not be judged; --rejected writes each with its reason.'),
      duplicate: count().describe('Already read in another file of the run; counted once.'),
      skipped: count().describe('Not an entry of the period asked for, such as blank lines and subtotals.'),
    })
    .meta({
      id: 'row-counts',
      description: 'What became of every row: read = accepted + rejected + duplicate + skipped.',
    })

const passedSchema = () => z.strictObject({ reason: z.string(), remedy: z.string(), rows: count(), firstLine: count() })

/** The summary of an import as another program meets it. */
export const importSummarySchema = () => {
  const readLog = {
    importer: z.string().describe('The layouts that served; several are joined by a comma.'),
    rows: rowCountsSchema(),
    seconds: count().describe('Logged time of the accepted rows.'),
  }
  const file = z.strictObject({
    file: z.string(),
    ...readLog,
    skipped: z.array(passedSchema()).describe('Rows that are no entry of the period asked for, by reason.'),
    notes: z.array(z.string()).describe('What the reader should know, such as equal rows.'),
  })
  return z
    .strictObject({ coachwork: z.literal('import/1'), ...readLog, files: z.array(file) })
    .describe('What coachwork import --json prints: what became of every row.') satisfies z.ZodType<ImportSummary>
}

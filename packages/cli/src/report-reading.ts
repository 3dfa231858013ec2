import type { ActivityLog, FileWithParties, RejectedRow, RowCounts, SetAside } from '@coachwork/analytics'
import { addRows, noRows } from './rows.js'
import { unmappedLabels, type LabelCount } from './unmapped-labels.js'

/** The rejected rows of a log, grouped by reason. */
export const rejectedByReason = (log: ActivityLog): SetAside[] => {
  const groups = new Map<string, { row: RejectedRow; rows: number }>()
  for (const row of log.rejected) {
    const key = `${row.column}\n${row.reason}`
    const group = groups.get(key)
    if (group) group.rows += 1
    else groups.set(key, { row, rows: 1 })
  }
  return [...groups.values()].map(({ row, rows }): SetAside => ({
    file: log.file, outcome: 'rejected', column: row.column, reason: row.reason, remedy: row.remedy, rows, firstLine: row.line,
  })) // prettier-ignore
}

/** The rows of a log that are no entries, grouped by reason: what a report may say of them. */
export const setAsideOf = (log: ActivityLog, rejected: readonly SetAside[] = rejectedByReason(log)): SetAside[] => {
  const duplicate: SetAside[] =
    log.rows.duplicate === 0
      ? []
      : [
          {
            file: log.file,
            outcome: 'duplicate',
            column: '',
            reason: 'already read in an earlier file',
            remedy: 'nothing to do',
            rows: log.rows.duplicate,
            firstLine: log.firstDuplicateLine ?? 0,
          },
        ]
  const skipped = log.skipped.map((passed): SetAside => ({ file: log.file, outcome: 'skipped', column: '', ...passed }))
  return [...rejected, ...duplicate, ...skipped]
}

/** Nothing read yet. */
export const nothingRead = (): ReportReading => ({
  files: [],
  setAside: [],
  rejected: [],
  notes: [],
  labels: new Map(),
  rows: noRows,
})

/** What reading the logs of a report left behind; the entries themselves are in the ledgers by then. */
export interface ReportReading {
  readonly files: FileWithParties[]
  readonly setAside: SetAside[]
  readonly rejected: RejectedRow[]
  readonly notes: string[]
  readonly labels: Map<string, LabelCount>
  rows: RowCounts
}

/** The texts of a column that an entry has, each once. */
export const usedTexts = (column: { readonly ids: Int32Array; readonly values: readonly string[] }): string[] => {
  const seen = new Uint8Array(column.values.length)
  for (const id of column.ids) seen[id] = 1
  return column.values.filter((_, id) => seen[id] === 1)
}

/** Takes down what a log leaves behind. */
export const takeDown = (reading: ReportReading, log: ActivityLog): void => {
  const { file, importer, rows, entries } = log
  reading.files.push({ file, importer, rows, coaches: usedTexts(entries.coach), schools: usedTexts(entries.school) })
  reading.setAside.push(...setAsideOf(log))
  for (const row of log.rejected) reading.rejected.push(row)
  reading.notes.push(...log.notes)
  reading.rows = addRows(reading.rows, rows)
  unmappedLabels(entries, reading.labels)
}

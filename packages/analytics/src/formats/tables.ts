import type { Report } from '../reports/report.js'
import { csvRow } from './csv-cell.js'
import { reportSheets } from './tables/report-sheets.js'

/**
 * The report as tables: the name of each CSV file and its text.
 *
 * One header, ISO dates, whole seconds, shares as numbers from 0 to 1; nothing that a spreadsheet takes for a formula.
 */
export const renderTables = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    reportSheets(report).map(({ name, columns, rows }) => [
      `${name}.csv`,
      csvRow(columns.map((column) => column.name)) + rows.map(csvRow).join(''),
    ]),
  )

import { rangeRef, writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx'
import type { Report } from '../reports/report.js'
import { guardText, type CellValue } from './csv-cell.js'
import { formatPeriod } from './figures.js'
import { howToRead } from './how-to-read.js'
import { reportSheets } from './tables/report-sheets.js'
import { sheetOf, type ColumnKind, type Sheet } from './tables/sheet.js'

type Written = string | number | Date | null

/** The most characters that a cell of a workbook can hold. */
const longestCell = 32_767
const secondsPerHour = 3600
const narrowest = 9
const widest = 60

const numberFormats: Readonly<Partial<Record<ColumnKind, string>>> = {
  date: 'yyyy-mm-dd',
  seconds: '#,##0',
  hours: '#,##0.00',
  count: '#,##0',
  share: '0.0%',
  odds: '#,##0.00',
}

const headerStyle: Partial<Cell> = {
  style: { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF2' } } },
}

const written = (kind: ColumnKind, value: CellValue): Written => {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return kind === 'date' ? new Date(`${value}T00:00:00Z`) : guardText(value).slice(0, longestCell)
}

/** Seconds are exact and hours are readable, so a sheet of the workbook shows its time in both. */
const withHours = ({ name, columns, rows }: Sheet): Sheet => {
  const at = columns.findIndex((column) => column.name === 'seconds')
  if (at < 0) return { name, columns, rows }
  const hours = (row: readonly CellValue[]): CellValue => Number(row[at]) / secondsPerHour
  return {
    name,
    columns: columns.toSpliced(at + 1, 0, { name: 'hours', kind: 'hours' }),
    rows: rows.map((row) => row.toSpliced(at + 1, 0, hours(row))),
  }
}

const widthOf = (kind: ColumnKind, cells: readonly CellValue[], name: string): number => {
  const lengths = cells.map((cell) => (kind === 'text' ? String(cell ?? '').length : narrowest + 2))
  return Math.min(
    widest,
    lengths.reduce((most, length) => Math.max(most, length), Math.max(narrowest, name.length)) + 3,
  )
}

const writtenSheet = ({ name, columns, rows }: Sheet): WriteSheet => ({
  name,
  columns: columns.map(({ name: column, kind }, index) => ({
    width: widthOf(
      kind,
      rows.map((row) => row[index]),
      column,
    ),
    ...(numberFormats[kind] === undefined ? {} : { numFmt: numberFormats[kind] }),
  })),
  rows: [
    columns.map((column) => guardText(column.name)),
    ...rows.map((row) => row.map((value, index) => written(columns[index]?.kind ?? 'text', value))),
  ],
  cells: new Map(columns.map((_, index) => [`0,${String(index)}`, headerStyle])),
  freezePane: { rows: 1 },
  autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
})

/** The first sheet: what the workbook is about, for whom, how complete, and how to read it. */
const aboutSheet = (report: Report): Sheet => {
  const { read, accepted, rejected, duplicate, skipped } = report.rows
  const lines: readonly (readonly [string, CellValue])[] = [
    ['Headline', report.headline],
    ['Period', formatPeriod(report.period)],
    ['Made for', `the ${report.audience}`],
    ['Status', report.status],
    ['Rows read', read],
    ['Rows accepted', accepted],
    ['Rows rejected', rejected],
    ['Rows duplicate', duplicate],
    ['Rows skipped', skipped],
    ...report.notes.map((note) => ['Note', note] as const),
    ...howToRead.map(({ title, text }) => [title, text] as const),
  ]
  return sheetOf('about', lines, [
    ['about', 'text', ([about]) => about],
    ['value', 'text', ([, value]) => value],
  ])
}

/**
 * The report as a workbook: the tables of the CSV files, one sheet each, after a sheet that says what it is.
 *
 * The same report gives the same bytes: its dates of making are the last day of the period.
 */
export const renderWorkbook = (report: Report): Promise<Uint8Array> => {
  const made = new Date(`${report.period?.to ?? '1980-01-01'}T00:00:00Z`)
  return writeXlsx({
    sheets: [aboutSheet(report), ...reportSheets(report).map(withHours)].map(writtenSheet),
    properties: { title: 'Coaching roles', creator: 'Coachwork', created: made, modified: made },
  })
}

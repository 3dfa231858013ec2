import type { CellValue } from '../csv-cell.js'

/** What the cells of a column are, so that each format can show them: a CSV as plain numbers, a workbook as its own. */
export type ColumnKind = 'text' | 'date' | 'seconds' | 'hours' | 'count' | 'share' | 'odds' | 'number'

/** A column of a sheet. */
interface SheetColumn {
  readonly name: string
  readonly kind: ColumnKind
}

/** A table of the report, one row for each thing of one kind: what a CSV file and a sheet of the workbook both hold. */
export interface Sheet {
  /** Also the name of its file. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly CellValue[])[]
}

/** A column and how its cell comes out of a row. */
export type ColumnOf<Row> = readonly [name: string, kind: ColumnKind, cell: (row: Row) => CellValue]

const decimals: Readonly<Partial<Record<ColumnKind, number>>> = { share: 1e6, number: 1e6, odds: 1e4 }

const rounded = (kind: ColumnKind, value: CellValue): CellValue => {
  const factor = decimals[kind]
  return factor === undefined || typeof value !== 'number' ? value : Math.round(value * factor) / factor
}

/** A sheet with a row for each thing. Shares and numbers have six decimals, odds four. */
export const sheetOf = <Row>(name: string, things: readonly Row[], columns: readonly ColumnOf<Row>[]): Sheet => ({
  name,
  columns: columns.map(([column, kind]) => ({ name: column, kind })),
  rows: things.map((thing) => columns.map(([, kind, cell]) => rounded(kind, cell(thing)))),
})

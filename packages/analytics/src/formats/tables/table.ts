import { from, op } from 'arquero'

/** A row of a table: a number or a text by the name of its column. */
export type TableRow = Readonly<Record<string, string | number>>

/** A table whose columns come from the data: their names in order, and the rows. */
interface SpreadTable {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const objectsOf = (table: { readonly objects: () => readonly object[] }): readonly TableRow[] =>
  table.objects() as readonly TableRow[]

/**
 * Rows rolled up: one for each combination of the `by` columns, in their order, with each `sum` column added up.
 *
 * @param distinct a column whose different values are counted, and the name of that count
 */
export const rollUp = (
  rows: readonly TableRow[],
  by: readonly string[],
  sum: readonly string[],
  distinct?: { readonly of: string; readonly as: string },
): readonly TableRow[] => {
  if (rows.length === 0) return []
  const sums = sum.map((column) => [column, op.sum(column)] as const)
  const counts = distinct === undefined ? [] : [[distinct.as, op.distinct(distinct.of)] as const]
  return objectsOf(
    from([...rows])
      .groupby(...by)
      .rollup(Object.fromEntries([...sums, ...counts]))
      .orderby(...by),
  )
}

/** Rows made wide: one for each combination of the `by` columns, with a column for each value of `key`, 0 where it has none. */
export const spread = (rows: readonly TableRow[], by: readonly string[], key: string, value: string): SpreadTable => {
  const columns = [...new Set(rows.map((row) => String(row[key])))].sort(byText)
  if (rows.length === 0) return { columns, rows: [] }
  const wide = objectsOf(
    from([...rows])
      .groupby(...by)
      .pivot(key, { sum: op.sum(value) }, { sort: true })
      .orderby(...by),
  )
  return {
    columns,
    rows: wide.map((row) => Object.fromEntries([...by, ...columns].map((column) => [column, row[column] ?? 0]))),
  }
}

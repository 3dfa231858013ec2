import { left, right, type Result } from '../result.js'
import { complementOf, type HiddenCells } from './complement.js'

/** Counts of people by two groupings, such as teachers coached by school and subject. Totals are not given; they follow. */
export interface GroupTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** One list for each row, one count for each column: whole numbers, never negative. */
  readonly counts: readonly (readonly number[])[]
}

/** What a reader sees of a number: the number, or that it is withheld. */
export type Shown = number | 'withheld'

/** A table that can be shown: small groups are withheld, and so is what would give them away. */
export interface SuppressedTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly counts: readonly (readonly Shown[])[]
  readonly rowTotals: readonly Shown[]
  readonly columnTotals: readonly Shown[]
  readonly total: Shown
}

/** How small is too small, and which totals are shown beside the table. */
export interface SuppressionOptions {
  /** The smallest count that may be shown; 5 unless told otherwise. An empty group is nobody, and 0 is shown. */
  readonly smallest?: number
  /** Totals that the reader gets; all of them unless told otherwise. Those left out come back withheld. */
  readonly totals?: { readonly rows?: boolean; readonly columns?: boolean; readonly grand?: boolean }
}

/** Why a table cannot be judged. */
export interface TableProblem {
  readonly _tag: 'not-rectangular' | 'not-a-count' | 'not-a-threshold'
  readonly message: string
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0

const problemsOf = ({ rows, columns, counts }: GroupTable, smallest: number): readonly TableProblem[] => {
  if (!Number.isSafeInteger(smallest) || smallest < 1)
    return [{ _tag: 'not-a-threshold', message: 'the smallest count to show must be a whole number of at least 1' }]
  if (counts.length !== rows.length || counts.some((row) => row.length !== columns.length))
    return [{ _tag: 'not-rectangular', message: 'expected one list for each row with one count for each column' }]
  const faults = counts.flat().filter((count) => !isCount(count))
  return faults.map((count) => ({
    _tag: 'not-a-count',
    message: `expected a whole number of people, met ${String(count)}`,
  }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The counts with a last column of row totals and a last row of column totals. */
const withTotals = (columns: number, counts: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const rows = counts.map((row) => [...row, sum(row)])
  return [...rows, Array.from({ length: columns + 1 }, (_, j) => sum(rows.map((row) => row[j] ?? 0)))]
}

const show = (cells: readonly (readonly number[])[], hidden: HiddenCells): readonly (readonly Shown[])[] =>
  cells.map((row, i) => row.map((value, j): Shown => (hidden[i]?.[j] === true ? 'withheld' : value)))

const toTable = (
  { rows, columns }: Pick<GroupTable, 'rows' | 'columns'>,
  shown: readonly (readonly Shown[])[],
): SuppressedTable => {
  const totals = shown[rows.length] ?? []
  return {
    rows,
    columns,
    counts: shown.slice(0, rows.length).map((row) => row.slice(0, columns.length)),
    rowTotals: shown.slice(0, rows.length).map((row) => row[columns.length] ?? 'withheld'),
    columnTotals: totals.slice(0, columns.length),
    total: totals[columns.length] ?? 'withheld',
  }
}

/**
 * Withholds small groups, and as many other counts as it takes that no withheld count can be worked out.
 *
 * Whoever knows the rule, adds and subtracts the totals and remembers that a withheld group is not empty is still left
 * with at least `smallest` possible values for each small group. One table is protected by itself: do not show a second
 * table over the same groups with other columns.
 *
 * @returns the table to show; or why the counts are not a table of people
 */
export const suppressSmallGroups = (
  table: GroupTable,
  { smallest = 5, totals = {} }: SuppressionOptions = {},
): Result<readonly TableProblem[], SuppressedTable> => {
  const problems = problemsOf(table, smallest)
  if (problems.length > 0) return left(problems)
  const [lastRow, lastColumn] = [table.rows.length, table.columns.length]
  const cells = withTotals(lastColumn, table.counts)
  const isSmall = (count: number): boolean => count > 0 && count < smallest
  const isLeftOut = (i: number, j: number): boolean => {
    if (i === lastRow && j === lastColumn) return totals.grand === false
    return (j === lastColumn && totals.rows === false) || (i === lastRow && totals.columns === false)
  }
  const hidden = cells.map((row, i) => row.map((count, j) => isSmall(count) || isLeftOut(i, j)))
  const small = cells.flatMap((row, i) => row.flatMap((count, j) => (isSmall(count) ? [{ i, j }] : [])))
  for (const cell of small)
    for (const { i, j } of complementOf(cells, hidden, cell, smallest - 1)) {
      const row = hidden[i]
      if (row) row[j] = true
    }
  return right(toTable(table, show(cells, hidden)))
}

/**
 * A list of groups with one total, such as teachers coached by subject.
 *
 * @returns the counts to show and the total
 */
export const suppressSmallList = (
  groups: readonly string[],
  counts: readonly number[],
  smallest = 5,
): Result<readonly TableProblem[], { readonly counts: readonly Shown[]; readonly total: Shown }> => {
  const table = { rows: ['all'], columns: groups, counts: [counts] }
  const outcome = suppressSmallGroups(table, { smallest, totals: { columns: false, grand: false } })
  if (outcome._tag === 'Left') return outcome
  return right({ counts: outcome.right.counts[0] ?? [], total: outcome.right.rowTotals[0] ?? 'withheld' })
}

/**
 * Withholds other numbers over the same groups, such as hours, wherever the counts of people are withheld.
 *
 * @param values one list for each row, one number for each column; their totals are worked out here
 */
export const withholdLike = (table: SuppressedTable, values: readonly (readonly number[])[]): SuppressedTable => {
  const cells = withTotals(table.columns.length, values)
  const hidden = [
    ...table.counts.map((row, i) => [...row, table.rowTotals[i] ?? 'withheld']),
    [...table.columnTotals, table.total],
  ].map((row) => row.map((shown) => shown === 'withheld'))
  return toTable(table, show(cells, hidden))
}

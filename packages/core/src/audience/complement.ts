/** A cell of a table whose last row and last column are totals. */
export interface Cell {
  readonly i: number
  readonly j: number
}

/** Which cells of a table with totals are withheld. */
export type HiddenCells = readonly (readonly boolean[])[]

/**
 * A way along one cell of the table with totals, seen as a network in which people flow: from a row into its cells, from
 * a cell's column into that column's total, from there into the grand total, and from it through the row totals back to
 * the rows. A table adds up exactly if as many flow into each place as out of it; another table that adds up differs by
 * going round in circles.
 */
interface Step {
  readonly cell: Cell
  readonly to: number
  readonly cost: number
}

/** Totals are worth more to readers than cells: they are withheld only where nothing else will do. */
const costOfTotal = 1e9

/**
 * The cells to withhold along with a small one so that it could be larger by some amount, for all that the reader can
 * tell: the least valuable circle in which the small cell goes up, others go up or down, and every sum stays the same.
 *
 * A withheld cell stays above 0 in that circle, since readers know that empty groups are shown.
 *
 * @param cells counts with a last column of row totals and a last row of column totals
 * @param hidden cells that are withheld already; going through them costs nothing
 * @param amount how much larger the cell must be able to be
 */
export const complementOf = (
  cells: readonly (readonly number[])[],
  hidden: HiddenCells,
  small: Cell,
  amount: number,
): readonly Cell[] => {
  const [lastRow, lastColumn] = [cells.length - 1, (cells[0]?.length ?? 1) - 1]
  const rowPlace = (i: number): number => i
  const columnPlace = (j: number): number => lastRow + 1 + j
  // Cells and the grand total flow from their row to their column, totals of one row or column the other way.
  const runsToColumn = ({ i, j }: Cell): boolean => (i === lastRow) === (j === lastColumn)
  const costOf = ({ i, j }: Cell, count: number): number =>
    hidden[i]?.[j] === true ? 0 : (i === lastRow || j === lastColumn ? costOfTotal : 0) + count + 1

  /** From a place, every step along a cell that may change by the amount. */
  const stepsFrom = (place: number): Step[] => {
    const isRow = place <= lastRow
    const along = isRow
      ? Array.from({ length: lastColumn + 1 }, (_, j) => ({ i: place, j }))
      : Array.from({ length: lastRow + 1 }, (_, i) => ({ i, j: place - lastRow - 1 }))
    return along.flatMap((cell) => {
      const count = cells[cell.i]?.[cell.j] ?? 0
      const isSelf = cell.i === small.i && cell.j === small.j
      const goesUp = runsToColumn(cell) === isRow
      if (isSelf || count === 0 || (!goesUp && count - 1 < amount)) return []
      return [{ cell, to: isRow ? columnPlace(cell.j) : rowPlace(cell.i), cost: costOf(cell, count) }]
    })
  }

  const [from, to] = runsToColumn(small)
    ? [columnPlace(small.j), rowPlace(small.i)]
    : [rowPlace(small.i), columnPlace(small.j)]
  return cheapestWay(from, to, lastRow + lastColumn + 2, stepsFrom)
}

/** The cells along the cheapest way from one place to another; none if there is no way. */
const cheapestWay = (
  from: number,
  to: number,
  places: number,
  stepsFrom: (place: number) => readonly Step[],
): readonly Cell[] => {
  const cost = new Array<number>(places).fill(Infinity)
  const cameBy = new Map<number, { readonly place: number; readonly cell: Cell }>()
  const open = new Set([from])
  cost[from] = 0
  for (;;) {
    let place: number | undefined
    // Of equals the newest goes first: among withheld cells, which cost nothing, that is soon at the end of a way.
    for (const candidate of open)
      if (place === undefined || (cost[candidate] ?? 0) <= (cost[place] ?? 0)) place = candidate
    if (place === undefined || (cost[to] ?? 0) <= (cost[place] ?? 0)) break
    open.delete(place)
    for (const step of stepsFrom(place)) {
      const total = (cost[place] ?? 0) + step.cost
      if (total >= (cost[step.to] ?? Infinity)) continue
      cost[step.to] = total
      cameBy.set(step.to, { place, cell: step.cell })
      open.add(step.to)
    }
  }
  const way: Cell[] = []
  for (let step = cameBy.get(to); step !== undefined; step = cameBy.get(step.place)) way.push(step.cell)
  return way
}

/** Rows of a table of zeros and ones, by the columns that are one in them. */
export interface SparseRows {
  readonly columns: number
  readonly rows: readonly Uint32Array[]
}

/** A linear model of log-odds: their value where nothing is seen, and what each column adds. */
export interface Logistic {
  readonly bias: number
  readonly weights: Float64Array
}

/** How hard weights are held back: `ridge` shrinks them all, `lasso` sets those that hardly matter to zero. */
export interface Restraint {
  readonly ridge: number
  readonly lasso: number
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The rows in which each column is one. */
const byColumn = ({ columns, rows }: SparseRows): readonly Uint32Array[] => {
  const counts = new Uint32Array(columns)
  for (const row of rows) for (const column of row) counts[column] = (counts[column] as number) + 1
  const turned = Array.from(counts, (count) => new Uint32Array(count))
  const filled = new Uint32Array(columns)
  for (const [at, row] of rows.entries())
    for (const column of row) {
      const next = filled[column] as number
      ;(turned[column] as Uint32Array)[next] = at
      filled[column] = next + 1
    }
  return turned
}

/**
 * Fits a logistic regression by going through the columns one by one and moving each weight by one Newton step, until
 * no weight moves by more than a hundredth or after sixty rounds. The same input gives the same weights.
 *
 * @param importance how much each row counts
 */
export const fitLogistic = (
  table: SparseRows,
  answers: readonly boolean[],
  importance: Float64Array,
  { ridge, lasso }: Restraint,
): Logistic => {
  const columns = byColumn(table)
  const weights = new Float64Array(table.columns)
  const odds = new Float64Array(table.rows.length)
  const chance = new Float64Array(table.rows.length).fill(0.5)
  const truth = Float64Array.from(answers, Number)
  const everyRow = Uint32Array.from(table.rows.keys())
  const slopes = (rows: Uint32Array): readonly [slope: number, bend: number] => {
    let slope = 0
    let bend = 1e-9
    for (const row of rows) {
      const p = chance[row] as number
      const share = importance[row] as number
      slope += share * (p - (truth[row] as number))
      bend += share * p * (1 - p)
    }
    return [slope, bend]
  }
  const move = (rows: Uint32Array, step: number): void => {
    for (const row of rows) {
      const moved = (odds[row] as number) + step
      odds[row] = moved
      chance[row] = sigmoid(moved)
    }
  }
  let bias = 0
  for (let round = 0; round < 60; round++) {
    const [slope, bend] = slopes(everyRow)
    const shift = Math.max(-2, Math.min(2, -slope / bend))
    bias += shift
    move(everyRow, shift)
    let farthest = Math.abs(shift)
    for (const [at, rows] of columns.entries()) {
      const weight = weights[at] as number
      const [own, curve] = slopes(rows)
      const bent = curve + ridge
      const aim = weight - (own + ridge * weight) / bent
      const held = Math.sign(aim) * Math.max(0, Math.abs(aim) - lasso / bent)
      const step = Math.max(-1, Math.min(1, held - weight))
      if (Math.abs(step) < 1e-4) continue
      weights[at] = weight + step
      move(rows, step)
      farthest = Math.max(farthest, Math.abs(step))
    }
    if (farthest < 0.01) break
  }
  return { bias, weights }
}

/** Rows of three numbers, the first of which says what group a row belongs to. */
export interface Triples {
  readonly add: (group: number, second: number, third: number) => void
  readonly second: (row: number) => number
  readonly third: (row: number) => number
  /** The rows of each of so many groups, in the order in which they were added. */
  readonly byGroup: (groups: number) => (group: number) => Int32Array
}

/** Rows of a block, as a power of two: a full block stays where it is, so that growing copies nothing. */
const blockBits = 13
const rowsOfBlock = 2 ** blockBits

/** A growing table of numbers, three to a row: no object per row. */
export const triples = (): Triples => {
  const blocks: Float64Array[] = []
  let block = new Float64Array(0)
  let end = 0
  let count = 0
  const at = (row: number, column: number): number =>
    (blocks[row >>> blockBits] as Float64Array)[3 * (row % rowsOfBlock) + column] as number
  return {
    add: (group, second, third) => {
      if (end === block.length) {
        block = new Float64Array(3 * rowsOfBlock)
        blocks.push(block)
        end = 0
      }
      block[end] = group
      block[end + 1] = second
      block[end + 2] = third
      end += 3
      count += 1
    },
    second: (row) => at(row, 1),
    third: (row) => at(row, 2),
    byGroup: (groups) => {
      const starts = new Int32Array(groups + 1)
      for (let row = 0; row < count; row += 1) {
        const group = at(row, 0)
        starts[group + 1] = (starts[group + 1] as number) + 1
      }
      for (let group = 0; group < groups; group += 1)
        starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
      const next = starts.slice()
      const rows = new Int32Array(count)
      for (let row = 0; row < count; row += 1) {
        const group = at(row, 0)
        const place = next[group] as number
        rows[place] = row
        next[group] = place + 1
      }
      return (group) => rows.subarray(starts[group], starts[group + 1])
    },
  }
}

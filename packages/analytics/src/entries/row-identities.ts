import { numbers } from '../reading/numbers.js'
import type { RowIdentities } from './entries.js'
import type { JudgedColumns } from './judged-columns.js'

/** Collects what the accepted rows of a log can be known again by. */
export const rowIdentities = ({ id }: JudgedColumns, contents: Float64Array) => {
  const fingerprints = numbers(Float64Array)
  const keys = numbers(Int32Array)
  const entries = numbers(Uint8Array)
  return {
    /** Adds a row that became so many entries. */
    add: (row: number, count: number): void => {
      fingerprints.push(contents[row] as number)
      keys.push(id.ids[row] as number)
      entries.push(count)
    },
    done: (): RowIdentities => ({
      fingerprints: fingerprints.done(),
      keys: { ids: keys.done(), values: id.values },
      entries: entries.done(),
    }),
  }
}

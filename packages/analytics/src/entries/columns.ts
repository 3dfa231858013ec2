import type { ScannedColumn, ScannedRecords } from '../reading/scan.js'
import type { Source } from '../importers/layout.js'
import type { TextColumn } from './entries.js'

const noCells: ScannedColumn = { ids: new Int32Array(0), values: [] }

/** The cells of one column of a file. */
export const columnAt = (records: ScannedRecords, position: number): ScannedColumn =>
  records.columns.get(position) ?? noCells

/** A column that holds the same words in every row. */
const constant = (count: number, value: string): TextColumn => ({ ids: new Int32Array(count), values: [value] })

/** A column made of two others, each pair of texts put together once. */
const combined = (first: TextColumn, second: TextColumn, combine: (a: string, b: string) => string): TextColumn => {
  const known = new Map<number, number>()
  const values: string[] = []
  const numbersByValue = new Map<string, number>()
  const ids = new Int32Array(first.ids.length)
  for (let row = 0; row < ids.length; row += 1) {
    const a = first.ids[row] as number
    const b = second.ids[row] as number
    const pair = a * second.values.length + b
    let id = known.get(pair)
    if (id === undefined) {
      const value = combine(first.values[a] as string, second.values[b] as string)
      id = numbersByValue.get(value) ?? values.push(value) - 1
      numbersByValue.set(value, id)
      known.set(pair, id)
    }
    ids[row] = id
  }
  return { ids, values }
}

/** A text column from its source: trimmed; several columns put together by `combine`. */
export const textColumn = (
  records: ScannedRecords,
  source: Source | undefined,
  combine: (a: string, b: string) => string,
): TextColumn => {
  if (source === undefined) return constant(records.count, '')
  if ('value' in source) return constant(records.count, source.value)
  const columns = source.map((position) => columnAt(records, position))
  const first = columns[0]
  if (first === undefined) return constant(records.count, '')
  return columns.slice(1).reduce<TextColumn>((whole, next) => combined(whole, next, combine), first)
}

/** Both texts with a space between: a first and a last name. */
export const joined = (a: string, b: string): string => [a.trim(), b.trim()].filter((part) => part !== '').join(' ')

/** The first text that is filled. */
export const firstFilled = (a: string, b: string): string => (a.trim() === '' ? b : a)

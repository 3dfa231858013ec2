/** An object of keys and values, as JSON and YAML hold it. */
export type PlainRecord = Readonly<Record<string, unknown>>

/** Whether a value is an object of keys and values, not a list. */
export const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of an object's own key; never something inherited. */
export const ownValue = (record: PlainRecord, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** Whether two pieces of data say the same; a key without a value says nothing, and the order of keys does not matter. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]))
  if (!isRecord(a) || !isRecord(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(ownValue(a, key), ownValue(b, key)))
}

/** The record with one key set, or taken out where the value is `undefined`. */
export const withKey = (record: PlainRecord, key: string, value: unknown): PlainRecord => {
  const others = Object.entries(record).filter(([name]) => name !== key)
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]])
}

/** The record without some keys that it need not have. */
export const without = <Whole extends object>(record: Whole, keys: readonly string[]): Whole =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as Whole

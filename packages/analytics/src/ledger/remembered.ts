/** The same answers, each worked out only once. For questions that are asked about few things many times. */
export const remembered = <Key, Value>(of: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as Value
    const value = of(key)
    known.set(key, value)
    return value
  }
}

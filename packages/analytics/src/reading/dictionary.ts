/**
 * The distinct cells of one column, numbered in order of appearance.
 *
 * A log repeats itself: a year of one coach has some thirty activities and two hundred dates. A cell's bytes are looked
 * up by their hash and compared, so a text is decoded and judged once, however often it stands in the file.
 */
export interface Dictionary {
  /** The number of the cell at these bytes. */
  readonly idOf: (hash: number, from: number, to: number, escaped: boolean) => number
  /** The distinct texts, by number. */
  readonly values: () => string[]
}

const decoder = new TextDecoder('utf-8')

/** A dictionary over the bytes of one file. */
export const dictionary = (bytes: Uint8Array): Dictionary => {
  let capacity = 1024
  let slots = new Int32Array(capacity)
  let count = 0
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const escapes: boolean[] = []

  const grow = (): void => {
    capacity *= 2
    slots = new Int32Array(capacity)
    for (let id = 0; id < count; id += 1) {
      let slot = (hashes[id] as number) & (capacity - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1)
      slots[slot] = id + 1
    }
  }

  const same = (id: number, from: number, to: number): boolean => {
    const start = starts[id] as number
    if ((ends[id] as number) - start !== to - from) return false
    for (let i = from, j = start; i < to; i += 1, j += 1) if (bytes[i] !== bytes[j]) return false
    return true
  }

  return {
    idOf: (hash, from, to, escaped) => {
      let slot = hash & (capacity - 1)
      for (;;) {
        const id = (slots[slot] as number) - 1
        if (id < 0) break
        if (hashes[id] === hash && same(id, from, to)) return id
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = count + 1
      hashes.push(hash)
      starts.push(from)
      ends.push(to)
      escapes.push(escaped)
      count += 1
      if (count * 2 > capacity) grow()
      return count - 1
    },
    values: () =>
      starts.map((from, id) => {
        const text = decoder.decode(bytes.subarray(from, ends[id]))
        return escapes[id] === true ? text.replaceAll('""', '"') : text
      }),
  }
}

/** What earlier files of the run have already brought, so that an entry exported twice counts once. */
export interface SeenRows {
  /** How often a content was read, at most, in one file. */
  readonly contents: Map<number, number>
  /** Keys of the sources' own, each with the content it came with. */
  readonly keys: Map<string, number>
  /** Files read so far. */
  files: number
}

/** Nothing read yet. */
export const nothingSeen = (): SeenRows => ({ contents: new Map(), keys: new Map(), files: 0 })

/** How many rows of a file have the content of another one in it. */
export const repeatsIn = (fingerprints: Float64Array): number => {
  const sorted = fingerprints.slice().sort()
  let repeats = 0
  for (let i = 1; i < sorted.length; i += 1) if (sorted[i] === sorted[i - 1]) repeats += 1
  return repeats
}

/** Tells for each row of a file whether an earlier file already held it. */
export interface DuplicateTest {
  readonly isDuplicate: (fingerprint: number, key: string) => boolean
  /** Rows whose key was read before with another content. */
  readonly changed: () => number
  readonly close: () => void
}

/**
 * The test for one file. Inside a file two equal rows are two rows; across files the second occurrence of a content is
 * new only if no earlier file held it twice.
 *
 * @param last whether no further file will be asked about: nothing need then be remembered
 */
export const duplicateTest = (seen: SeenRows, last: boolean): DuplicateTest => {
  const occurrences = new Map<number, number>()
  const newKeys = new Map<string, number>()
  const remembers = seen.files > 0 || !last
  let changed = 0
  return {
    isDuplicate: (fingerprint, key) => {
      if (!remembers) return false
      if (key !== '') {
        const before = seen.keys.get(key)
        if (before === undefined) newKeys.set(key, fingerprint)
        else if (before !== fingerprint) changed += 1
        return before !== undefined
      }
      const occurrence = (occurrences.get(fingerprint) ?? 0) + 1
      occurrences.set(fingerprint, occurrence)
      return occurrence <= (seen.contents.get(fingerprint) ?? 0)
    },
    changed: () => changed,
    close: () => {
      for (const [fingerprint, count] of occurrences)
        seen.contents.set(fingerprint, Math.max(count, seen.contents.get(fingerprint) ?? 0))
      for (const [key, fingerprint] of newKeys) seen.keys.set(key, fingerprint)
      seen.files += 1
    },
  }
}

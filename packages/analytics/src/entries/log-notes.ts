/** Said of rows whose key an earlier file has with something else. */
export const changedContent = 'with the key of an earlier file but another content; the earlier one was counted'

/** Adds what is to be said of some rows of a file; of no row nothing is said. */
export const addNote = (notes: readonly string[], file: string, rows: number, what: string): readonly string[] =>
  rows === 0 ? notes : [...notes, `${file}: ${String(rows)} row${rows === 1 ? '' : 's'} ${what}`]

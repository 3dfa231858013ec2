/** The words of a text, each once. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z0-9]+/g))

/** The share of words that two texts have in common, of those of the one with more. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(1, a.size, b.size)
}

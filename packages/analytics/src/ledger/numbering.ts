/** Gives every name a number, in the order in which names are first met. */
export const numbering = () => {
  const names: string[] = []
  const numberOf = new Map<string, number>()
  return {
    names: names as readonly string[],
    of: (name: string): number => {
      const known = numberOf.get(name)
      if (known !== undefined) return known
      numberOf.set(name, names.length)
      return names.push(name) - 1
    },
  }
}

/** Which of two texts comes first, whatever the language of the machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The place of each name in the alphabet. */
export const ranksOf = (names: readonly string[]): Int32Array => {
  const ranks = new Int32Array(names.length)
  for (const [rank, index] of names
    .map((_, position) => position)
    .sort((a, b) => compare(names[a] as string, names[b] as string))
    .entries())
    ranks[index] = rank
  return ranks
}

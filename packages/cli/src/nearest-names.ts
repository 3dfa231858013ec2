/** Steps of spelling between two words: letters changed, added or left out. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

const closest = 3

/** Names that a mistyped word may have meant: those nearest to it in spelling. */
export const nearestNames = (word: string, names: readonly string[]): string[] => {
  const typed = word.slice(0, 40).toLowerCase()
  const near = names
    .map((name) => ({ name, away: distance(typed, name.toLowerCase()) }))
    .filter(({ name, away }) => away <= closest && away < name.length / 2)
  const least = Math.min(...near.map(({ away }) => away))
  return near.flatMap(({ name, away }) => (away === least ? [name] : [])).slice(0, 3)
}

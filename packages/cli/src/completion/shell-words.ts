import { allOutlines, type Expected, type Outline } from './outline.js'

/** A word as bash and zsh take it literally. */
export const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`

/** Words as the pattern of a `case` of bash and zsh. */
export const anyOf = (words: readonly string[]): string => words.map(quoted).join('|')

/** The words that lead to each command below the first, such as `coachwork agreement diff`. */
export const commandPaths = (outline: Outline): string[] =>
  allOutlines(outline)
    .slice(1)
    .map(({ words }) => words.join(' '))

/** The options whose next word is their value, so that it is not taken for a word of the command. */
export const valuedOptions = (outline: Outline): string[] => [
  ...new Set(
    allOutlines(outline).flatMap(({ options }) =>
      options.flatMap(({ names, value }) => (value === undefined ? [] : names)),
    ),
  ),
]

/** What is offered for the words of a command: by their place where they differ, such as an id and then a file. */
export const offeredWords = ({ operands }: Outline, offer: (expected: Expected) => string): string => {
  const last = operands.at(-1)
  if (last === undefined) return ':'
  const cases = operands.slice(0, -1).map((one, place) => `${String(place)}) ${offer(one)} ;; `)
  return cases.length === 0 ? offer(last) : `case $place in ${cases.join('')}*) ${offer(last)} ;; esac`
}

/** What stands before the text of a line: a mark of a list, or a short word that names what follows. */
const label = /^\s*(?:[-→•] |e\.g\. |[\w.]{2,12}\s{2,})/

/** Under which column the rest of a line goes on. */
const hangOf = (line: string): number => {
  const labeled = label.exec(line)
  if (labeled) return labeled[0].length
  const indent = line.length - line.trimStart().length
  return indent > 0 || /^[a-z ]+: /.test(line) ? indent + 2 : 0
}

const brokenAt = (line: string, columns: number): string[] => {
  const hang = Math.min(hangOf(line), columns >> 1)
  const lines: string[] = []
  let rest = line
  while (rest.length > columns) {
    const gap = rest.lastIndexOf(' ', columns)
    // A word that is too long by itself, such as a path, stays whole.
    const end = gap > hang ? gap : rest.indexOf(' ', columns)
    if (end < 0) break
    lines.push(rest.slice(0, end).trimEnd())
    rest = `${' '.repeat(hang)}${rest.slice(end).trimStart()}`
  }
  return [...lines, rest]
}

/** A line with a command in it is there to be copied. */
const isToBeCopied = (line: string): boolean => /\bcoachwork [a-z]/.test(line)

/** A text for people with its lines broken between words, so that each fits a terminal; shorter lines stay as they are. */
export const fitted = (text: string, columns: number): string =>
  text
    .split('\n')
    .flatMap((line) => (line.length > columns && !isToBeCopied(line) ? brokenAt(line, columns) : [line]))
    .join('\n')

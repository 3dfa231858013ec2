/** What stands before the text of a line: a mark of a list, or a short word that names what follows. */
const label = /^\s*(?:[-→•] |e\.g\. |[\w.]{2,12}\s{2,})/

/** Under which column the rest of a line goes on. */
const hangOf = (line: string): number => {
  const labeled = label.exec(line)
  if (labeled) return labeled[0].length
  const indent = line.length - line.trimStart().length
  return indent > 0 || /^[a-z ]+: /.test(line) ? indent + 2 : 0
}

/** A line broken between words, so that none is longer than the columns; what goes on stands under a column of its own. */
export const broken = (line: string, columns: number, hang: number): string[] => {
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

/** A line with a command and what it is given is there to be copied; one that only names a command is not. */
const isToBeCopied = (line: string): boolean => /\bcoachwork [a-z]+ \S*[-./]/.test(line)

/** A text for people with its lines broken between words, so that each fits a terminal; shorter lines stay as they are. */
export const fitted = (text: string, columns: number): string =>
  text
    .split('\n')
    .flatMap((line) => (isToBeCopied(line) ? [line] : broken(line, columns, Math.min(hangOf(line), columns >> 1))))
    .join('\n')

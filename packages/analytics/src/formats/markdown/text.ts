/**
 * Text as it may stand anywhere in a Markdown document, a table cell included: it formats nothing, links nowhere, and
 * is no HTML.
 */
export const markdownText = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&')
    .replace(/^([#+\-=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:\/\//g, '\\://')
    .replace(/\b(www)\./gi, '$1\\.')

/** A table of Markdown; its cells are escaped. Columns of figures stand at the right. */
export const markdownTable = (
  headings: readonly (readonly [text: string, figures?: 'figures'])[],
  rows: readonly (readonly string[])[],
): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(headings.map(([text]) => markdownText(text))),
    line(headings.map(([, figures]) => (figures === undefined ? '---' : '---:'))),
    ...rows.map((cells) => line(cells.map(markdownText))),
  ].join('\n')
}

/** A list of Markdown, each item escaped; empty where there is nothing to list. */
export const markdownList = (items: readonly string[]): string =>
  items.map((item) => `- ${markdownText(item)}`).join('\n')

/** Facts under their names as a list of Markdown; what has no line is left out. */
export const markdownFacts = (facts: readonly { readonly term: string; readonly lines: readonly string[] }[]): string =>
  markdownList(
    facts
      .filter(({ lines }) => lines.length > 0)
      .map(({ term, lines }) => `${term}: ${lines.join(lines.some((line) => line.endsWith('.')) ? ' ' : '; ')}`),
  )

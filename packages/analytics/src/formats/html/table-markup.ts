import { markup, type Insert, type Markup } from './markup.js'

/** A column of a table: its heading, and whether it holds figures (at the right), words, or sentences (wide). */
export interface Heading {
  readonly text: string
  readonly kind: 'figures' | 'words' | 'sentences'
}

/** A column of figures. */
export const figures = (text: string): Heading => ({ text, kind: 'figures' })

/** A column of words. */
export const words = (text: string): Heading => ({ text, kind: 'words' })

/** A column of sentences. */
export const sentences = (text: string): Heading => ({ text, kind: 'sentences' })

const classOf = (heading: Heading | undefined): Markup | false =>
  (heading?.kind === 'figures' && markup` class="n"`) || (heading?.kind === 'sentences' && markup` class="s"`)

/**
 * A table whose rows are headed by their first cell; where it is wider than the page, it alone scrolls.
 *
 * @param label what the table shows, for those who hear the page
 */
export const dataTable = (
  label: string,
  headings: readonly Heading[],
  rows: readonly (readonly Insert[])[],
  total?: readonly Insert[],
): Markup => {
  const row = (cells: readonly Insert[]): Markup =>
    markup`<tr>${cells.map((cell, index) =>
      index === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td${classOf(headings[index])}>${cell}</td>`,
    )}</tr>`
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${headings.map(
    (heading) => markup`<th scope="col"${classOf(heading)}>${heading.text}</th>`,
  )}</tr></thead><tbody>${rows.map(row)}</tbody>${total !== undefined && markup`<tfoot>${row(total)}</tfoot>`}</table></div>`
}

/** Numbers kept at hand under a picture, closed until asked for. */
export const numbersOf = (summary: string, table: Markup): Markup =>
  markup`<details><summary>${summary}</summary>${table}</details>`

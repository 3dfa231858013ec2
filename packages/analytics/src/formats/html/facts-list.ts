import { markup, named, type Markup } from './markup.js'

/** Facts under their names, as a list of terms; nothing where there is none. What has no line is left out. */
export const factsList = (
  facts: readonly { readonly term: string; readonly lines: readonly string[] }[],
): Markup | null => {
  const told = facts.filter(({ lines }) => lines.length > 0)
  return told.length === 0
    ? null
    : markup`<dl>${told.map(
        ({ term, lines }) =>
          markup`<div><dt>${named(term)}</dt><dd>${lines.map((line) => markup`<span>${named(line)}</span>`)}</dd></div>`,
      )}</dl>`
}

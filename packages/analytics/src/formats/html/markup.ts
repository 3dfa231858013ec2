/** A piece of HTML that is safe to place in a page: text from data got into it only escaped. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a template: text and numbers are escaped, markup is placed as it is, the rest leaves no trace. */
export type Insert = Markup | string | number | false | null | undefined | readonly Insert[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML, between tags or in a quoted attribute. What no page may hold becomes U+FFFD. */
const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, '\ufffd')

const inserted = (value: Insert): string => {
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  if (value === false || value === null || value === undefined) return ''
  return 'markup' in value ? value.markup : value.map(inserted).join('')
}

/** The one way to make HTML here: a template whose every insert is escaped unless it is markup already. */
export const markup = (parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup => ({
  markup: parts.reduce((text, part, index) => `${text}${inserted(inserts[index - 1])}${part}`),
})

/** A name from data, kept apart from the text around it, so that right-to-left names leave the sentence in order. */
export const named = (text: string): Markup => markup`<bdi>${text}</bdi>`

/** Names in a row, a comma between each two. */
export const namedList = (texts: readonly string[]): Markup =>
  markup`${texts.map((text, index) => markup`${index > 0 && ', '}${named(text)}`)}`

/** How a line of a job description begins when it is one entry of a list. */
export interface ListMarker {
  /** The mark as written: `•`, `-`, `3.`, `b)`. */
  readonly text: string
  /** Which marks belong together: the glyph, or `number`, `letter`, `capital letter`, `roman`, `code`. */
  readonly style: string
}

/** One line of a job description, with its place in the text. */
export interface TextLine {
  /** Offset of the first character of the wording, after indent and marker. */
  readonly start: number
  /** Offset just after the last character that is not white space. */
  readonly end: number
  readonly text: string
  /** White space before the line's first character; a tab counts as four. */
  readonly indent: number
  readonly marker: ListMarker | undefined
  /** Markdown's `#`, `##`…: the level; 0 elsewhere. */
  readonly heading: number
  /** Whether the line is one cell of a table row. */
  readonly cell: boolean
  /** In which column of a table the cell stands, from 0; 0 for what is no cell. */
  readonly column: number
}

/** Marks that stand for a list entry wherever they are met, even in the middle of a line that lost its breaks. */
export const glyphs = '•·▪◦‣●○■□▫◆◇❖➢➤►▶✓✔✦⎯→⇒➔✅☑★☆♦\u2043\u25AA\uF0B7\uF0A7\uF076\uF0D8\uF0FC'

/** Any other symbol that stands by itself before the words: an emoji, an arrow, a mark of a private font. */
const glyphMarker = new RegExp(`^(?:[${glyphs}]+\\uFE0F?|[\\p{So}\\p{Co}»›>~¤¶†‡§][\\uFE0F\\u200D]?(?=\\s))`, 'u')
const dash = /^(?:[-–—*+](?=\s)|[-–—](?=\p{Lu}))/u
/** Any other mark that stands by itself before the words: `/ Model lessons`. */
const otherMark = /^[/>=~^@%§|;_]{1,2}(?=\s+[\p{L}\d])/u
const number = /^\(?\d{1,3}(?:(?:\.\d{1,2}){0,3}[.):]?(?=\s)(?!\s+FTE\b)|[.)](?=\p{Lu}\p{Ll}))/u
/** The code of a standard or an indicator: `RE 1.1`, `A2.`. */
const code = /^\p{Lu}{1,3}(?:[ -]?\d{1,2}(?:\.\d{1,2})+[.):]?|\d{1,2}[.)])(?=\s+\p{L})/u
const letter = /^\(?[A-Za-z][.)](?=\s)/
const roman = /^\(?[ivx]{2,5}[.)](?=\s)/i
const looseO = /^o(?=\s+\S)/

const markerOf = (text: string): ListMarker | undefined => {
  const glyph = glyphMarker.exec(text)
  if (glyph) return { text: glyph[0], style: glyph[0].charAt(0) }
  const stroke = dash.exec(text)
  if (stroke) return { text: stroke[0], style: stroke[0] }
  const mark = otherMark.exec(text)
  if (mark) return { text: mark[0], style: mark[0] }
  const o = looseO.exec(text)
  if (o) return { text: o[0], style: 'o' }
  const numeral = roman.exec(text)
  if (numeral) return { text: numeral[0], style: 'roman' }
  const figure = number.exec(text)
  // A bare number is a marker only with its dot or bracket: "60 percent of the week" is not the sixtieth entry.
  if (figure && /[.):]$|^\d+\.\d/.test(figure[0]))
    return { text: figure[0], style: `number${/\d\.\d/.test(figure[0]) ? ' of a number' : ''}` }
  const coded = code.exec(text)
  if (coded) return { text: coded[0], style: 'code' }
  const character = letter.exec(text)
  return character
    ? { text: character[0], style: /\p{Lu}/u.test(character[0]) ? 'capital letter' : 'letter' }
    : undefined
}

const width = (space: string): number => {
  let columns = 0
  for (const character of space) columns += character === '\t' ? 4 : 1
  return columns
}

/** The line between two offsets, with its marker taken off. */
export const lineAt = (source: string, from: number, to: number, cell = false, column = 0): TextLine => {
  let start = from
  let end = to
  const blank = (at: number): boolean => {
    const code = source.charCodeAt(at)
    if (code > 32 && code < 0xa0) return false
    return /[\s\u00A0\u200B\u200E\u200F\u202A-\u202E\uFEFF]/.test(source.charAt(at))
  }
  while (end > start && blank(end - 1)) end--
  while (start < end && blank(start)) start++
  const indent = width(source.slice(from, Math.min(start, from + 200)))
  const opening = source.slice(start, Math.min(end, start + 24))
  const hashes = /^#{1,6}(?=\s)/.exec(opening)?.[0].length ?? 0
  const marker = hashes > 0 ? undefined : markerOf(opening)
  start += hashes > 0 ? hashes : (marker?.text.length ?? 0)
  while (start < end && blank(start)) start++
  return { start, end, text: source.slice(start, end), indent, marker, heading: hashes, cell, column }
}

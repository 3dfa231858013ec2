/** How a line of a job description begins when it is one entry of a list. */
export interface ListMarker {
  /** The mark as written: `•`, `-`, `3.`, `b)`. */
  readonly text: string
  /** Which marks belong together: the glyph, or `number`, `letter`, `capital letter`, `roman`. */
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
}

/** Marks that stand for a list entry wherever they are met, even in the middle of a line that lost its breaks. */
const glyphs = '•·▪◦‣●○■□▫◆◇❖➢➤►▶✓✔✦⎯→⇒➔✅☑★☆♦\u2043\u25AA\uF0B7\uF0A7\uF076\uF0D8\uF0FC'

/** Any other symbol that stands by itself before the words: an emoji, an arrow, a mark of a private font. */
const glyphMarker = new RegExp(`^(?:[${glyphs}]+\\uFE0F?|[\\p{So}\\p{Co}»›>~¤¶†‡§][\\uFE0F\\u200D]?(?=\\s))`, 'u')
const inlineGlyph = new RegExp(`\\s[${glyphs}](?=\\s)`)
const dash = /^(?:[-–—*+](?=\s)|[-–—](?=\p{Lu}))/u
/** A dash that begins an entry in the middle of a line: after the end of the entry before. */
const inlineDash = /(?<=[.;:])\s[-–—](?=\s?\p{Lu})/gu
const number = /^\(?\d{1,3}(?:\.\d{1,2}){0,3}[.):]?(?=\s)/
const letter = /^\(?[A-Za-z][.)](?=\s)/
const roman = /^\(?[ivx]{2,5}[.)](?=\s)/i
const looseO = /^o(?=\s+\S)/

const markerOf = (text: string): ListMarker | undefined => {
  const glyph = glyphMarker.exec(text)
  if (glyph) return { text: glyph[0], style: glyph[0].charAt(0) }
  const stroke = dash.exec(text)
  if (stroke) return { text: stroke[0], style: stroke[0] }
  const o = looseO.exec(text)
  if (o) return { text: o[0], style: 'o' }
  const numeral = roman.exec(text)
  if (numeral) return { text: numeral[0], style: 'roman' }
  const figure = number.exec(text)
  // A bare number is a marker only with its dot or bracket: "60 percent of the week" is not the sixtieth entry.
  if (figure && /[.):]$|^\d+\.\d/.test(figure[0]))
    return { text: figure[0], style: `number${/\d\.\d/.test(figure[0]) ? ' of a number' : ''}` }
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

const lineAt = (source: string, from: number, to: number, cell = false): TextLine => {
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
  return { start, end, text: source.slice(start, end), indent, marker, heading: hashes, cell }
}

/** Cuts a line at marks in its middle, as text copied from a PDF has them: `• Model lessons • Co-plan units`. */
const cutInline = (source: string, from: number, to: number): TextLine[] => {
  const text = source.slice(from, to)
  const dashes = (text.match(inlineDash)?.length ?? 0) >= 2
  if (!dashes && !inlineGlyph.test(text)) return [lineAt(source, from, to)]
  const cut = dashes ? inlineDash : new RegExp(`\\s(?:[${glyphs}](?=\\s)|o(?=\\s+\\p{Lu}))`, 'gu')
  const lines: TextLine[] = []
  let begin = from
  for (const { index } of text.matchAll(cut)) {
    if (text.slice(begin - from, index).trim() !== '') lines.push(lineAt(source, begin, from + index))
    begin = from + index + 1
  }
  lines.push(lineAt(source, begin, to))
  return lines
}

/** The cells of a table row; a row that only rules the table off has none. */
const cutCells = (source: string, from: number, to: number): TextLine[] => {
  const lines: TextLine[] = []
  let begin = from
  for (let at = from; at <= to; at++) {
    if (at < to && source.charAt(at) !== '|' && source.charAt(at) !== '\t') continue
    const line = lineAt(source, begin, at, true)
    if (line.text !== '' && !/^[-:=\s]+$/.test(line.text)) lines.push(line)
    begin = at + 1
  }
  return lines
}

const blankLine = { text: '', indent: 0, marker: undefined, heading: 0, cell: false } as const

/**
 * The lines of a job description, whatever the platform's line ends; list entries that share a line become lines of
 * their own, and table rows become cells.
 */
export const textLines = (source: string): readonly TextLine[] => {
  const lines: TextLine[] = []
  let begin = 0
  for (let at = 0; at <= source.length; at++) {
    const code = at < source.length ? source.charCodeAt(at) : 10
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue
    const raw = source.slice(begin, Math.min(at, begin + 4)).trimStart()
    if (at === begin) {
      // One blank line parts as well as many.
      if (lines.at(-1)?.text !== '') lines.push({ ...blankLine, start: at, end: at })
    } else
      for (const line of raw.startsWith('|') ? cutCells(source, begin, at) : cutInline(source, begin, at))
        lines.push(line)
    begin = code === 13 && source.charCodeAt(at + 1) === 10 ? ++at + 1 : at + 1
  }
  return lines
}

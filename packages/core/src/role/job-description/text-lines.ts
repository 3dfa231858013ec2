import { columnGap, cutCells, cutGaps, cutRow, opensColumns } from './table-rows.js'
import { glyphs, lineAt, type TextLine } from './text-line.js'

const inlineGlyph = new RegExp(`\\s[${glyphs}](?=\\s)`)
/** A dash that begins an entry in the middle of a line: after the end of the entry before. */
const inlineDash = /(?<=[.;:])\s[-–—](?=\s?\p{Lu})/gu

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

const blankLine = { text: '', indent: 0, marker: undefined, heading: 0, cell: false, column: 0 } as const

const cutLine = (
  source: string,
  from: number,
  to: number,
  by: 'rules' | 'gaps' | 'marks',
  below: boolean,
): readonly TextLine[] => {
  if (by === 'rules') return cutCells(source, from, to)
  return by === 'gaps' ? cutGaps(source, from, to) : (cutRow(source, from, to, below) ?? cutInline(source, from, to))
}

/**
 * The lines of a job description, whatever the platform's line ends; list entries that share a line become lines of
 * their own, and table rows become cells.
 */
export const textLines = (source: string): readonly TextLine[] => {
  const lines: TextLine[] = []
  let begin = 0
  let gaps = false
  for (let at = 0; at <= source.length; at++) {
    const code = at < source.length ? source.charCodeAt(at) : 10
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue
    const raw = source.slice(begin, Math.min(at, begin + 4)).trimStart()
    const whole = source.slice(begin, Math.min(at, begin + 121))
    gaps = opensColumns(whole) || (gaps && columnGap.test(whole.trimEnd()))
    if (at === begin) {
      // One blank line parts as well as many.
      if (lines.at(-1)?.text !== '') lines.push({ ...blankLine, start: at, end: at })
    } else {
      const below = lines.at(-1)?.marker?.style === 'row'
      for (const line of cutLine(source, begin, at, raw.startsWith('|') ? 'rules' : gaps ? 'gaps' : 'marks', below))
        lines.push(line)
    }
    begin = code === 13 && source.charCodeAt(at + 1) === 10 ? ++at + 1 : at + 1
  }
  return lines
}

import { verbOf } from '../../clarity/language/words.js'
import { sectionKind } from './section.js'
import { lineAt, type TextLine } from './text-line.js'

/** Cells of a few words, then one that begins with an act: "Coach⇥25%⇥Model lessons for teachers". */
const lastCell = /^[^\t:]{0,30}\t(?:[^\t:]{0,14}\t)*(?=([\p{L}-]+)\s+\S)/u

/** A row whose last cell is the duty, parted into what stands before it and the duty; below such a row, any other. */
export const cutRow = (source: string, from: number, to: number, below: boolean): readonly TextLine[] | undefined => {
  const row = lastCell.exec(source.slice(from, Math.min(to, from + 120)))
  const first = row?.[1]?.toLowerCase() ?? ''
  if (!row || row[0].trim() === '') return undefined
  if (!below && !first.endsWith('ing') && verbOf(first) === undefined) return undefined
  const duty = { ...lineAt(source, from + row[0].length, to), marker: { text: '', style: 'row' } }
  return [lineAt(source, from, from + row[0].length), duty]
}

/** The cells of a table row; a row that only rules the table off has none. */
export const cutCells = (source: string, from: number, to: number): TextLine[] => {
  const lines: TextLine[] = []
  let begin = from
  let column = -1
  for (let at = from; at <= to; at++) {
    if (at < to && source.charAt(at) !== '|' && source.charAt(at) !== '\t') continue
    const line = lineAt(source, begin, at, true, Math.max(0, column++))
    if (line.text !== '' && !/^[-:=\s]+$/.test(line.text)) lines.push(line)
    begin = at + 1
  }
  return lines
}

/** Blanks or a tab between two titles of which one says what is not done: the columns of a table without rules. */
export const columnGap = /\t+| {3,}|\s\|\s/

/** Whether a line holds such titles. */
export const opensColumns = (line: string): boolean => {
  if (line.length > 120 || !columnGap.test(line)) return false
  const titles = line.split(columnGap).filter((title) => title.trim() !== '')
  const not = titles.filter((title) => sectionKind(title) === 'exclusions')
  return titles.length > 1 && titles.length < 5 && not.length > 0 && not.length < titles.length
}

/** The cells of a row that is parted by gaps instead of rules. */
export const cutGaps = (source: string, from: number, to: number): TextLine[] => {
  const lines: TextLine[] = []
  let begin = from
  let column = 0
  for (const { 0: gap, index } of source.slice(from, to).matchAll(new RegExp(columnGap, 'g'))) {
    const line = lineAt(source, begin, from + index, true, column++)
    if (line.text !== '') lines.push(line)
    begin = from + index + gap.length
  }
  const line = lineAt(source, begin, to, true, column)
  return line.text === '' ? lines : [...lines, line]
}

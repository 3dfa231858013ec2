import { verbOf } from '../../clarity/language/words.js'
import { columnsAfter, excludedBy, type Columns } from './columns.js'
import { beginsLowAct, listsInLowCase, strictlyOpen } from './low-case.js'
import { isNoise, isTitle, looksLikeHeading, sectionKind, type SectionKind } from './section.js'
import type { Stretch } from './sentences.js'
import type { TextLine } from './text-line.js'

/** Lines that belong together: a heading, a list entry with its wrapped lines, or a paragraph. */
export interface Block extends Stretch {
  readonly form: 'heading' | 'entry' | 'paragraph'
  readonly text: string
  /** How deep an entry is set, in columns; -1 for what is no entry. */
  readonly depth: number
  /** The marks of entries of one list; empty for what is no entry. */
  readonly style: string
  readonly lines: number
  readonly kind: SectionKind | undefined
  /** In a table that sets what the coach does beside what the coach does not: whether it is the latter. */
  readonly excluded?: boolean | undefined
}

const openEnd =
  /(?:[,&/–—-]|\b(?:and|or|the|a|an|of|to|with|in|for|by|on|at|as|from|that|which|their|its|into|including|such|is|are|be|will|not|all|other))$/i
const startsLow = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u
const closed = /[.;:!?]["'’”)\]]?$/

/** A wrapped line goes on with the sentence of the line above. */
const continues = (above: TextLine, line: TextLine, wrapAt: number, lowCase: boolean): boolean => {
  if (line.marker || line.heading > 0 || line.cell || above.cell) return false
  if (lowCase && above.marker === undefined) {
    if (strictlyOpen.test(above.text)) return true
    if (beginsLowAct(line) || looksLikeHeading(line.text)) return false
  }
  if (openEnd.test(above.text)) return true
  if (closed.test(above.text)) return above.marker !== undefined && line.indent > above.indent + 1
  if (startsLow.test(line.text)) return true
  if (above.marker !== undefined && line.indent > above.indent + 1) return true
  // The line above was full: its next word would not have fitted into the width that the text is wrapped at.
  const nextWord = line.text.split(/\s/, 1)[0] ?? ''
  return (
    wrapAt > 0 &&
    above.text.length + nextWord.length + 1 > wrapAt &&
    !looksLikeHeading(line.text) &&
    // A capital on a plain verb opens an entry of its own.
    verbOf(nextWord.toLowerCase())?.either !== false
  )
}

/** The width at which a hard-wrapped text was broken; 0 where the lines show no such width. */
const wrapWidth = (lines: readonly TextLine[]): number => {
  let widest = 0
  for (const { text } of lines) if (text.length > widest && text.length <= 132) widest = text.length
  if (widest < 50 || lines.some(({ text }) => text.length > 132)) return 0
  let full = 0
  for (const { text } of lines) if (text.length > widest - 14) full++
  return full >= 5 && full / lines.length > 0.2 ? widest : 0
}

const plainHeading = (text: string): string =>
  text
    .replace(/^[*_#\s]+|[*_#\s]+$/g, '')
    .replace(/:\s*[*_]*$/, '')
    .trim()

const headingKind = (text: string): SectionKind | undefined => sectionKind(plainHeading(text))

interface Draft {
  readonly form: Block['form']
  readonly excluded: boolean | undefined
  readonly first: TextLine
  last: TextLine
  texts: string[]
}

const finish = ({ form, excluded, first, last, texts }: Draft): Block => {
  const text = texts.join(' ').replace(/\s+/g, ' ')
  // "The coach will have duties that include:" is an opening, however many lines it takes.
  if (form === 'paragraph' && text.length < 240 && text.endsWith(':'))
    return finish({ form: 'heading', excluded, first, last, texts })
  const entry = form === 'entry'
  return {
    form,
    text: form === 'heading' ? plainHeading(text) : text,
    start: first.start,
    end: last.end,
    depth: entry ? first.indent : -1,
    style: entry ? (first.marker?.style ?? 'cell') : '',
    lines: texts.length,
    kind: form === 'heading' ? headingKind(text) : undefined,
    excluded,
  }
}

const label = /^[^:.]{2,40}:\s*\S/

/** A few words without a full stop, right above a list or a paragraph: "Observing classes". */
const crowns = (line: TextLine, next: TextLine | undefined): boolean =>
  line.text.length <= 60 &&
  !/[\p{P}]$/u.test(line.text) &&
  line.text.split(/\s+/).length <= 7 &&
  next !== undefined &&
  /^[^\p{L}]*\p{Lu}/u.test(line.text) &&
  (next.marker !== undefined || (next.text.length >= 100 && closed.test(next.text)))

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/** Wholly in capitals or in bold. */
const setApart = (text: string): boolean => isCapitals(text) || /^(\*\*|__)[^*]+\1:?$/.test(text)

/** "Lead workshops": two or three words, the first of them a verb. */
const statesAct = (text: string): boolean => {
  const [first = '', second = ''] = text.split(/\s+/)
  return /^\p{Ll}/u.test(second) && verbOf(first.toLowerCase()) !== undefined
}

const namesPart = (text: string): boolean =>
  text.split(/\s+/).length <= 7 && looksLikeHeading(text) && !statesAct(text) && !/[.;]$/.test(text)

const opensPart = (line: TextLine, below: TextLine): boolean =>
  below.marker === undefined ? looksLikeHeading(below.text) : below.marker.style !== line.marker?.style

const nextWritten = (lines: readonly TextLine[], at: number): TextLine | undefined =>
  lines[at + 1]?.text === '' ? lines[at + 2] : lines[at + 1]

const formOf = (
  line: TextLine,
  next: TextLine | undefined,
  lowCase: boolean,
  below: TextLine | undefined,
): Block['form'] => {
  if (line.heading > 0) return 'heading'
  if (line.cell)
    return looksLikeHeading(line.text) || (line.text.split(/\s+/).length < 4 && !statesAct(line.text))
      ? 'heading'
      : 'entry'
  if (!line.marker) {
    const runsOn =
      next !== undefined &&
      next.marker === undefined &&
      startsLow.test(next.text) &&
      !(lowCase && beginsLowAct(next)) &&
      !isTitle(line.text) &&
      !/:\W*$/.test(line.text)
    if (!runsOn && (looksLikeHeading(line.text) || crowns(line, next))) return 'heading'
    // "Duties and responsibilities: the coach will" announces a list although words follow the colon.
    const announces = label.test(line.text) && line.text.length < 140 && next?.marker !== undefined
    return announces && headingKind(line.text) === 'duties' ? 'heading' : 'paragraph'
  }
  const outline =
    line.marker.style.startsWith('number') || line.marker.style === 'roman' || line.marker.style.endsWith('letter')
  // "1.0 COACHING" above "1.1 Plans lessons with teachers." is the title of a part.
  const stands = setApart(line.text) && line.text.split(/\s+/).length <= 7
  if (stands && next?.marker !== undefined && !setApart(next.text)) return 'heading'
  // "2. Essential Functions" above "2.1 Coaching": a numbered title is a title.
  if (outline && isTitle(line.text)) return 'heading'
  // "1. Fiscal Responsibility" above a title or a list of its own names a part.
  if (outline && namesPart(line.text) && below && opensPart(line, below)) return 'heading'
  const title = outline && next?.marker !== undefined && next.marker.style !== line.marker.style
  if (/:\s*\**$/.test(line.text) && line.text.length <= 110) return 'heading'
  const brief = line.text.split(/\s+/).length <= 6 && !/[.;]$/.test(line.text) && (next?.indent ?? 0) > line.indent
  return title && (brief || looksLikeHeading(line.text)) ? 'heading' : 'entry'
}

/** A bare section title followed by its content on the same line, as in `ESSENTIAL DUTIES: Other duties may be assigned.` */
const titleInLine = /^([\p{Lu}][\p{Lu}\s&/,-]{5,60}):\s+\S/u

/** The blocks of a job description, in order. Blank lines, page noise and the rules of tables part them and vanish. */
export const blocksOf = (lines: readonly TextLine[]): readonly Block[] => {
  const written = lines.filter((line) => line.text !== '')
  const wrapAt = wrapWidth(written)
  const lowCase = listsInLowCase(written)
  const blocks: Block[] = []
  let draft: Draft | undefined
  let columns: Columns | undefined
  const close = (): void => {
    if (draft) blocks.push(finish(draft))
    draft = undefined
  }
  for (const [at, line] of lines.entries()) {
    columns = columnsAfter(line, columns)
    if (line.text === '') {
      close()
      continue
    }
    if (isNoise(line.text) && !line.marker) continue
    if (draft && draft.form !== 'heading' && continues(draft.last, line, wrapAt, lowCase)) {
      draft.last = line
      draft.texts.push(line.text)
      continue
    }
    close()
    const form = titleInLine.test(line.text) && headingKind(line.text) !== undefined ? 'heading' : undefined
    const excluded = excludedBy(line, columns)
    draft = {
      form: excluded === undefined ? (form ?? formOf(line, lines[at + 1], lowCase, nextWritten(lines, at))) : 'entry',
      excluded,
      first: line,
      last: line,
      texts: [line.text],
    }
  }
  close()
  return withoutTitleRuns(blocks)
}

/** Short lines in a row under a heading of duties are no titles of anything: they are the list. */
const withoutTitleRuns = (blocks: readonly Block[]): readonly Block[] => {
  const read = [...blocks]
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    if (block?.form === 'heading' && block.kind === undefined) continue
    if (at - from >= 4 && blocks[from - 1]?.kind === 'duties')
      for (let i = from; i < at; i++) {
        const line = blocks[i]
        if (line) read[i] = { ...line, form: 'paragraph' }
      }
    from = at + 1
  }
  return read
}

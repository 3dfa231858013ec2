import { verbOf } from '../../clarity/language/words.js'
import { isTitle, sectionKind } from './section.js'

interface Enumerator {
  readonly index: number
  readonly length: number
  readonly value: number
  readonly style: string
}

const enumerator = /(?<=\s|^)(\(?)(\d{1,2}|[a-z])([.)])\s+["“(*]{0,2}(?=\p{L})/gu

const enumerators = (source: string): readonly Enumerator[] =>
  [...source.matchAll(enumerator)].map(({ 0: all, 1: open = '', 2: count = '', 3: close = '', index }) => {
    const figure = /\d/.test(count)
    const value = figure ? Number(count) : count.charCodeAt(0) - 96
    return { index, length: all.length, value, style: `${open}${figure ? '1' : 'a'}${close}` }
  })

/** A capital, or an act: "(1) schools with new teams, (2) other schools" counts things within a sentence. */
const beginsStatement = (text: string): boolean => {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  return /^\p{Lu}/u.test(first) || verbOf(first) !== undefined
}

/** The shortest that entries of a list are on average; shorter ones are items within a sentence. */
const leastEntry = 25

/** Runs of numbers that count up in one style, at least three of them, with entries long enough to be statements. */
const runsOf = (source: string): readonly (readonly Enumerator[])[] => {
  const open = new Map<string, Enumerator[]>()
  const runs: Enumerator[][] = []
  for (const found of enumerators(source)) {
    const run = open.get(found.style)
    if (run?.at(-1)?.value === found.value - 1) run.push(found)
    else if (found.value === 1) {
      const begun = [found]
      open.set(found.style, begun)
      runs.push(begun)
    }
  }
  return runs.filter((run) => {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last || run.length < 3 || (last.index - first.index) / (run.length - 1) < leastEntry) return false
    const inside = run.filter(({ index }) => !/(?:^|\n|\r)\s*$/.test(source.slice(Math.max(0, index - 12), index)))
    const told = run.every(({ index, length }) => beginsStatement(source.slice(index + length, index + length + 40)))
    return inside.length >= 2 && told
  })
}

/** A section's title in the middle of a line, after the end of a sentence: `… in class. QUALIFICATIONS: A license.` */
const inlineTitle =
  /(?<=[.;)]\s{1,3})((?:\p{Lu}[\p{L}’'&/-]*,?\s(?:(?:and|of|the|&|to|for)\s){0,2}){0,5}\p{Lu}[\p{L}’'&/-]*):\s/gu

/** The title of what is asked of applicants, after anything: few sentences hold such a word with a colon. */
const askedTitle =
  /(?<=[\p{L}\d).;] )(?:Minimum |Required |Preferred )?(?:Qualifications|QUALIFICATIONS|Requirements|REQUIREMENTS|Education|Experience|Terms of [Ee]mployment|TERMS OF EMPLOYMENT|Salary|Evaluation|EVALUATION):?\s(?=\p{Lu}|•|[-–]\s)/gu

const lineStart = /(?<=^|\n)[ \t]*(?=\p{Lu})/gu

/** Where the first duty begins on the line of its title: "ESSENTIAL FUNCTIONS Organize data from many sources". */
const titledLines = (source: string): readonly number[] =>
  [...source.matchAll(lineStart)].flatMap(({ 0: { length }, index }) => {
    const begin = index + length
    const line = source.slice(begin, begin + 90).split(/[\n\r]/, 1)[0] ?? ''
    for (const { 1: act = '', index: at } of line.matchAll(/(?<=\S) (\p{Lu}\p{Ll}+) \p{Ll}/gu))
      if (isTitle(line.slice(0, at)) && verbOf(act.toLowerCase()) !== undefined)
        return sectionKind(line.slice(0, at)) === 'duties' ? [begin + at] : []
    return []
  })

/**
 * Text whose line breaks were lost, as from a PDF, with breaks put back before its numbers and section titles.
 *
 * Only white space is exchanged for white space, so every word keeps its place.
 */
export const withBreaks = (source: string): string => {
  const breaks: number[] = [...titledLines(source)]
  const blanks: number[] = []
  for (const run of runsOf(source))
    for (const [at, { index, length }] of run.entries()) {
      breaks.push(index - 1)
      const end = run[at + 1]?.index ?? index + length
      // What breaks are left within an entry only wrap it; a blank line parts.
      for (const { index: found } of source.slice(index, end).matchAll(/(?<![\n\r])\r?\n(?![ \t]*[\r\n])/g))
        blanks.push(index + found)
    }
  for (const { 0: all, 1: title = '', index } of source.matchAll(inlineTitle)) {
    const kind = sectionKind(title.replace(/\s+/g, ' '))
    if (kind === undefined) continue
    breaks.push(index - 1)
    if (kind === 'duties') breaks.push(index + all.length - 1)
  }
  for (const { 0: all, index } of source.matchAll(askedTitle)) if (all.includes(':')) breaks.push(index - 1)
  if (breaks.length === 0) return source
  const characters = source.split('')
  for (const at of blanks) characters[at] = ' '
  for (const at of breaks) if (/\s/.test(characters[at] ?? '')) characters[at] = '\n'
  return characters.join('')
}

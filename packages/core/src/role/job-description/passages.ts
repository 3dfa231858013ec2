import { verbOf } from '../../clarity/language/words.js'
import type { Block } from './blocks.js'
import type { SectionKind } from './section.js'
import type { Section } from './sections.js'
import { sentencesIn, type Stretch } from './sentences.js'

/** A stretch of a job description that may be a duty, and where it stands. */
export interface Passage extends Stretch {
  readonly text: string
  readonly section: Section
  readonly block: Block
  /** Which sentence of its block it is, from 0, and of how many. */
  readonly sentence: number
  readonly sentences: number
  /** Whether it opens the list below it: "The coach will:". */
  readonly leads: boolean
  /** Whether it names what the deeper entries below it are about: "Data". */
  readonly crowns: boolean
  /** The entries of its section, and how many of them begin with an act. */
  readonly entries: number
  readonly acts: number
}

/** The passages of a text, and what is the case in the whole of it. */
export interface Passages {
  readonly passages: readonly Passage[]
  readonly entries: number
  readonly acts: number
  /** Whether some heading says that duties follow. */
  readonly announced: boolean
}

/** Whether a line begins with an act, the coach as its subject left out. */
export const beginsWithAct = (text: string): boolean => {
  const first = /^\W*([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? ''
  return first.endsWith('ing') || verbOf(first) !== undefined
}

/** From so many sentences on, an entry is a list that lost its marks; two or three tell about one thing. */
const leastRunning = 4

/** The parts of a sentence that semicolons make of it, from three on: a list written as one sentence after its opening. */
const listInSentence = (source: string, { start, end }: Stretch): readonly Stretch[] => {
  const text = source.slice(start, end)
  if (text.split(';').length < 3) return [{ start, end }]
  const parts: Stretch[] = []
  let from = start + (/^[^;:]{0,240}:/.exec(text)?.[0].length ?? 0)
  for (let at = start; at <= end; at++) {
    if (at < end && source.charAt(at) !== ';') continue
    const opening = /^\s*(?:and\s+)?/i.exec(source.slice(from, Math.min(at, from + 40)))?.[0].length ?? 0
    if (from + opening < at) parts.push({ start: from + opening, end: at })
    from = at + 1
  }
  return parts
}

/** Paragraphs each under a heading of its own, as in "Observing classes": there the paragraph is the duty. */
const isEssay = (sections: readonly Section[]): boolean => {
  const single = sections.filter(
    ({ kind, blocks: [first, second] }) =>
      first?.form === 'paragraph' && second === undefined && (kind === undefined || kind === 'duties'),
  )
  return single.length >= 4 && !sections.some(({ blocks }) => blocks.some(({ form }) => form === 'entry'))
}

/** Sentences that begin with an act, each with those that tell more about it. */
const joined = (source: string, sentences: readonly Stretch[]): readonly Stretch[] => {
  const parts: Stretch[] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    if (last && !beginsWithAct(source.slice(sentence.start, sentence.end)))
      parts[parts.length - 1] = { start: last.start, end: sentence.end }
    else parts.push(sentence)
  }
  return parts
}

const stretchesOf = (source: string, block: Block, essay: boolean): readonly (readonly Stretch[])[] => {
  if (essay) return [[block]]
  const sentences = sentencesIn(source, block)
  if (block.form === 'entry')
    return sentences.length < leastRunning ? [[block]] : joined(source, sentences).map((one) => [one])
  return sentences.map((sentence) => listInSentence(source, sentence))
}

/** A few words that are no sentence. */
const namesTopic = (text: string): boolean => text.split(/\s+/).length <= 4 && !/[.;]$/.test(text)

const opensList = /(?::|\b(?:following|below|include|includes|to|by))\W*$/i

const countActs = (blocks: readonly Block[]): number => blocks.filter(({ text }) => beginsWithAct(text)).length

/** All that may be a duty: the entries of lists, and the sentences of everything else. */
export const passagesOf = (source: string, sections: readonly Section[]): Passages => {
  const essay = isEssay(sections)
  const passages: Passage[] = []
  const every: Block[] = []
  for (const section of sections) {
    const list = section.blocks.filter(({ form }) => form === 'entry')
    const acts = countActs(list)
    for (const block of list) every.push(block)
    for (const [at, block] of section.blocks.entries()) {
      const below = section.blocks[at + 1]
      const leads = below?.form === 'entry' && opensList.test(block.text)
      const crowns = block.form === 'entry' && (below?.depth ?? -1) > block.depth && namesTopic(block.text)
      const stretches = stretchesOf(source, block, essay)
      for (const [sentence, parts] of stretches.entries())
        for (const { start, end } of parts) {
          const text = source.slice(start, end).replace(/\s+/g, ' ').trim()
          if (!/\p{L}/u.test(text)) continue
          const sentences = stretches.length
          const place = { section, block, sentence, sentences, leads, crowns, entries: list.length, acts }
          passages.push({ start, end, text, ...place })
        }
    }
  }
  const kinds = new Set<SectionKind | undefined>(
    sections.flatMap(({ kind, blocks }) => (blocks.length > 0 ? [kind] : [])),
  )
  return { passages, entries: every.length, acts: countActs(every), announced: kinds.has('duties') }
}

import { blocksOf, type Block } from './blocks.js'
import type { Aside, Duty, JobDescriptionParts } from './job-description.js'
import { aboutTheJob, beginsWithAct, notDuty, ofOthers, ofTheCoach, statesTerm, tellsDuty } from './prose.js'
import { withBreaks } from './run-together.js'
import type { SectionKind } from './section.js'
import { sectionsOf, type Section } from './sections.js'
import { sentencesIn, type Stretch } from './sentences.js'
import { textLines } from './text-lines.js'

const wording = (source: string, { start, end }: Stretch): string => source.slice(start, end).replace(/\s+/g, ' ')

/** From so many sentences on, an entry is a list that lost its marks; two or three tell about one thing. */
const leastRunning = 4

/** An entry of a list is one duty; in a long one, sentences that begin with an act of their own are further ones. */
const splitEntry = (source: string, block: Stretch): readonly Stretch[] => {
  const parts: Stretch[] = []
  const sentences = sentencesIn(source, block)
  for (const sentence of sentences) {
    const text = source.slice(sentence.start, Math.min(sentence.end, sentence.start + 120))
    const last = parts.at(-1)
    if (/^Page \d+ of\b/.test(text)) break
    const separate =
      sentences.length >= leastRunning &&
      /^\p{Lu}\p{Ll}+\s/u.test(text) &&
      !notDuty.test(text) &&
      !ofTheCoach.test(text)
    if (last && !separate) parts[parts.length - 1] = { start: last.start, end: sentence.end }
    else parts.push(sentence)
  }
  return parts
}

interface Found {
  readonly stretch: Stretch
  readonly heading: string
  readonly excluded: boolean
}

/** Paragraphs each under a heading of its own, as in "Observing classes": there the paragraph is the duty. */
const isEssay = (sections: readonly Section[]): boolean => {
  const single = sections.filter(({ blocks: [first, second] }) => first?.form === 'paragraph' && second === undefined)
  return single.length >= 4 && !sections.some(({ blocks }) => blocks.some(({ form }) => form === 'entry'))
}

/** The entries of a list that is written as one sentence, parted by semicolons after an opening. */
const listInSentence = (source: string, { start, end }: Stretch): readonly Stretch[] => {
  const text = source.slice(start, end)
  if (text.split(';').length < 3) return []
  const opening = /^[^;:]{0,240}:/.exec(text)
  const parts = text.split(';').filter((part) => part.trim() !== '')
  const told = parts.filter((part) => beginsWithAct(part.replace(/^\s*and\s/, '')))
  if (!opening && (told.length < 3 || told.length < 0.7 * parts.length)) return []
  const entries: Stretch[] = []
  let from = start + (opening?.[0].length ?? 0)
  for (let at = from; at <= end; at++) {
    if (at < end && source.charAt(at) !== ';') continue
    while (from < at && /\s/.test(source.charAt(from))) from++
    const joined = /^and\s+/i.exec(source.slice(from, Math.min(at, from + 12)))
    from += joined?.[0].length ?? 0
    if (from < at) entries.push({ start: from, end: at })
    from = at + 1
  }
  // Two semicolons also part the items of one duty; then each must begin with an act.
  return entries.length > 3 || entries.every((entry) => beginsWithAct(source.slice(entry.start, entry.end)))
    ? entries
    : []
}

/** A line of its own in a section of duties is one, whatever its grammar; in a paragraph only what tells an act counts. */
const proseDuties = (source: string, block: Block, announced: boolean, plainList: boolean): readonly Stretch[] => {
  const sentences = sentencesIn(source, block)
  const listed = sentences.flatMap((sentence) => listInSentence(source, sentence))
  if (listed.length > 0) return listed
  if (
    plainList &&
    sentences.length === 1 &&
    block.text.length < 400 &&
    !aboutTheJob.test(block.text) &&
    !statesTerm(block.text)
  )
    return sentences
  return sentences.filter(({ start, end }) => tellsDuty(source.slice(start, Math.min(end, start + 300)), announced))
}

/** The name of a post in a list of posts: "Data Team Member". */
const namesPost =
  /^(?:\p{Lu}[\p{L}/-]* ){0,5}(?:Coach(?:es)?|Facilitators?|Members?|Mentors?|Specialists?|Teachers?|Coordinators?|Principals?|Interventionists?)$/u

interface Manner {
  /** Some heading says that duties follow. */
  readonly announced: boolean
  /** The duties are paragraphs, each under its own heading. */
  readonly essay: boolean
  /** The duties are a list, so that prose beside it only introduces it. */
  readonly listed: boolean
}

const dutiesIn = (source: string, section: Section, { announced, essay, listed }: Manner): Found[] => {
  const excluded = section.kind === 'exclusions'
  const entries = section.blocks.some(({ form }) => form === 'entry')
  const found: Found[] = []
  const add = (stretch: Stretch, ruledOut: boolean): void => {
    if (/\p{L}/u.test(source.slice(stretch.start, stretch.end)))
      found.push({ stretch, heading: section.heading, excluded: excluded || ruledOut })
  }
  for (const [at, block] of section.blocks.entries()) {
    const after = section.blocks[at + 1]
    const leads = after?.form === 'entry' && /(?::|\b(?:following|below|include|includes|to|by))\W*$/i.test(block.text)
    if (block.form === 'entry') {
      if (namesPost.test(block.text)) continue
      const crowned = after?.form === 'entry' && after.depth > block.depth
      if (crowned && (leads || namesTopic(block.text))) continue
      if (!ofOthers.test(block.text)) for (const part of splitEntry(source, block)) add(part, block.excluded ?? false)
    } else if (essay) add(block, false)
    else if (!leads && !(listed && (entries || !excluded)))
      for (const sentence of proseDuties(source, block, announced, announced && !entries)) add(sentence, false)
  }
  return found
}

/** Whether the entries of a section mostly begin with an act, so that it lists duties under the name of a topic. */
const listsActs = ({ blocks }: Section): boolean => {
  const entries = blocks.filter(({ form }) => form === 'entry')
  const acts = entries.filter(({ text }) => beginsWithAct(text))
  return acts.length >= 2 && acts.length >= 0.7 * entries.length
}

/** Whether no entry of a section begins with an act: names, places and dates, as a page has them above its text. */
const listsNoAct = ({ blocks }: Section): boolean => {
  const entries = blocks.filter(({ form }) => form === 'entry')
  return entries.length > 0 && !entries.some(({ text }) => beginsWithAct(text))
}

/** "Data" above deeper entries is what they are about. */
const namesTopic = (text: string): boolean =>
  text.split(/\s+/).length <= 4 && !/[.;]$/.test(text) && (!beginsWithAct(text) || !/\s/.test(text.trim()))

const kinds = new Set<SectionKind | undefined>(['duties', 'exclusions'])

/** The sections to look for duties in: those that say so; in a text without any, all that say nothing else. */
const dutySections = (sections: readonly Section[]): readonly Section[] => {
  const announced = sections.filter((section) => kinds.has(section.kind) && section.blocks.length > 0)
  if (announced.some(({ kind }) => kind === 'duties'))
    return sections.filter(
      (section) => announced.includes(section) || (/^(?:summary|)$/.test(section.kind ?? '') && listsActs(section)),
    )
  const silent = sections.filter(
    (section) =>
      section.kind === undefined ||
      section.kind === 'exclusions' ||
      ((section.own === undefined || section.own === 'summary') && listsActs(section)),
  )
  const entries = silent.filter(({ blocks }) => blocks.some(({ form }) => form === 'entry'))
  if (entries.length > 0) return entries.some(listsActs) ? entries.filter((section) => !listsNoAct(section)) : entries
  if (silent.some(({ blocks }) => blocks.length > 0)) return silent
  return sections.filter(({ kind }) => kind === 'summary')
}

/** Text copied with its HTML: tags give way to line breaks and blanks, so that every word keeps its place. */
const withoutTags = (source: string): string =>
  /<(?:li|p|br|div|ul)\b/i.test(source)
    ? source.replace(
        /<\/?(li|p|br|ul|ol|div|h[1-6]|tr|td|th|strong|b|em|i|span|a)\b[^<>]{0,300}>/gi,
        (tag, name: string) => {
          if (/^(?:strong|b|em|i|span|a)$/i.test(name)) return ' '.repeat(tag.length)
          return `\n${/^<li/i.test(tag) ? '•' : ' '}`.padEnd(tag.length)
        },
      )
    : source

/**
 * Takes a job description apart into the coach's duties and everything else.
 *
 * Reads bullets, numbers, letters, nested lists, Markdown, tables, hard-wrapped lines, plain lines under headings and
 * sentences in paragraphs. Time grows in step with the text's length. A text in which nothing reads as a duty has none.
 */
export const readJobDescription = (given: string): JobDescriptionParts => {
  const source = withBreaks(withoutTags(given))
  const blocks = blocksOf(textLines(source))
  const sections = sectionsOf(blocks)
  const chosen = dutySections(sections)
  const announced = chosen.some(({ kind }) => kind === 'duties')
  const entries = chosen
    .flatMap(({ kind, blocks: inside }) => (kind === 'exclusions' ? [] : inside))
    .filter(({ form }) => form === 'entry')
  const manner = { announced, essay: isEssay(chosen), listed: entries.length >= 3 }
  const found = chosen.flatMap((section) => dutiesIn(source, section, manner))
  const duties = found.map(({ stretch, heading, excluded }, at): Duty => {
    return { ...stretch, index: at + 1, text: wording(source, stretch), heading, excluded }
  })
  return { duties, asides: asidesOf(source, sections, blocks, duties) }
}

const asidesOf = (
  source: string,
  sections: readonly Section[],
  blocks: readonly Block[],
  duties: readonly Duty[],
): readonly Aside[] => {
  const kindOf = new Map<Block, Aside['kind']>()
  for (const block of blocks) kindOf.set(block, 'heading')
  for (const { kind, blocks: inside } of sections)
    for (const block of inside) kindOf.set(block, kind === undefined || kind === 'duties' ? 'preamble' : kind)
  const asides: Aside[] = []
  let next = 0
  for (const block of blocks) {
    let from = block.start
    const kind = kindOf.get(block) ?? 'preamble'
    const add = (to: number): void => {
      if (to > from && /[\p{L}\p{N}]/u.test(source.slice(from, Math.min(to, from + 400))))
        asides.push({ start: from, end: to, text: wording(source, { start: from, end: to }), kind })
    }
    for (; next < duties.length && (duties[next]?.start ?? 0) < block.end; next++) {
      const duty = duties[next]
      if (!duty) break
      add(duty.start)
      from = duty.end
    }
    add(block.end)
  }
  return asides
}

import { blocksOf, type Block } from './blocks.js'
import type { Aside, Duty, JobDescriptionParts } from './job-description.js'
import { sectionKind, type SectionKind } from './section.js'
import { sentencesIn, type Stretch } from './sentences.js'
import { textLines } from './text-line.js'

interface Section {
  readonly heading: string
  readonly kind: SectionKind | undefined
  readonly blocks: Block[]
}

/** Headings that stand deeper in the outline keep the kind of the section they are in. */
const sectionsOf = (blocks: readonly Block[]): readonly Section[] => {
  const sections: Section[] = [{ heading: '', kind: undefined, blocks: [] }]
  let kind: SectionKind | undefined
  for (const block of blocks) {
    if (block.form === 'heading') {
      kind = block.kind ?? kind
      sections.push({ heading: block.text, kind, blocks: [] })
      continue
    }
    const label = block.form === 'paragraph' ? /^([^:.]{3,40}):\s+/.exec(block.text) : null
    const announced = label?.[1] === undefined ? undefined : sectionKind(label[1])
    if (label?.[1] !== undefined && (announced === 'duties' || announced === 'qualifications') && block.lines === 1) {
      kind = announced
      const inside = { ...block, start: block.start + label[0].length, text: block.text.slice(label[0].length) }
      sections.push({ heading: label[1], kind, blocks: [inside] })
    } else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

const notDuty =
  /^(?:an?|the|this|these|that|those|its?|in|for|such|all|each|usual(?:ly)?|examples?|notes?|overall|most|some|if|when|while|as|e\.?g|there|one|our|we|your|please|during|before|after|by|with|within|at|on|to|from|also|however|additionally|here|both|any|no|who|which|what|how|why|up|approximately|and|or|but|although|because|since|until|upon|under|through)\b/i
const ofTheCoach =
  /^(?:(?:an? |the |our |all |each )?(?:[\p{L}-]+ ){0,4}?(?:coach(?:es)?|specialists?|facilitators?|mentors?|incumbent|employee|candidate|person|position|individual)|they|he|she|she\/he|he\/she|s\/he|you|this (?:position|role|person))(?:[’']s?)?\s/iu
const inThatRole = /^(?:in|as|through|under|at|during|with|to|after|before|together|when|while)\b[^,]{0,80},\s/i
const aboutTheJob =
  /^(?:overall, )?(?:(?:the|a|this|our|its) (?:[\w’'-]+ ){0,2}?(?:job|role|goal|purpose|mission|aim|objective|work|ideal)\b(?! is to\b)|(?:the )?(?:job|role|goal|purpose|mission|aim|objective) of\b)/i
const startsWithAct = /^\p{Lu}?\p{Ll}+(?:s|ing|e|[^sg])?\b/u

/** A sentence of a paragraph is a duty when it tells what the coach does. */
const tellsDuty = (sentence: string): boolean => {
  const told = sentence.replace(inThatRole, '')
  if (aboutTheJob.test(told) || aboutTheJob.test(sentence)) return false
  if (ofTheCoach.test(told)) return true
  if (/^\S+ (?:is|are|was|were|will|has|have)\b/.test(told)) return false
  return !notDuty.test(told) && startsWithAct.test(told) && /^(?:\p{Ll}|\p{Lu}\p{Ll})/u.test(told)
}

const wording = (source: string, { start, end }: Stretch): string => source.slice(start, end).replace(/\s+/g, ' ')

/** An entry of a list is one duty; sentences that follow in it and begin with an act of their own are further ones. */
const splitEntry = (source: string, block: Stretch): readonly Stretch[] => {
  const parts: Stretch[] = []
  for (const sentence of sentencesIn(source, block)) {
    const text = source.slice(sentence.start, Math.min(sentence.end, sentence.start + 120))
    const last = parts.at(-1)
    const separate = /^\p{Lu}\p{Ll}+\s/u.test(text) && !notDuty.test(text) && !ofTheCoach.test(text)
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

/** A line of its own in a section of duties is one, whatever its grammar; in a paragraph only what tells an act counts. */
const proseDuties = (source: string, block: Block, plainList: boolean): readonly Stretch[] => {
  const sentences = sentencesIn(source, block)
  if (plainList && sentences.length === 1 && block.text.length < 400 && !aboutTheJob.test(block.text)) return sentences
  return sentences.filter(({ start, end }) => tellsDuty(source.slice(start, Math.min(end, start + 300))))
}

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
  const add = (stretch: Stretch): void => {
    if (/\p{L}/u.test(source.slice(stretch.start, stretch.end)))
      found.push({ stretch, heading: section.heading, excluded })
  }
  for (const [at, block] of section.blocks.entries()) {
    const after = section.blocks[at + 1]
    const leads = after?.form === 'entry' && /(?::|\b(?:following|below|include|includes|to|by))\W*$/i.test(block.text)
    if (block.form === 'entry') {
      if (leads && after.depth > block.depth) continue
      for (const part of splitEntry(source, block)) add(part)
    } else if (essay) add(block)
    else if (!leads && !(listed && (entries || !excluded)))
      for (const sentence of proseDuties(source, block, announced && !entries)) add(sentence)
  }
  return found
}

const kinds = new Set<SectionKind | undefined>(['duties', 'exclusions'])

/** The sections to look for duties in: those that say so; in a text without any, all that say nothing else. */
const dutySections = (sections: readonly Section[]): readonly Section[] => {
  const announced = sections.filter((section) => kinds.has(section.kind) && section.blocks.length > 0)
  if (announced.some(({ kind }) => kind === 'duties')) return announced
  const silent = sections.filter(({ kind }) => kind === undefined || kind === 'exclusions')
  const entries = silent.filter(({ blocks }) => blocks.some(({ form }) => form === 'entry'))
  if (entries.length > 0) return entries
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
  const source = withoutTags(given)
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

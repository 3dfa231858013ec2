import { probabilityOf, readModel, type LinearModel } from '../../learned/linear-model.js'
import { blocksOf, type Block } from './blocks.js'
import type { Aside, Duty, JobDescriptionParts } from './job-description.js'
import { passageCues } from './passage-cues.js'
import { passageWeights } from './passage-weights.js'
import { beginsWithAct, passagesOf, type Passage, type Passages } from './passages.js'
import { withBreaks } from './run-together.js'
import { sectionsOf, type Section } from './sections.js'
import type { Stretch } from './sentences.js'
import { textLines } from './text-lines.js'

const wording = (source: string, { start, end }: Stretch): string => source.slice(start, end).replace(/\s+/g, ' ')

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

/** A job description taken apart, before anything is said to be a duty. */
export interface TakenApart {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly passages: Passages
}

/** The passages of a job description, whatever its layout. */
export const takeApart = (given: string): TakenApart => {
  const source = withBreaks(withoutTags(given))
  const blocks = blocksOf(textLines(source))
  const sections = sectionsOf(blocks)
  return { source, blocks, sections, passages: passagesOf(source, sections) }
}

let learned: LinearModel | undefined

/** How likely it is that a passage is a duty of the coach, by what is seen of it. */
const chanceOfDuty = (passage: Passage, all: Passages, length: number): number => {
  learned ??= readModel(passageWeights)
  let odds = learned.bias[0] ?? 0
  for (const cue of new Set(passageCues(passage, all, length))) odds += learned.weights.get(cue)?.[0] ?? 0
  return probabilityOf(odds)
}

/** Whether it stands in a list or a column of what the coach does not do. */
const isRuledOut = ({ block, section }: Passage): boolean => block.excluded ?? section.kind === 'exclusions'

/** An entry of a list of what the coach does not do, or one that begins with an act in a list of duties, needs no weighing. */
const isAnnounced = (passage: Passage): boolean =>
  passage.block.form === 'entry' &&
  !passage.leads &&
  (isRuledOut(passage) || (passage.section.kind === 'duties' && beginsWithAct(passage.text)))

/**
 * Takes a job description apart into the coach's duties and everything else.
 *
 * Reads bullets, numbers, letters, nested lists, Markdown, tables, hard-wrapped lines, plain lines under headings and
 * sentences in paragraphs. Which of these are duties was learned from postings in which they are marked. Time grows
 * in step with the text's length. A text in which nothing reads as a duty has none.
 */
export const readJobDescription = (given: string): JobDescriptionParts => {
  const { source, blocks, sections, passages } = takeApart(given)
  const least = (learned ??= readModel(passageWeights)).least[0] ?? 0.5
  const duties = passages.passages
    .filter(
      (passage) => !passage.crowns && (isAnnounced(passage) || chanceOfDuty(passage, passages, source.length) >= least),
    )
    .map((passage, at): Duty => {
      const { start, end, section } = passage
      const excluded = isRuledOut(passage)
      return { start, end, index: at + 1, text: wording(source, { start, end }), heading: section.heading, excluded }
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

import { wordsOf } from '../../clarity/language/words.js'
import type { Passage, Passages } from './passages.js'

const few = (count: number, step: number): string => String(Math.min(4, Math.ceil(count / step)))

const endOf = (text: string): string => text.slice(-1).replace(/[\p{L}\p{N}]/u, 'a')

/** Who is to do something, and whether it is to be done, stands in the first words of a sentence. */
const fewWords = 8

/** Headings and openings tell by their first words; what follows is their topic. */
const mostWords = 12

/**
 * What can be seen of a passage without knowing what it means: what it begins with, under which heading, in which form,
 * and how the rest of the text is set. From such cues a reader tells a duty from a qualification at a glance.
 */
export function* passageCues(
  passage: Passage,
  { entries, acts, announced }: Passages,
  length: number,
): Iterable<string> {
  const { text, section, block } = passage
  const { form } = block
  const kind = section.kind ?? 'none'
  yield `form:${form}`
  yield `kind:${kind}`
  yield `own:${section.own ?? 'none'}`
  yield `kind:${kind}:${form}`
  const words = wordsOf(text.slice(0, 600)).filter((word) => /[\p{L}\p{N}]/u.test(word.text))
  const [first, second] = words
  const base = first?.verb?.base ?? first?.text ?? ''
  yield `1:${base}`
  yield `1:${first?.verb?.form ?? (/^\p{Lu}/u.test(text) ? 'Noun' : 'noun')}:${form}`
  if (first && second) {
    yield `2:${second.verb?.base ?? second.text}`
    yield `12:${first.text} ${second.text}`
  }
  yield `long:${String(Math.min(8, Math.floor(Math.log2(words.length + 1))))}`
  yield `end:${endOf(text)}`
  for (const word of wordsOf(section.heading.slice(0, 200)).slice(0, mostWords)) yield `h:${word.text}`
  if (section.heading === '') yield 'h:'
  for (const word of words.slice(0, fewWords)) yield `w:${word.text}`
  if (passage.leads) yield 'leads'
  if (passage.crowns) yield 'crowns'
  if (block.excluded !== undefined) yield `column:${String(block.excluded)}`
  yield `entries:${few(entries, 4)}:${form}`
  yield `acts:${few(acts, 3)}:${form}`
  yield `announced:${String(announced)}:${form}:${kind}`
  yield `list:${String(Math.min(2, Math.ceil(passage.entries / 2)))}:${form}`
  yield `list acts:${passage.entries === 0 ? '' : String(Math.round((3 * passage.acts) / passage.entries))}:${form}`
  if (passage.sentences > 1)
    yield `sentence:${String(Math.min(passage.sentence, 2))} of ${String(Math.min(passage.sentences, 4))}:${form}`
  yield `place:${String(Math.floor((4 * passage.start) / Math.max(1, length)))}`
}

import { singularOf, type Word } from '../language/words.js'
import type { Act, Part, Statement } from '../language/statement.js'

/**
 * Receives each cue of a duty: its name, and the words that show it, from the first to the one after the last.
 *
 * A cue is anything that can be seen in a duty without judging it: a word, two words in a row, an act and what it is
 * done to, what kind of thing a word names and which part of the duty it stands in. A denied word gives a cue of its own.
 */
export type SeeCue = (name: string, from: number, to: number) => void

/** How many words of an object are read for cues: what stands farther off is seldom what the act is done to. */
const reach = 6

/** Beyond this many words further ones of a duty are not read for cues. */
const mostWords = 160

const initials: Readonly<Record<Part, string>> = { main: 'm', joint: 'j', helped: 'h', means: 'w', purpose: 'p' }

const lengths = [4, 8, 14, 22] as const

const mark = /^[^\p{L}\p{N}]$/u

/** Every cue of a duty, in the order of its words. */
export const seeCues = (statement: Statement, see: SeeCue): void => {
  const count = Math.min(statement.words.length, mostWords)
  const tokens = tokensOf(statement)
  seeWords(statement, tokens, count, see)
  for (const [at, act] of statement.acts.entries()) if (act.at < count) seeAct(statement, tokens, act, at === 0, see)
  seeShape(statement, tokens, count, see)
}

/** The words as cues name them: an act by its verb, any other word in the singular. */
const tokensOf = ({ words, acts }: Statement): readonly string[] => {
  const tokens = words.map(({ text }) => singularOf(text))
  for (const { at, verb } of acts) tokens[at] = verb.base
  return tokens
}

const seeWords = ({ words, parts, denied }: Statement, tokens: readonly string[], count: number, see: SeeCue): void => {
  for (let at = 0; at < count; at++) {
    const token = tokens[at] ?? ''
    const not = denied[at] ? '!' : ''
    see(`${not}u:${token}`, at, at + 1)
    if (at + 1 < count) see(`${not}b:${token} ${tokens[at + 1] ?? ''}`, at, at + 2)
    const part = initials[parts[at] ?? 'main']
    for (const noun of (words[at] as Word).nouns) {
      see(`${not}n:${noun}`, at, at + 1)
      see(`${not}n${part}:${noun}`, at, at + 1)
    }
  }
}

const seeAct = (
  { words, denied }: Statement,
  tokens: readonly string[],
  act: Act,
  first: boolean,
  see: SeeCue,
): void => {
  const { verb, at, part } = act
  const not = act.denied ? '!' : ''
  see(`${not}a${initials[part]}:${verb.base}`, at, at + 1)
  if (first) see(`f:${verb.base}`, at, at + 1)
  for (const tag of verb.tags) see(`${not}k${initials[part]}:${tag}`, at, at + 1)
  const end = Math.min(act.to, act.from + reach, words.length)
  for (let to = act.from; to < end; to++) {
    see(`o:${verb.base}>${tokens[to] ?? ''}`, at, to + 1)
    if (denied[to]) continue
    for (const noun of (words[to] as Word).nouns) {
      see(`q:${verb.base}>${noun}`, at, to + 1)
      for (const tag of verb.tags) see(`r:${tag}>${noun}`, at, to + 1)
    }
  }
}

const seeShape = ({ acts, parts, head }: Statement, tokens: readonly string[], count: number, see: SeeCue): void => {
  for (const length of lengths) if (count > length) see(`l:${String(length)}`, 0, 0)
  for (const part of new Set(parts)) see(`p:${initials[part]}`, 0, 0)
  if (acts.length === 0) see('l:none', 0, 0)
  for (let at = head; at < Math.min(head + 3, count); at++) see(`h${String(at - head)}:${tokens[at] ?? ''}`, at, at + 1)
  const last = mark.test(tokens[count - 1] ?? '') ? count - 2 : count - 1
  if (last >= 0) see(`e:${tokens[last] ?? ''}`, last, last + 1)
}

import type { NounTag } from './noun-lexicon.js'
import type { VerbTag } from './verb-lexicon.js'
import type { Verb, Word } from './words.js'

/**
 * The part a stretch of a duty plays: what the coach does (`main`), does together with somebody (`joint`), what
 * somebody else does with the coach's help (`helped`), how it is done (`means`), and what for (`purpose`).
 */
export type Part = 'main' | 'joint' | 'helped' | 'means' | 'purpose'

/** A verb of a duty with its object. */
export interface Act {
  readonly verb: Verb
  /** Position of the verb among the words. */
  readonly at: number
  readonly part: Part
  /** The words that the act is done to: first position and the one after the last. */
  readonly from: number
  readonly to: number
  /** Whether it stands under a negation: "does not evaluate", "rather than evaluating". */
  readonly denied: boolean
}

/** A duty read for who does what to whom, and what for. */
export interface Statement {
  readonly words: readonly Word[]
  readonly parts: readonly Part[]
  readonly denied: readonly boolean[]
  readonly acts: readonly Act[]
  /** Position of the first word after label, subject and modal verbs. */
  readonly head: number
}

/** The acts of a duty that are not denied, in the parts named; in every part if none is named. */
export const actsIn = (statement: Statement, ...parts: readonly Part[]): readonly Act[] =>
  statement.acts.filter((act) => !act.denied && (parts.length === 0 || parts.includes(act.part)))

/** Whether the act is of one of the kinds. */
export const does = (act: Act, ...tags: readonly VerbTag[]): boolean => tags.some((tag) => act.verb.tags.includes(tag))

/** Whether the word is about one of the things. */
export const isAbout = (word: Word | undefined, ...tags: readonly NounTag[]): boolean =>
  word?.nouns.some((tag) => tags.includes(tag)) ?? false

/** Whether the object of the act is about one of the things, outside any negation. */
export const hasObject = (statement: Statement, act: Act, ...tags: readonly NounTag[]): boolean =>
  firstObject(statement, act, ...tags) !== undefined

/** The first word of the object that is about one of the things. */
export const firstObject = (statement: Statement, act: Act, ...tags: readonly NounTag[]): Word | undefined => {
  for (let at = act.from; at < act.to; at++)
    if (!statement.denied[at] && isAbout(statement.words[at], ...tags)) return statement.words[at]
  return undefined
}

/** The words, outside negations, of the parts named that are about one of the things. */
export const wordsAbout = (
  statement: Statement,
  parts: readonly Part[],
  ...tags: readonly NounTag[]
): readonly Word[] =>
  statement.words.filter(
    (word, at) => !statement.denied[at] && parts.includes(statement.parts[at] ?? 'main') && isAbout(word, ...tags),
  )

/** Every part of a duty. */
export const allParts: readonly Part[] = ['main', 'joint', 'helped', 'means', 'purpose']

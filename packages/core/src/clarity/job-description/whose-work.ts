import { actsIn, allParts, does, isAbout, wordsAbout, type Act, type Statement } from '../language/statement.js'
import type { NounTag } from '../language/noun-lexicon.js'
import type { Confidence } from '../rule.js'
import type { Sign } from './sign.js'

/** The acts that are the coach's own part of the duty, alone or with somebody. */
export const coachActs = (statement: Statement): readonly Act[] => actsIn(statement, 'main', 'joint', 'means')

/** The acts whose doing the duty hands to the coach, whether as task or as purpose; not what others do with help. */
export const statedActs = (statement: Statement): readonly Act[] =>
  actsIn(statement, 'main', 'joint', 'means', 'purpose')

/** A sign that runs from an act over the first words of its object. */
export const signOf = (act: Act, confidence: Confidence, about?: string): Sign => ({
  from: act.at,
  to: Math.max(act.at + 1, Math.min(act.to, act.from + 9)),
  confidence,
  ...(about !== undefined && { about }),
})

/** Whether any word of the duty, outside negations, is about one of the things. */
export const mentions = (statement: Statement, ...tags: readonly NounTag[]): boolean =>
  wordsAbout(statement, allParts, ...tags).length > 0

/** Whether any word of the duty, outside negations, has this spelling. */
export const says = ({ words, denied }: Statement, pattern: RegExp): boolean =>
  words.some(({ text }, at) => !denied[at] && pattern.test(text))

/** Whether any word of the object has this spelling. */
export const objectSays = ({ words, denied }: Statement, act: Act, pattern: RegExp): boolean => {
  for (let at = act.from; at < act.to; at++) if (!denied[at] && pattern.test(words[at]?.text ?? '')) return true
  return false
}

/** The first thing that the object is about, of those named: in "evaluate programs for teachers" it is the programs. */
export const firstThing = (statement: Statement, act: Act, ...tags: readonly NounTag[]): NounTag | undefined => {
  for (let at = act.from; at < act.to; at++) {
    const word = statement.words[at]
    const found = statement.denied[at] ? undefined : word?.nouns.find((tag) => tags.includes(tag))
    if (found) return found
  }
  return undefined
}

/** Whether teachers are the audience: modeling for them, teaching with them, helping them. */
export const teachersLearn = (statement: Statement): boolean =>
  statement.acts.some((act) => does(act, 'model', 'coteach')) ||
  actsIn(statement, 'helped').length > 0 ||
  wordsAbout(statement, ['main', 'joint', 'purpose', 'means'], 'teacher').some(
    ({ text }) =>
      !/^(?:people|individuals?|adults?|team|teams|peers?|interventionists?|specialists?|tutors?)$/.test(text),
  )

/** Whether the word at a position is a leader: principal, administration, manager. */
export const isLeader = (statement: Statement, at: number): boolean => isAbout(statement.words[at], 'leader')

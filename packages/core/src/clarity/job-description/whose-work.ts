import { actsIn, allParts, does, isAbout, wordsAbout, type Act, type Statement } from '../language/statement.js'
import type { NounTag } from '../language/noun-lexicon.js'
import type { Confidence } from '../rule.js'
import type { Sign } from './sign.js'

/** The acts that are the coach's own part of the duty, alone or with somebody. */
export const coachActs = (statement: Statement): readonly Act[] =>
  actsIn(statement, 'main', 'joint', 'means').filter(({ at }) => !isInserted(statement, at))

/** "Engage teachers in using data (including managing systems)": what stands in brackets only illustrates. */
const isInserted = ({ words, head }: Statement, at: number): boolean => {
  let open = 0
  for (let i = head; i < at; i++) {
    const { text } = words[i] ?? { text: '' }
    if (text === '(') open++
    else if (text === ')') open = Math.max(0, open - 1)
  }
  return open > 0
}

/** What leaders do with the coach's help: "help the principal choose new staff". */
export const leadersOwnActs = (statement: Statement): readonly Act[] => {
  const [first] = actsIn(statement, 'main')
  if (!first || !does(first, 'help') || firstThing(statement, first, 'leader', 'teacher', 'student') !== 'leader')
    return []
  return actsIn(statement, 'helped')
}

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
  statement.words.some(
    ({ text, nouns }, at) =>
      nouns.includes('teacher') &&
      !statement.denied[at] &&
      statement.parts[at] !== 'helped' &&
      !/^(?:by|from)$/.test(statement.words[at - 1]?.text ?? '') &&
      !/^(?:people|individuals?|adults?|team|teams|peers?|interventionists?|specialists?|tutors?)$/.test(text),
  )

/** Whether the word at a position is a leader: principal, administration, manager. */
export const isLeader = (statement: Statement, at: number): boolean => isAbout(statement.words[at], 'leader')

import { allParts, wordsAbout, type Act, type Statement } from '../language/statement.js'
import type { NounTag } from '../language/noun-lexicon.js'

/** The words of a duty outside its negations, in lower case. */
export const plainText = ({ words, denied }: Statement): string =>
  words.flatMap(({ text }, at) => (denied[at] ? [] : [text])).join(' ')

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

import type { Act, Statement } from '../language/statement.js'
import type { Confidence } from '../rule.js'
import type { Sign } from './sign.js'
import { signOf } from './whose-work.js'

/**
 * A kind of work by what is done to what: a class of verbs, a class of things, and the things beside which it is
 * other work. Patterns read words in lower case with single blanks between.
 */
export interface WorkClass {
  readonly does: RegExp
  readonly to: RegExp
  /** What in the object makes it other work. */
  readonly not?: RegExp
  /** What must stand anywhere in the duty besides. */
  readonly where?: RegExp
  /** What anywhere in the duty makes it other work. */
  readonly unless?: RegExp
  /** How many words of the object are read; farther off, a thing seldom is what the act is done to. */
  readonly near?: number
  readonly about: string
  readonly confidence: Confidence
}

/** Acts of learning and of help to others: what they are done to is not handled as one's own work. */
const othersActs =
  'help assist support aid guide coach advise train teach model show demonstrate explain review analyze examine interpret use discuss study read share observe attend meet follow know understand consider reflect compare empower encourage introduce work collaborate participate serve act be partner consult have need engage base join ensure promote foster advocate improve increase strengthen value respect'

/** Verbs for any work of one's own; see {@link workClass}. */
export const anyOwnAct = `(?!(?:${othersActs.replace(/ /g, '|')})$)[a-z-]+`

/** A class from lists of words: verbs in the base form; things in the singular, where `_` joins words of a phrase. */
export const workClass = (
  does: string,
  to: string,
  about: string,
  {
    not,
    where,
    unless,
    near,
    confidence = 'medium',
  }: Partial<Pick<WorkClass, 'not' | 'where' | 'unless' | 'near' | 'confidence'>> = {},
): WorkClass => ({
  does: new RegExp(`^(?:${does.replace(/ /g, '|')})$`),
  to: new RegExp(`\\b(?:${to.replace(/ /g, '|').replace(/_/g, ' ')})(?:e?s)?(?![\\w-])`),
  about,
  confidence,
  ...(not && { not }),
  ...(where && { where }),
  ...(unless && { unless }),
  ...(near && { near }),
})

/** How many words of an object are read: what stands farther off seldom is what the act is done to. */
const reach = 18

const wordingOf = ({ words, denied }: Statement, from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at++) if (!denied[at]) text += `${words[at]?.text ?? ''} `
  return text
}

/** The words of a duty outside its negations, in lower case. */
export const plainText = (statement: Statement): string => wordingOf(statement, 0, statement.words.length)

/** The words of an act's object, in lower case. */
export const objectText = (statement: Statement, act: Act, near = reach): string =>
  wordingOf(
    statement,
    act.from,
    Math.min(opensClause(statement, act) ? statement.words.length : act.to, act.from + near),
  )

/** "Checks that teachers use it": the whole clause is what is checked. */
const opensClause = ({ words }: Statement, act: Act): boolean =>
  /^(?:that|how|whether|if|which)$/.test(words[act.from]?.text ?? '') ||
  /^(?:that|sure|certain)$/.test(words[act.from - 1]?.text ?? '') ||
  /^(?:sure|principal|administrators?)$/.test(words[act.from]?.text ?? '') ||
  /^(?:sure|principal|administrators?)$/.test(words[act.from + 1]?.text ?? '')

/** The first of the acts that is work of one of the classes. */
export const workIn = (statement: Statement, acts: readonly Act[], classes: readonly WorkClass[]): Sign | undefined => {
  let whole: string | undefined
  for (const act of acts) {
    let object: string | undefined
    for (const { does, to, not, where, unless, near, about, confidence } of classes) {
      if (!does.test(act.verb.base)) continue
      object ??= objectText(statement, act)
      if (!to.test(near === undefined ? object : objectText(statement, act, near)) || not?.test(object)) continue
      whole ??= plainText(statement)
      if (unless?.test(whole) || (where && !where.test(whole))) continue
      return signOf(act, confidence, about)
    }
  }
  return undefined
}

import type { Act, Statement } from '../language/statement.js'
import type { Sign } from './sign.js'

/**
 * Why a duty does not tell what will be done: it is a `trait` of the person, a `topic` without an act, a `presence`
 * ("be a resource"), or a `wish` ("promote excellence").
 */
export type Vagueness = 'trait' | 'topic' | 'presence' | 'wish'

/** A sign of vagueness and its kind. */
export interface VagueSign extends Sign {
  readonly kind: Vagueness
}

/** Things that make it plain what is done, whatever the verb. */
export const tangible = [
  'learningEvent',
  'coaching',
  'observation',
  'feedback',
  'data',
  'test',
  'record',
  'lesson',
  'curriculum',
  'meeting',
  'team',
  'plan',
  'law',
  'appraisal',
  'group',
  'material',
  'coverage',
] as const

const preposition = /^(?:of|in|for|with|to|on|about|regarding|that|by)$/

export const headAct = (statement: Statement): Act | undefined => {
  const first = statement.acts[0]
  return first && !first.denied && first.at <= statement.head + 1 ? first : undefined
}

/** Up to which position the first noun phrase of an object runs. */
export const phraseEnd = ({ words }: Statement, act: Act): number => {
  let at = act.from
  if (/^(?:to|by|with|a|an|the)$/.test(words[at]?.text ?? '')) at++
  while (at < act.to && !preposition.test(words[at]?.text ?? '')) at++
  return at
}

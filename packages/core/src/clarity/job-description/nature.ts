import {
  actsIn,
  allParts,
  does,
  hasObject,
  isAbout,
  wordsAbout,
  type Act,
  type Statement,
} from '../language/statement.js'
import type { Sign } from './sign.js'
import { headAct, phraseEnd, type VagueSign } from './vague-sign.js'
import { objectSays, says } from './whose-work.js'
import { principleOf, relationsOf } from './principles.js'
import { traitOf } from './traits.js'
import { looseOf, wishOf } from './wishes.js'

/** Nouns that stand for an act although no verb does: "small group training". */
const eventNouns = [
  'learningEvent',
  'coaching',
  'observation',
  'feedback',
  'meeting',
  'team',
  'record',
  'test',
  'appraisal',
  'group',
  'plan',
  'law',
  'operation',
] as const

/** "Spend half the week in classrooms": where, but not what for. */
const staysAround = (statement: Statement, act: Act): boolean =>
  act.verb.base === 'spend' &&
  actsIn(statement).length === 1 &&
  objectSays(statement, act, /^(?:time|week|day|hours|minutes)$/)

/** "Be a lifelong learner", "be an active participant": a kind of person, and no office. */
const isPersonOnly = ({ words }: Statement, act: Act): boolean =>
  words
    .slice(act.from, Math.min(act.to, act.from + 7))
    .some(({ text }) =>
      /^(?:learner|player|participant|practitioner|student|thinker|listener|communicator|collaborator|professional|visionary|leader|innovator|motivator|encourager|cheerleader|helper|friend|colleague|reader|problem-solver|self-starter|consultant|expert|example|presence|voice|conduit|facilitator|steward|support|champion)$/.test(
        text,
      ),
    ) &&
  !words
    .slice(act.from, act.to)
    .some(({ text }) =>
      /^(?:members?|mentors?|trainers?|coordinator|contact|chair|chairperson|trainer|evaluator|administrator|designee|principal|secretary|director|representative|critical|thought|first|collaborating|trusted|student-teacher)$/.test(
        text,
      ),
    )

const presenceOf = (statement: Statement): VagueSign | undefined => {
  const act = headAct(statement)
  const bare = statement.words.every(({ text }, at) => at === act?.at || !/\p{L}/u.test(text))
  if (act && ((bare && !does(act, 'model', 'plan', 'observe', 'coteach')) || staysAround(statement, act)))
    return { kind: 'presence', from: act.at, to: statement.words.length, confidence: 'medium' }
  if (!act || !does(act, 'be')) return undefined
  const end = phraseEnd(statement, act)
  const start = ['as', 'a', 'an', 'the'].includes(statement.words[act.from]?.text ?? '') ? act.from : act.from
  const strategic =
    statement.words.slice(act.from, end).some(({ text }) => /^(?:partner|person)$/.test(text)) &&
    !hasObject(statement, act, 'teacher', 'test', 'data')
  const hazy =
    strategic ||
    isPersonOnly(statement, act) ||
    statement.words.slice(start, end + 1).some((word) => isAbout(word, 'hazy'))
  if (says(statement, /^liaison$/) && says(statement, /^between$/)) return undefined
  const more =
    statement.acts.length > 1 ||
    hasObject(statement, act, 'learningEvent', 'team', 'coverage', 'test') ||
    (hasObject(statement, act, 'coaching') && !says(statement, /^resource$/))
  return hazy && !more ? { kind: 'presence', from: act.at, to: end, confidence: 'medium' } : undefined
}

const topicOf = (statement: Statement): VagueSign | undefined => {
  const { words, acts } = statement
  if (
    acts.some(({ part }) => part !== 'purpose') ||
    (acts.length > 0 && !says(statement, /^(?:that|which)$/)) ||
    words.length > 24 ||
    says(statement, /^(?:self-study|coaching|conferring|study|planning|modeling)$/) ||
    words.length === 0
  )
    return undefined
  // One bare word tells nothing, be it the name of an event.
  if (words.length > 1 && wordsAbout(statement, allParts, ...eventNouns).length > 0) return undefined
  if (!words.some(({ nouns, verb }) => nouns.length > 0 || verb !== undefined)) return undefined
  return { kind: 'topic', from: 0, to: words.length, confidence: words.length <= 12 ? 'medium' : 'low' }
}

/** Why a reader could not tell what will be done, if so. */
export const vaguenessOf = (statement: Statement): Sign | undefined => {
  const sign =
    traitOf(statement) ??
    presenceOf(statement) ??
    topicOf(statement) ??
    wishOf(statement) ??
    principleOf(statement) ??
    relationsOf(statement) ??
    looseOf(statement)
  return sign && { from: sign.from, to: sign.to, confidence: sign.confidence, about: sign.kind }
}

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
import { looseOf, wishOf } from './wishes.js'

const traitHead =
  /^(?:ability|knowledge|understanding|skills?|skilled|strong|excellent|good|willing|willingness|commitment|committed|proficient|proficiency|experience|familiarity|familiar|competent|competence|knowledgeable|demonstrated|flexible|flexibility|dedicated|dedication|passion|passionate|comfortable|desire|belief|exceptional|outstanding|deep|thorough|proven|creative|positive|effective|high|expertise|awareness|sensitivity|self-motivated|organized|professionalism|enthusiasm|superior|advanced|solid|integrity)$/

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

const traitOf = (statement: Statement): VagueSign | undefined => {
  const { words, head } = statement
  const sign = (to: number): VagueSign => ({ kind: 'trait', from: 0, to, confidence: 'high' })
  const act = headAct(statement)
  const opening = words[0]?.text ?? ''
  if (!act || act.at > 0) {
    const known = words
      .slice(0, 7)
      .findIndex(
        (word) =>
          isAbout(word, 'trait') ||
          /^(?:skills?|ability|communicator|leader|learner|listener|presenter)$/.test(word.text),
      )
    if (traitHead.test(opening) && (known >= 0 || opening === 'able') && !hazyEvent(statement)) return sign(known + 1)
  }
  if (!act) return undefined
  const { base } = act.verb
  if (
    says(statement, /^(?:education|training|coursework|courses|conferences|reading|workshops)$/) &&
    says(statement, /^(?:through|by|via)$/)
  )
    return undefined
  if (objectSays(statement, act, /^(?:current|up-to-date|abreast)$/)) return undefined
  if (
    /^(?:maintain|be|have|report|show|demonstrate|keep)$/.test(base) &&
    says(statement, /^(?:attendance|punctual|punctuality|appearance|attire)$/)
  )
    return sign(words.length)
  const to = phraseEnd(statement, act)
  if (/^(?:know|understand|believe|possess|appreciate)$/.test(base) && !hasObject(statement, act, 'law'))
    return sign(to)
  if (base === 'be' && adjectiveAfter(statement, act)) return sign(to)
  if (does(act, 'have') || /^(?:model|follow|hold)$/.test(base)) {
    const joined = actsIn(statement, 'main').some(
      (other) => does(other, 'deliver', 'report', 'coach', 'teach') && other.at !== act.at,
    )
    const object = words.slice(act.from, to + 2)
    const trait = object.some(
      (word) => isAbout(word, 'trait') && !/^(?:confidentiality|performance|initiative)/.test(word.text),
    )
    if (trait && !joined && !object.some((word) => isAbout(word, 'practice', 'lesson', 'record', 'data')))
      return sign(to + 1)
    if (/^(?:have)$/.test(base) && words[act.from]?.text === 'high') return sign(to)
  }
  return /^(?:show|display|demonstrate|exhibit|maintain|have)$/.test(base) &&
    words.slice(head, head + 7).some((word) => /^(?:professional|positive|cooperative|courteous)$/.test(word.text)) &&
    actsIn(statement).length === 1 &&
    !hasObject(statement, act, 'learningEvent', 'bond')
    ? sign(to)
    : undefined
}

const hazyEvent = (statement: Statement): boolean =>
  wordsAbout(statement, ['main'], 'learningEvent', 'coaching', 'observation').length > 0

const adjectiveAfter = ({ words }: Statement, act: Act): boolean => {
  const next = words[act.from]
  return (
    next !== undefined &&
    next.verb?.form !== 'ing' &&
    /^(?:excellent|good|flexible|able|knowledgeable|skilled|strong|willing|committed|punctual|organized|proficient|professional|respectful|open|approachable|comfortable|fluent|dependable|self-motivated|well-versed|effective|passionate|aware|sensitive|familiar|creative|patient|adept|positive|dedicated|enthusiastic)$/.test(
      next.text,
    )
  )
}

/** "Spend half the week in classrooms": where, but not what for. */
const staysAround = (statement: Statement, act: Act): boolean =>
  act.verb.base === 'spend' &&
  actsIn(statement).length === 1 &&
  objectSays(statement, act, /^(?:time|week|day|hours|minutes)$/)

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
  const hazy = strategic || statement.words.slice(start, end + 1).some((word) => isAbout(word, 'hazy'))
  if (says(statement, /^liaison$/) && says(statement, /^between$/)) return undefined
  const more =
    statement.acts.length > 1 || hasObject(statement, act, 'learningEvent', 'coaching', 'team', 'coverage', 'test')
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
  if (wordsAbout(statement, allParts, ...eventNouns).length > 0) return undefined
  if (!words.some(({ nouns, verb }) => nouns.length > 0 || verb !== undefined)) return undefined
  return { kind: 'topic', from: 0, to: words.length, confidence: words.length <= 12 ? 'medium' : 'low' }
}

/** Why a reader could not tell what will be done, if so. */
export const vaguenessOf = (statement: Statement): Sign | undefined => {
  const sign =
    traitOf(statement) ?? presenceOf(statement) ?? topicOf(statement) ?? wishOf(statement) ?? looseOf(statement)
  return sign && { from: sign.from, to: sign.to, confidence: sign.confidence, about: sign.kind }
}

import {
  actsIn,
  does,
  firstObject,
  hasObject,
  isAbout,
  wordsAbout,
  allParts,
  type Act,
  type Statement,
} from '../language/statement.js'
import type { Sign } from './sign.js'
import { objectSays, says } from './whose-work.js'

/**
 * Why a duty does not tell what will be done: it is a `trait` of the person, a `topic` without an act, a `presence`
 * ("be a resource"), or a `wish` ("promote excellence").
 */
export type Vagueness = 'trait' | 'topic' | 'presence' | 'wish'

/** A sign of vagueness and its kind. */
export interface VagueSign extends Sign {
  readonly kind: Vagueness
}

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

/** Things that make it plain what is done, whatever the verb. */
const tangible = [
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

const headAct = (statement: Statement): Act | undefined => {
  const first = statement.acts[0]
  return first && !first.denied && first.at <= statement.head + 1 ? first : undefined
}

/** Up to which position the first noun phrase of an object runs. */
const phraseEnd = ({ words }: Statement, act: Act): number => {
  let at = act.from
  if (/^(?:to|by|with|a|an|the)$/.test(words[at]?.text ?? '')) at++
  while (at < act.to && !preposition.test(words[at]?.text ?? '')) at++
  return at
}

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

const presenceOf = (statement: Statement): VagueSign | undefined => {
  const act = headAct(statement)
  if (!act || !does(act, 'be')) return undefined
  const end = phraseEnd(statement, act)
  const start = ['as', 'a', 'an', 'the'].includes(statement.words[act.from]?.text ?? '') ? act.from : act.from
  const strategic =
    statement.words.slice(act.from, end).some(({ text }) => /^(?:partner|person)$/.test(text)) &&
    !hasObject(statement, act, 'teacher', 'test', 'data')
  const hazy = strategic || statement.words.slice(start, end + 1).some((word) => isAbout(word, 'hazy'))
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
    words.length === 0
  )
    return undefined
  if (wordsAbout(statement, allParts, ...eventNouns).length > 0) return undefined
  if (!words.some(({ nouns, verb }) => nouns.length > 0 || verb !== undefined)) return undefined
  return { kind: 'topic', from: 0, to: words.length, confidence: words.length <= 12 ? 'medium' : 'low' }
}

const wishVerbs =
  /^(?:promote|foster|encourage|advocate|champion|inspire|motivate|contribute|cultivate|nurture|embrace|celebrate|strive|endeavor|value|ensure|create|make|establish|build|maintain|develop|be|support|help|assist|work|collaborate|communicate|interact|cooperate|improve|increase|raise|enhance|strengthen|impact|influence|drive|facilitate|provide|give|show|lift|boost|advance|accelerate|elevate|bring|lead|engage|relate|back|aid|answer|respond|problem-solve|troubleshoot|care|serve|partner|coach|start|initiate|speak)$/
const plainlyHazy =
  /^(?:promote|foster|encourage|advocate|champion|inspire|motivate|contribute|cultivate|nurture|embrace|celebrate|strive|endeavor|value|uphold|exemplify|speak)$/

/** Whether any act beside the head tells plainly what is done. */
const tellsMore = (statement: Statement, head: Act): boolean =>
  statement.acts.some((act) => {
    if (act.at === head.at || act.denied) return false
    if (act.part === 'purpose') return false
    if (plainlyHazy.test(act.verb.base) || /^(?:be|become|succeed|feel|have)$/.test(act.verb.base)) return false
    if (
      act.part === 'main' &&
      /^(?:improve|increase|raise|enhance|strengthen|lift|boost|advance|accelerate|elevate)$/.test(act.verb.base)
    )
      return hasObject(statement, act, 'practice', 'teacher')
    return true
  })

const programs = /^(?:initiatives?|plans?|mandates?|efforts?|priorities)$/

/** "Back the initiatives" and "provide leadership": help that no act, person or purpose makes plain. */
const leadsNowhere = (statement: Statement, act: Act): boolean => {
  if (
    statement.acts.some(({ part }) => part === 'means' || part === 'helped' || part === 'joint' || part === 'purpose')
  )
    return false
  if (hasObject(statement, act, 'teacher', 'leader', 'learningEvent', 'coaching', 'lesson', 'data', 'test'))
    return false
  if (/^(?:provide|give)$/.test(act.verb.base))
    return statement.words[act.from]?.text === 'leadership' && statement.acts.length === 1
  return (
    /^(?:support|back|promote|start|initiate|champion|aid)$/.test(act.verb.base) && objectSays(statement, act, programs)
  )
}

const wishOf = (statement: Statement): VagueSign | undefined => {
  const act = headAct(statement)
  if (!act || !wishVerbs.test(act.verb.base)) return undefined
  if (leadsNowhere(statement, act))
    return { kind: 'wish', from: act.at, to: Math.min(act.to, act.from + 8), confidence: 'medium' }
  if (tellsMore(statement, act) || wordsAbout(statement, ['main', 'means'], ...tangible).length > 0) return undefined
  const sign = (confidence: Sign['confidence']): VagueSign => ({
    kind: 'wish',
    from: act.at,
    to: Math.min(act.to, act.from + 8),
    confidence,
  })
  const { base } = act.verb
  const purpose = actsIn(statement, 'purpose', 'joint', 'helped').length > 0
  const lifts = statement.acts.some(
    (other) =>
      other.at > act.at &&
      other.at <= act.at + 2 &&
      does(other, 'change') &&
      hasObject(statement, other, 'learning') &&
      !hasObject(statement, other, 'teacher', 'practice'),
  )
  if (/^(?:help|assist|support|work|aid)$/.test(base) && lifts) return sign('medium')
  const hasTeacher = firstObject(statement, act, 'teacher') !== undefined
  const climate = hasObject(statement, act, 'climate')
  if (
    /^(?:provide|give|offer|lend)$/.test(base) &&
    givesHelp(statement, act) &&
    !says(statement, /^(?:who|as)$/) &&
    bareHelp(statement, act, purpose)
  )
    return sign('medium')
  if (plainlyHazy.test(base) && hasObject(statement, act, 'bond')) return undefined
  if (plainlyHazy.test(base)) return hasTeacher && purpose ? undefined : sign('high')
  if (
    /^(?:create|make|establish|build|maintain|develop|facilitate|provide|support|help|ensure|lead|give)$/.test(base) &&
    climate &&
    !hasObject(statement, act, 'bond', 'resource')
  )
    return sign('medium')
  if (/^(?:work|collaborate|communicate|interact|cooperate|relate|engage|partner)$/.test(base))
    return looseCompany(statement, act, purpose) ? sign('medium') : undefined
  if (/^(?:answer|respond|problem-solve|troubleshoot|care)$/.test(base))
    return statement.words.length <= 6 && !objectSays(statement, act, /^(?:technology|devices?|technical)$/)
      ? sign('medium')
      : undefined
  if (/^(?:support|help|assist|aid|back|coach)$/.test(base))
    return bareHelp(statement, act, purpose) ? sign('medium') : undefined
  if (
    /^(?:improve|increase|raise|enhance|strengthen|impact|influence|drive|ensure|lift|boost|advance|accelerate|elevate)$/.test(
      base,
    )
  )
    return hasObject(statement, act, 'learning', 'student', 'climate', 'operation') &&
      !hasTeacher &&
      !hasObject(statement, act, 'practice')
      ? sign('medium')
      : undefined
  return undefined
}

/** "Provide support" is no more than "support". */
const givesHelp = (statement: Statement, act: Act): boolean =>
  statement.words
    .slice(act.from, phraseEnd(statement, act))
    .some(({ text }) => /^(?:support|assistance|help|leadership|guidance|service)$/.test(text))

/** Help of no kind: to teachers with nothing named, or with an outcome instead of a task. */
const bareHelp = (statement: Statement, act: Act, purpose: boolean): boolean => {
  if (objectSays(statement, act, /^(?:mission|vision|philosophy|values|beliefs)$/)) return true
  const becomes = statement.acts.some(
    ({ part, verb }) => part === 'helped' && /^(?:be|become|succeed|feel)$/.test(verb.base),
  )
  if (becomes) return true
  if (hasObject(statement, act, 'learning') && !hasObject(statement, act, 'practice', 'curriculum'))
    return !hasObject(statement, act, 'teacher') && !purpose
  if (purpose) return false
  if (hasObject(statement, act, 'teacher'))
    return !hasObject(
      statement,
      act,
      'practice',
      'resource',
      'curriculum',
      'learning',
      'lesson',
      'decision',
      'leader',
      'trait',
    )
  if (statement.words[act.from]?.text === 'leadership') return true
  const means = statement.acts.some(({ part }) => part === 'means')
  if (
    !means &&
    objectSays(statement, act, /^(?:initiatives?|plans?|mandates?|efforts?|implementation|priorities)$/) &&
    !hasObject(statement, act, 'leader')
  )
    return true
  return hasObject(statement, act, 'practice') && !hasObject(statement, act, 'leader', 'operation')
}

const looseCompany = (statement: Statement, act: Act, purpose: boolean): boolean => {
  if (purpose && statement.acts.some(({ part }) => part === 'joint' || part === 'helped')) return false
  if (hasObject(statement, act, 'practice', 'resource', 'curriculum', 'lesson', 'operation', 'decision')) return false
  return (
    !purpose ||
    statement.words
      .slice(act.at, act.at + 3)
      .some(({ text }) => /^(?:well|effectively|cooperatively|harmoniously|positively)$/.test(text))
  )
}

/** Why a reader could not tell what will be done, if so. */
export const vaguenessOf = (statement: Statement): Sign | undefined => {
  const sign = traitOf(statement) ?? presenceOf(statement) ?? topicOf(statement) ?? wishOf(statement)
  return sign && { from: sign.from, to: sign.to, confidence: sign.confidence, about: sign.kind }
}

import {
  actsIn,
  allParts,
  does,
  firstObject,
  hasObject,
  isAbout,
  wordsAbout,
  type Act,
  type Statement,
} from '../language/statement.js'
import type { Sign } from './sign.js'
import { headAct, phraseEnd, tangible, type VagueSign } from './vague-sign.js'
import { objectSays, says } from './whose-work.js'

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

export const wishOf = (statement: Statement): VagueSign | undefined => {
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

/** "Coaching of teachers on number talks": what the help is about stands after its receivers. */
const namesMatter = ({ words }: Statement, act: Act): boolean => {
  for (let at = act.from + 1; at < act.to - 2; at++)
    if (
      /^(?:on|with|in)$/.test(words[at]?.text ?? '') &&
      words.slice(act.from, at).some((word) => isAbout(word, 'teacher'))
    )
      return !/^(?:need|needs|general|all|any|their|the|our|a|every|various|this|grades?)$/.test(
        words[at + 1]?.text ?? '',
      )
  return false
}

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
  if (hasObject(statement, act, 'teacher') && namesMatter(statement, act)) return false
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

const generic =
  /^(?:help|assist|support|aid|lend|give|provide|offer|bring|be|keep|maintain|have|take|guide|stay|remain|act|serve|lead|drive|ensure|build|create|develop|foster|contribute|make|raise|improve|increase|promote|handle|further|advance|show|work|uphold|respond)$/

/** A general verb with nothing that could be touched, watched or counted: "bring energy and vision to the school". */
export const looseOf = (statement: Statement): VagueSign | undefined => {
  const act = headAct(statement)
  if (!act || !generic.test(act.verb.base) || statement.words.length > 14) return undefined
  if (statement.acts.some((other) => other.at !== act.at && !generic.test(other.verb.base))) return undefined
  const plain = [
    ...tangible,
    'practice',
    'resource',
    'student',
    'family',
    'bond',
    'record',
    'own',
    'subordinate',
  ] as const
  const told = wordsAbout(statement, allParts, ...plain).some(
    ({ text }) => !/^(?:class|classrooms?|staff|plans?)$/.test(text),
  )
  if (
    told ||
    says(statement, /^(?:current|abreast|confidential\w*|confidence|technology|devices?|when|by|through|using)$/)
  )
    return undefined
  return { kind: 'wish', from: act.at, to: Math.min(act.to, act.from + 8), confidence: 'low' }
}

import {
  actsIn,
  allParts,
  does,
  firstObject,
  hasObject,
  wordsAbout,
  type Act,
  type Statement,
} from '../language/statement.js'
import { bareHelp, givesHelp, looseCompany, namesMatter } from './bare-help.js'
import type { Sign } from './sign.js'
import { ensuresState, leavesUnsaid } from './left-unsaid.js'
import { headAct, tangible, type VagueSign } from './vague-sign.js'
import { firstThing, objectSays, says } from './whose-work.js'

const wishVerbs =
  /^(?:promote|foster|encourage|advocate|champion|inspire|motivate|contribute|cultivate|nurture|embrace|celebrate|strive|endeavor|value|ensure|create|make|establish|build|maintain|develop|be|support|help|assist|work|collaborate|communicate|interact|cooperate|improve|increase|raise|enhance|strengthen|impact|influence|drive|facilitate|provide|give|show|lift|boost|advance|accelerate|elevate|bring|lead|engage|relate|back|aid|answer|respond|problem-solve|troubleshoot|care|serve|partner|coach|start|initiate|speak|achieve|attain|accomplish|reach|realize)$/

const plainlyHazy =
  /^(?:promote|foster|encourage|advocate|champion|inspire|motivate|contribute|cultivate|nurture|embrace|celebrate|strive|endeavor|value|uphold|exemplify|speak)$/

/** What makes even a wish plain: "promote reflection through conferences". */
const happenings = ['learningEvent', 'coaching', 'observation', 'feedback', 'lesson', 'meeting', 'group'] as const

/** Whether any act beside the head tells plainly what is done. */
const tellsMore = (statement: Statement, head: Act): boolean =>
  statement.acts.some((act) => {
    if (act.at === head.at || act.denied) return false
    if (act.part === 'purpose') return false
    if (plainlyHazy.test(act.verb.base) || /^(?:be|become|succeed|feel|have)$/.test(act.verb.base)) return false
    if (
      (act.part === 'main' || act.part === 'joint') &&
      /^(?:improve|increase|raise|enhance|strengthen|lift|boost|advance|accelerate|elevate)$/.test(act.verb.base)
    )
      return hasObject(statement, act, 'practice', 'teacher')
    return true
  })

/** "Ensure alignment", "ensure quality": a state of things and nobody who would do anything. */
const isAbstract = (statement: Statement, act: Act): boolean =>
  statement.acts.length === 1 &&
  !hasObject(statement, act, 'teacher', 'law') &&
  statement.words
    .slice(act.from, act.from + 3)
    .some(({ text }) =>
      /^(?:alignment|quality|coherence|effectiveness|consistency|rigor|excellence|success|equity|continuity|articulation)$/.test(
        text,
      ),
    )

const wishAt = (act: Act): VagueSign => ({
  kind: 'wish',
  from: act.at,
  to: Math.min(act.to, act.from + 8),
  confidence: 'medium',
})

const programs = /^(?:initiatives?|plans?|mandates?|efforts?|priorities)$/

/** "Back the initiatives" and "provide leadership": help that no act, person or purpose makes plain. */
const leadsNowhere = (statement: Statement, act: Act): boolean => {
  if (
    statement.acts.some(({ part }) => part === 'means' || part === 'helped' || part === 'joint' || part === 'purpose')
  )
    return false
  if (hasObject(statement, act, 'teacher', 'learningEvent', 'coaching', 'lesson', 'data', 'test')) return false
  const leader = firstObject(statement, act, 'leader')
  if (leader && leader.text !== 'leadership') return false
  if (/^(?:provide|give)$/.test(act.verb.base))
    return statement.words[act.from]?.text === 'leadership' && statement.acts.length === 1
  return (
    /^(?:support|back|promote|start|initiate|champion|aid)$/.test(act.verb.base) && objectSays(statement, act, programs)
  )
}

export const wishOf = (statement: Statement): VagueSign | undefined => {
  const act = headAct(statement)
  if (!act || !wishVerbs.test(act.verb.base)) return undefined
  if (leavesUnsaid(statement, act)) return wishAt(act)
  if (leadsNowhere(statement, act)) return wishAt(act)
  const lifts = statement.acts.some(
    (other) =>
      other.at > act.at &&
      other.at <= act.at + 2 &&
      does(other, 'change') &&
      hasObject(statement, other, 'learning', 'data') &&
      !hasObject(statement, other, 'teacher', 'practice'),
  )
  if (/^(?:help|assist|support|work|aid)$/.test(act.verb.base) && lifts) return wishAt(act)
  const events = plainlyHazy.test(act.verb.base) ? happenings : tangible
  const touched = wordsAbout(statement, ['main', 'means'], ...events).some(
    ({ text }) => !/^(?:in-)?class(?:room)?s?$/.test(text),
  )
  if (ensuresState(statement, act)) return { ...wishAt(act), confidence: 'low' }
  if (/^(?:ensure|promote|support|facilitate|maximize)$/.test(act.verb.base) && isAbstract(statement, act))
    return wishAt(act)
  if (act.verb.base === 'work' && /^towards?$/.test(statement.words[act.from]?.text ?? '')) return wishAt(act)
  const mood = plainlyHazy.test(act.verb.base) && firstThing(statement, act, 'climate', ...tangible) === 'climate'
  if (tellsMore(statement, act) || (touched && !mood)) return undefined
  const sign = (confidence: Sign['confidence']): VagueSign => ({ ...wishAt(act), confidence })
  const { base } = act.verb
  const purpose = actsIn(statement, 'purpose', 'joint', 'helped').length > 0
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
  if (base === 'contribute' && hasObject(statement, act, 'resource', 'record', 'curriculum', 'data')) return undefined
  if (plainlyHazy.test(base)) return hasTeacher && purpose ? undefined : sign('high')
  if (
    /^(?:create|make|establish|build|maintain|develop|facilitate|provide|support|help|ensure|lead|give)$/.test(base) &&
    climate &&
    (firstThing(statement, act, 'climate', 'bond', 'resource', 'practice', 'learningEvent') === 'climate' ||
      !hasObject(statement, act, 'bond', 'resource'))
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
    return hasObject(statement, act, 'learning', 'student', 'climate', 'operation', 'practice') &&
      !hasTeacher &&
      !(
        hasObject(statement, act, 'practice') &&
        (actsIn(statement, 'means', 'purpose').length > 0 ||
          objectSays(statement, act, /^(?:use|implementation|adoption)$/))
      )
      ? sign('medium')
      : undefined
  return undefined
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
  if (namesMatter(statement, act) || statement.words.some(({ text }) => /^(?:teachers?'s?|staff's)$/.test(text)))
    return undefined
  const told = wordsAbout(statement, allParts, ...plain).some(
    ({ text }) => !/^(?:class|classrooms?|staff|plans?)$/.test(text),
  )
  if (
    told ||
    says(
      statement,
      /^(?:mentors?|trainers?|current|abreast|confidential\w*|confidence|technology|devices?|when|by|through|using)$/,
    )
  )
    return undefined
  return { ...wishAt(act), confidence: 'low' }
}

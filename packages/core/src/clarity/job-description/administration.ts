import { actsIn, does, firstObject, hasObject, type Act, type Statement } from '../language/statement.js'
import { leadersWork } from './leaders-work.js'
import type { Sign } from './sign.js'
import { coachActs, firstThing, leadersOwnActs, mentions, objectSays, says, signOf } from './whose-work.js'
import { plainText, workIn } from './work-class.js'

const directs =
  /^(?:coordinate|manage|oversee|direct|administer|supervise|allocate|budget|schedule|govern|approve|assign|operate|chair|handle|spearhead|organize|run|align|ensure|lead|control)$/
const firmly =
  /^(?:coordinate|manage|oversee|direct|administer|supervise|allocate|budget|schedule|approve|govern|control)$/

/** Things a leader runs. */
const leadersThings = ['operation', 'subordinate', 'plan'] as const

/** Things that coaches coordinate as their own work. */
const coachsThings = [
  'learningEvent',
  'coaching',
  'observation',
  'lesson',
  'meeting',
  'team',
  'feedback',
  'data',
  'test',
  'family',
  'material',
  'record',
  'curriculum',
] as const

const ownSchedule = /^(?:own|coaching|coach's|personal|his|her|flexible|visits?|modeling|conferences?)$/

/** Roll-outs to lead, and decisions on where students are placed to help with. */
const movesStudentsOrPrograms = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  const leads = /^(?:lead|direct|coordinate|manage|oversee)$/.test(base)
  const rollOut = objectSays(statement, act, /^(?:roll-out|rollout|adoption|initiatives?|alignment|projects?)$/)
  if (leads && rollOut && !hasObject(statement, act, 'learningEvent', 'teacher')) return signOf(act, 'low', 'run')
  const helps = /^(?:help|assist|support|coordinate|manage|handle)$/.test(base)
  const placed = objectSays(statement, act, /^(?:identification|placement|enrollment|eligibility|admissions?)$/)
  return helps && placed && !hasObject(statement, act, 'teacher') ? signOf(act, 'low', 'run') : undefined
}

const runsSchool = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  const first = firstThing(statement, act, ...leadersThings, ...coachsThings)
  if (base === 'allocate') return signOf(act, 'medium', 'run')
  const leader = first === 'operation' || (first === 'subordinate' && base !== 'supervise') || first === 'plan'
  if (
    /^(?:hire|recruit|interview|dismiss|terminate|onboard)$/.test(base) &&
    hasObject(statement, act, 'subordinate', 'teacher')
  )
    return signOf(act, 'high', 'hire')
  if (
    base === 'supervise' &&
    objectSays(
      statement,
      act,
      /^(?:paraprofessionals?|paraeducators?|aides?|tutors?|assistants?|volunteers?|substitutes?|personnel|employees|interventionists?|secretar(?:y|ies)|interns?)$/,
    )
  )
    return signOf(act, 'high', 'direct')
  if (
    directs.test(base) &&
    leader &&
    !objectSays(statement, act, /^(?:coaching|lessons?|teachers?|teachers'|own|pacing)$/) &&
    (firmly.test(base) ||
      objectSays(
        statement,
        act,
        /^(?:budgets?|schedules?|schedule|grants?|staffing|funds?|funding|facilit(?:y|ies)|resources|purchasing|policy|policies|procedures?|money|process|processes)$/,
      ))
  )
    return signOf(
      act,
      firmly.test(base) &&
        objectSays(
          statement,
          act,
          /^(?:budgets?|schedules?|grants?|staffing|funds?|programs?|procedures|process|policies)$/,
        )
        ? 'medium'
        : 'low',
      'run',
    )
  if (
    /^(?:create|develop|write|prepare|design|build|make|draft|establish|set|plan|complete|finish)$/.test(base) &&
    objectSays(
      statement,
      act,
      /^(?:complete|finish|set)$/.test(base)
        ? /^(?:schedules?|budgets?|polic(?:y|ies))$/
        : /^(?:schedules?|budgets?|grants?|polic(?:y|ies)|timetables?|staffing)$/,
    ) &&
    !objectSays(statement, act, ownSchedule) &&
    !objectSays(statement, act, /^council$/)
  )
    return signOf(act, 'medium', 'run')
  if (base === 'ensure' && objectSays(statement, act, /^(?:resources?|money|staffing|funding|people|personnel)$/))
    return signOf(act, 'medium', 'run')
  if (
    /^(?:give|provide)$/.test(base) &&
    objectSays(statement, act, /^(?:direction|oversight|supervision)$/) &&
    !objectSays(statement, act, /^(?:guidance|support|help|assistance)$/)
  )
    return signOf(act, 'medium', 'direct')
  if (
    /^(?:be|serve|act)$/.test(base) &&
    objectSays(statement, act, /^(?:administrators?|designee|principal|coordinator|chair|chairperson|director)$/) &&
    !objectSays(statement, act, /^(?:with|and|to|between|for|committee|team)$/)
  )
    return signOf(act, 'medium', 'stand-in')
  if (
    /^(?:help|assist|support|provide|give|participate)$/.test(base) &&
    objectSays(
      statement,
      act,
      /^(?:scheduling|budgeting|hiring|staffing|recruitment|recruiting|interviewing|budgets?)$/,
    ) &&
    !objectSays(statement, act, ownSchedule)
  )
    return signOf(act, 'low', 'run')
  return movesStudentsOrPrograms(statement, act)
}

/** Work that the coach does for leaders, with no teacher in sight. */
const servesLeaders = (statement: Statement, act: Act): Sign | undefined => {
  if (!/^(?:help|assist|support|aid|back|serve)$/.test(act.verb.base) || !hasObject(statement, act, 'leader'))
    return undefined
  const teachers = statement.words
    .slice(act.from, act.to)
    .some(
      ({ nouns, text }) => nouns.includes('teacher') && !/^(?:team|teams|district|department|professional)$/.test(text),
    )
  const coaches = actsIn(statement, 'helped').some(
    (helped) => does(helped, 'coach', 'model') || hasObject(statement, helped, 'teacher'),
  )
  if (teachers || coaches || /'s?$/.test(firstObject(statement, act, 'leader')?.text ?? '')) return undefined
  const task =
    mentions(statement, 'data', 'plan', 'operation', 'decision', 'subordinate', 'record', 'test') ||
    says(statement, /^(?:plans?|schedules?|calendars?|reports?|selection|purchas(?:es|ing)|interviews?)$/)
  if (!task && !/^(?:help|assist|aid|support)$/.test(act.verb.base)) return undefined
  return signOf(act, task ? 'medium' : 'low', 'serve')
}

const productForLeaders = (statement: Statement, act: Act): Sign | undefined => {
  if (act.part !== 'main' || act.verb.base !== 'work' || !hasObject(statement, act, 'leader')) return undefined
  if (
    statement.words
      .slice(act.from, act.to)
      .some(({ nouns, text }) => nouns.includes('teacher') && !/^(?:team|teams)$/.test(text))
  )
    return undefined
  const made = actsIn(statement, 'joint').find(
    (joint) =>
      /^(?:build|create|develop|prepare|manage|coordinate|organize|schedule|write|complete|compile)$/.test(
        joint.verb.base,
      ) &&
      hasObject(statement, joint, 'data', 'operation', 'record') &&
      !objectSays(statement, joint, ownSchedule) &&
      !hasObject(statement, joint, 'learningEvent', 'practice'),
  )
  return made ? signOf(made, 'low', 'serve') : undefined
}

const carriesMessages = (statement: Statement): Sign | undefined => {
  const act = statement.acts.find(
    ({ verb, denied }) =>
      !denied && (verb.base === 'be' || verb.base === 'serve' || verb.base === 'act' || verb.base === 'liaise'),
  )
  if (!act || !says(statement, /^liaison$/)) return undefined
  const offices = says(statement, /^(?:division|office|department|district|vendors?|vendor|central|agency|agencies)$/)
  return offices && statement.acts.length > 1 ? signOf(act, 'low', 'liaison') : undefined
}

const away =
  /\b(?:absence of (?:the |a )?(?:principal|administrator|assistant principal)|(?:principal|administrator) is (?:out|away|absent|off))\b/

const standsIn = (statement: Statement): Sign | undefined =>
  away.test(plainText(statement))
    ? { from: 0, to: statement.words.length, confidence: 'medium', about: 'stand-in' }
    : undefined

/** "Collaborate with staff to coordinate services": done among colleagues, with or without leaders. */
const withStaff = (statement: Statement): boolean => {
  const [first] = actsIn(statement, 'main')
  return first !== undefined && hasObject(statement, first, 'teacher')
}

/** Whether the duty is a school or district leader's work: schedules, resources, programs, direction of others. */
export const administrationIn = (statement: Statement): Sign | undefined => {
  const own = coachActs(statement).filter((act) => act.part !== 'joint' || !withStaff(statement))
  for (const act of own) {
    const sign = runsSchool(statement, act) ?? servesLeaders(statement, act) ?? productForLeaders(statement, act)
    if (sign) return sign
  }
  const stands = standsIn(statement)
  if (stands) return stands
  return workIn(statement, [...own, ...leadersOwnActs(statement)], leadersWork) ?? carriesMessages(statement)
}

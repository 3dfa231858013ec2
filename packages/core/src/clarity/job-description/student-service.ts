import { actsIn, hasObject, type Act, type Statement } from '../language/statement.js'
import { serviceToStudents } from './service-to-students.js'
import type { Sign } from './sign.js'
import { coachActs, mentions, objectSays, says, signOf, teachersLearn } from './whose-work.js'
import { workIn } from './work-class.js'

const teaches = /^(?:teach|instruct|tutor|reteach|re-teach|remediate|intervene|pre-teach)$/
const serves =
  /^(?:provide|deliver|give|offer|run|lead|conduct|hold|work|serve|pull|push|plan|see|meet|implement|facilitate|support|carry)$/
const service =
  /^(?:instruction|interventions?|tutoring|tutorials?|remediation|acceleration|lessons?|services?|support|chats?|small-group|groups?|push-in|pull-out|classes|help|enrichment|teaching|counseling|sessions?|individually|one-on-one|conferences?)$/

/** Whether the act is done to learn from it, or for teachers to see. */
const forAdults = (statement: Statement): boolean =>
  teachersLearn(statement) ||
  says(statement, /^(?:model|modeling|demonstrate|demonstration|demonstrating|co-teach|co-teaching|own)$/)

const serviceIn = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  const students = hasObject(statement, act, 'student')
  if (teaches.test(base)) {
    if (students || hasObject(statement, act, 'group')) return signOf(act, 'high')
    const classes = objectSays(
      statement,
      act,
      /^(?:class|classes|lessons?|courses?|sections?|periods?|reading|math|phonics)$/,
    )
    return classes && !says(statement, /^(?:adults?|parents?|staff|coaches)$/) ? signOf(act, 'low') : undefined
  }
  if (base === 'co-teach') return undefined
  if (!serves.test(base)) return undefined
  const direct =
    hasObject(statement, act, 'group') &&
    says(
      statement,
      /^(?:intervention|interventions|tutoring|remediation|acceleration|push-in|pull-out|small-group|direct)$/,
    )
  if (
    students &&
    objectSays(statement, act, service) &&
    !objectSays(statement, act, /^(?:teams?|study|families|resources|programs?|materials|strategies|supports)$/)
  )
    return signOf(act, base === 'support' ? 'low' : 'medium')
  if (/^(?:work|serve|meet|see|pull)$/.test(base) && students && hasObject(statement, act, 'group'))
    return signOf(act, 'medium')
  if (direct && !hasObject(statement, act, 'data', 'learningEvent', 'team', 'curriculum', 'operation', 'lesson'))
    return signOf(act, 'medium')
  return undefined
}

/** Whether students are taught, tested or helped directly, with no teacher to learn from it. */
export const studentServiceIn = (statement: Statement): Sign | undefined => {
  if (forAdults(statement)) return undefined
  if (actsIn(statement, 'helped').length > 0)
    return says(statement, /^(?:teachers?|staff|schools?|teams?|parents?|families|colleagues|leaders|principals?)$/)
      ? undefined
      : workIn(statement, actsIn(statement, 'main').slice(0, 1), serviceToStudents)
  for (const act of coachActs(statement)) {
    const sign = serviceIn(statement, act)
    if (sign) return sign
    if (
      /^(?:assess|test|screen|diagnose|tutor)$/.test(act.verb.base) &&
      hasObject(statement, act, 'student') &&
      !objectSays(statement, act, /^(?:data|instruction|effectiveness|program)$/)
    )
      return signOf(act, 'low')
    if (
      /^(?:administer|proctor)$/.test(act.verb.base) &&
      hasObject(statement, act, 'test') &&
      hasObject(statement, act, 'student') &&
      !mentions(statement, 'teacher')
    )
      return signOf(act, 'low')
  }
  return workIn(statement, coachActs(statement), serviceToStudents)
}

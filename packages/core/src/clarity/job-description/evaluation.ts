import { actsIn, does, hasObject, wordsAbout, allParts, type Act, type Statement } from '../language/statement.js'
import { judgingWork } from './judging-work.js'
import type { Sign } from './sign.js'
import { coachActs, firstThing, leadersOwnActs, mentions, objectSays, says, signOf, statedActs } from './whose-work.js'
import { workIn } from './work-class.js'

const rates = /^(?:evaluate|appraise|rate|judge|supervise|discipline|reprimand|inspect|police|critique|grade|audit)$/

/** What can be evaluated without anybody being rated. */
const evaluable = [
  'learningEvent',
  'curriculum',
  'material',
  'resource',
  'data',
  'test',
  'operation',
  'student',
  'group',
  'learning',
  'decision',
  'plan',
  'coaching',
  'record',
] as const

const ratesTeacher = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  const first = firstThing(statement, act, 'teacher', 'appraisal', 'practice', 'subordinate', ...evaluable)
  const teacher = first === 'teacher' || first === 'subordinate'
  const appraised = hasObject(statement, act, 'appraisal') && hasObject(statement, act, 'teacher')
  if (rates.test(base)) {
    if (
      base === 'supervise' &&
      objectSays(
        statement,
        act,
        /^(?:tutors?|volunteers?|aides?|paraprofessionals?|paraeducators?|assistants?|students?|children|interns?|practicum)$/,
      )
    )
      return undefined
    if (appraised) return signOf(act, 'high', 'evaluate')
    if (
      teacher &&
      !objectSays(statement, act, /^(?:needs?|development|training|learning|materials|progress|programs?|requests?)$/)
    )
      return signOf(act, 'high', 'evaluate')
    if (
      first === 'practice' &&
      objectSays(statement, act, /^(?:instruction|instructional|teaching|classroom)$/) &&
      !objectSays(
        statement,
        act,
        /^(?:materials?|programs?|strategies|resources?|technology|technologies|models?|approaches)$/,
      )
    )
      return signOf(act, 'low', 'evaluate')
  }
  if (
    base === 'assess' &&
    teacher &&
    !objectSays(statement, act, /^(?:needs?|knowledge|interests?|learning|training|readiness)$/)
  )
    return signOf(act, 'medium', 'assess')
  const joinsAppraisal =
    /^(?:assist|help|participate|conduct|complete|perform|support|provide|give|do|write|contribute|take|lead|make|prepare|serve|coordinate|carry|recommend)$/.test(
      base,
    )
  if (joinsAppraisal && appraised && formal(statement, act)) return signOf(act, 'medium', 'evaluate')
  return undefined
}

/** "Teacher evaluation" is a rating; "help teachers with the evaluation of materials" is none. */
const formal = (statement: Statement, act: Act): boolean => {
  for (let at = act.from; at < act.to; at++) {
    const text = statement.words[at]?.text ?? ''
    if (!/^(?:evaluations?|appraisals?|rating|ratings|dismissal|employment|tenure|non-renewal|reprimands?)$/.test(text))
      continue
    const before = statement.words.slice(Math.max(act.from, at - 3), at)
    if (
      before.some(
        ({ nouns, text: word }) => nouns.includes('teacher') || /^(?:performance|formal|staff|personnel)$/.test(word),
      )
    )
      return true
    if (
      /^(?:of)$/.test(statement.words[at + 1]?.text ?? '') &&
      statement.words.slice(at + 2, at + 5).some(({ nouns }) => nouns.includes('teacher'))
    )
      return true
  }
  return false
}

/** Lesson plans that are checked, not written together or talked over. */
const checksPlans = (statement: Statement, act: Act): boolean =>
  /^(?:review|check|collect|approve|inspect|monitor)$/.test(act.verb.base) &&
  /^(?:lesson|teachers?|teachers')$/.test(statement.words[act.from]?.text ?? '') &&
  objectSays(statement, act, /^plans?$/) &&
  !says(statement, /^(?:together|feedback)$/) &&
  !(says(statement, /^with$/) && mentions(statement, 'teacher'))

const policing = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  if (checksPlans(statement, act)) return signOf(act, 'low', 'police')
  if (!/^(?:monitor|check|ensure|verify|enforce|oversee|inspect|track|see|assure|document)$/.test(base))
    return undefined
  const teacherWork = objectSays(
    statement,
    act,
    /^(?:teachers?|teachers'|teacher's|staff|faculty|classrooms?|instructors?|teaching|teams)$/,
  )
  const complies = says(
    statement,
    /^(?:complian(?:ce|t)|comply|complies|fidelity|adherence|adhere|adheres|expectations|accountable|accountability)$/,
  )
  const watched = firstThing(
    statement,
    act,
    'teacher',
    'coverage',
    'practice',
    'student',
    'data',
    'test',
    'learning',
    'operation',
    'curriculum',
  )
  const supports = statement.acts.some(
    (other) => other.at !== act.at && does(other, 'help', 'coach', 'model', 'coteach') && other.verb.base !== 'enable',
  )
  if (supports) return undefined
  if (
    base === 'monitor' &&
    objectSays(statement, act, /^(?:classrooms?|teachers?|staff|faculty)$/) &&
    !/^(?:student|data|test|learning)$/.test(watched ?? '')
  )
    return signOf(act, 'medium', 'police')
  if (complies && objectSays(statement, act, /^implementation$/) && !says(statement, /^(?:iep|ieps|state|federal)$/))
    return signOf(act, 'low', 'police')
  if (teacherWork && complies && watched !== 'student' && watched !== 'data') return signOf(act, 'medium', 'police')
  if (
    /^(?:monitor|inspect)$/.test(base) &&
    watched === 'practice' &&
    objectSays(statement, act, /^(?:instruction|teaching|strategies|practices|curriculum)$/)
  )
    return signOf(act, 'low', 'police')
  return undefined
}

const tells =
  /^(?:report|inform|share|communicate|review|notify|provide|give|submit|discuss|tell|relay|convey|brief|update|advise|alert|present|keep|make|reflect|meet|confer|send)$/

/** What leaders would learn about a teacher. */
const aboutTeachers =
  /^(?:concerns?|issues?|feedback|observations?|performance|deficienc(?:y|ies)|weakness(?:es)?|recommendations?|visits?|walk-?throughs?)$/

/** Whose concerns and performance tell nothing of a teacher. */
const ofOthers = /^(?:schools?|students?'?s?|programs?|district|building|academic)$/

/** What is told of all together says nothing about one. */
const inSum = /^(?:trends?|patterns?|aggregated?|overall|school-?wide|whole-school|anonymous\w*|general)$/

const informing = (statement: Statement, act: Act): Sign | undefined => {
  if (!tells.test(act.verb.base)) return undefined
  const leaders = wordsAbout(statement, allParts, 'leader').filter(
    ({ text }) => !/^(?:leadership|council|coordinators?|leaders?)$/.test(text),
  )
  if (leaders.length === 0 || says(statement, inSum)) return undefined
  const range = statement.words.filter((_, at) => at >= act.at && !statement.denied[at])
  const told = range.findIndex(
    ({ text }, at) =>
      (aboutTeachers.test(text) && !ofOthers.test(range[at - 1]?.text ?? '')) ||
      (/^(?:progress|needs?)$/.test(text) &&
        /^(?:teacher|teachers|teacher's|teachers'|staff)$/.test(range[at - 1]?.text ?? '')),
  )
  const studentsOnly =
    range.some(({ nouns }) => nouns.includes('student')) &&
    !range.some(({ nouns }) => nouns.includes('teacher') || nouns.includes('practice'))
  if (told < 0 || studentsOnly) return undefined
  const named =
    range.some(({ nouns }) => nouns.includes('teacher')) ||
    range.some(({ text }) => /^(?:teaching|instruction|instructional|classroom)$/.test(text))
  const loose = range.some(({ text }) => /^(?:concerns?|issues?)$/.test(text))
  if (!named && !(loose && does(act, 'meet', 'report'))) return undefined
  // Feedback given together with leaders to teachers is not feedback about teachers given to leaders.
  const recipient = range.findIndex(
    ({ text }, at) =>
      /^(?:to|with)$/.test(text) && range.slice(at + 1, at + 9).some(({ nouns }) => nouns.includes('leader')),
  )
  if (recipient < 0 && !/^(?:inform|notify|advise|update|alert|keep|give|provide|tell|brief)$/.test(act.verb.base))
    return undefined
  return signOf(act, named && !loose ? 'medium' : 'low', 'inform')
}

const choosing = (statement: Statement, act: Act): Sign | undefined =>
  /^(?:identify|select|target|recommend|flag|refer)$/.test(act.verb.base) &&
  /^(?:teachers?|staff|faculty)$/.test(
    statement.words
      .slice(act.from, act.from + 3)
      .find(({ text }) => !/^(?:the|any|those|new|struggling|ineffective)$/.test(text))?.text ?? '',
  ) &&
  mentions(statement, 'leader')
    ? signOf(act, 'low', 'choose')
    : undefined

/** Whether the coach rates, polices or supervises teachers, or passes on to leaders what is learned about a teacher. */
export const evaluationIn = (statement: Statement): Sign | undefined => {
  if (says(statement, /^non-?evaluat/)) return undefined
  for (const act of [...coachActs(statement), ...leadersOwnActs(statement)]) {
    const sign = ratesTeacher(statement, act) ?? informing(statement, act) ?? choosing(statement, act)
    if (sign) return sign
  }
  for (const act of [...statedActs(statement), ...leadersOwnActs(statement)]) {
    const sign = policing(statement, act)
    if (sign) return sign
  }
  if (says(statement, /^own$/)) return undefined
  return workIn(statement, actsIn(statement), judgingWork)
}

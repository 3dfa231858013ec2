import { actsIn, does, hasObject, type Act, type Statement } from '../language/statement.js'
import { workForTeachers } from './work-for-teachers.js'
import type { Sign } from './sign.js'
import { coachActs, mentions, objectSays, says, signOf, teachersLearn } from './whose-work.js'
import { plainText, workIn } from './work-class.js'

const together = /^(?:with|together|alongside|collaboratively|jointly|co-plan|coplan|co-create)$/

const shares = (statement: Statement): boolean => says(statement, together) && mentions(statement, 'teacher', 'team')

const preparesMaterials = (statement: Statement, act: Act): Sign | undefined => {
  if (
    !/^(?:prepare|make|create|develop|produce|design|write|adapt|modify|assemble|construct|plan|prep)$/.test(
      act.verb.base,
    )
  )
    return undefined
  const near = { ...act, to: Math.min(act.to, act.from + 7) }
  const forClass = objectSays(
    statement,
    near,
    /^(?:handouts?|worksheets?|assessments?|tests?|quizzes|materials?|resources|lessons?|overheads|plans|packets?|centers?|units?)$/,
  )
  if (
    !forClass ||
    shares(statement) ||
    objectSays(
      statement,
      act,
      /^(?:training|workshop|workshops|professional|coaching|presentation|presentations|demonstration|model|improvement|action|staff|sessions?|curriculum|guides?|parents?|family|families)$/,
    )
  )
    return undefined
  const forTeachers =
    objectSays(statement, act, /^(?:teachers?|teacher's|teachers')$/) && objectSays(statement, act, /^(?:for|needs?)$/)
  const forStudents = hasObject(statement, act, 'student') && !mentions(statement, 'teacher')
  const alone =
    objectSays(statement, act, /^(?:plans|assessments?|tests?|quizzes)$/) &&
    !mentions(statement, 'teacher', 'operation') &&
    !statement.acts.some((other) => does(other, 'help', 'coach', 'meet'))
  if (
    alone &&
    /^(?:write|make|create|develop|produce|prepare)$/.test(act.verb.base) &&
    !says(statement, /^(?:systems?|action|goals?|plan|needs)$/)
  )
    return signOf(act, 'low', 'materials')
  if (
    objectSays(statement, act, /^resources$/) &&
    objectSays(statement, act, /^for$/) &&
    hasObject(statement, act, 'student') &&
    /^(?:make|create|develop|produce)$/.test(act.verb.base)
  )
    return signOf(act, 'low', 'materials')
  const handouts = objectSays(statement, act, /^(?:handouts?|worksheets?|overheads|packets?)$/)
  return forTeachers || forStudents || handouts ? signOf(act, handouts ? 'high' : 'medium', 'materials') : undefined
}

const coversClass = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  if (/^(?:substitute|sub)$/.test(base)) return signOf(act, 'high', 'cover')
  if (/\bin to teach\b|\b(?:colleague|teacher) is (?:out|absent|away)\b/.test(plainText(statement)))
    return signOf(act, 'medium', 'cover')
  const classes = objectSays(statement, act, /^(?:class|classes|classrooms?|absent|absences?|teachers?)$/)
  if (base === 'cover' && classes && !objectSays(statement, act, /^(?:topics?|content|standards|strategies|material)$/))
    return signOf(act, 'high', 'cover')
  if (/^(?:fill|step)$/.test(base) && objectSays(statement, act, /^in$/) && classes) return signOf(act, 'high', 'cover')
  const substitute = objectSays(statement, act, /^(?:substitute|substitutes|coverage)$/)
  return substitute &&
    /^(?:serve|act|be|provide|give|work)$/.test(base) &&
    !objectSays(statement, act, /^(?:training|train|schedule|arrange|for-substitutes)$/)
    ? signOf(act, 'medium', 'cover')
    : undefined
}

const testsStudents = (statement: Statement, act: Act): Sign | undefined => {
  const { base } = act.verb
  const tests = hasObject(statement, act, 'test')
  const learners = hasObject(statement, act, 'student')
  if (teachersLearn(statement) || shares(statement)) return undefined
  if (/^(?:administer|score|grade)$/.test(base) && tests) return signOf(act, learners ? 'high' : 'medium', 'test')
  if (
    /^(?:give|conduct|complete|perform)$/.test(base) &&
    tests &&
    !objectSays(statement, act, /^(?:needs?|training|feedback|system|systems|data|results|interpretation)$/)
  )
    return signOf(act, 'low', 'test')
  if (
    /^(?:assess|test|screen|diagnose|progress-monitor)$/.test(base) &&
    learners &&
    !objectSays(statement, act, /^(?:data|instruction|effectiveness)$/)
  )
    return signOf(act, 'medium', 'test')
  return undefined
}

const talksToFamilies = (statement: Statement, act: Act): Sign | undefined => {
  if (
    !/^(?:report|give|communicate|share|inform|provide|discuss|contact|confer|conference|meet|consult|send|call|update)$/.test(
      act.verb.base,
    )
  )
    return undefined
  if (
    !hasObject(statement, act, 'family') ||
    !objectSays(statement, act, /^(?:parents?|families|guardians?|caregivers?)$/)
  )
    return undefined
  const progress = says(statement, /^(?:progress|proficiency|scores|results|grades|performance|behavior|achievement)$/)
  const feedback = objectSays(statement, act, /^(?:feedback|report|reports)$/)
  return (progress || feedback) && !teachersLearnAbout(statement) ? signOf(act, 'medium', 'families') : undefined
}

const teachersLearnAbout = (statement: Statement): boolean =>
  statement.acts.some((act) => does(act, 'help', 'coach', 'model') && hasObject(statement, act, 'teacher'))

/** Reading the data for the teachers, who then get a list: "analyze scores to find students who need help". */
const readsAlone = (statement: Statement, act: Act): Sign | undefined => {
  if (!/^(?:analyze|analyse|review|examine|use|interpret|study|disaggregate|evaluate|read)$/.test(act.verb.base))
    return undefined
  if (
    !objectSays(statement, act, /^(?:data|scores|results|assessments?|screeners?|records)$/) ||
    act.at > statement.head + 3
  )
    return undefined
  if (mentions(statement, 'teacher', 'leader', 'learningEvent', 'team', 'meeting') || shares(statement))
    return undefined
  const found = actsIn(statement).find(
    (other) =>
      other.at > act.at &&
      /^(?:identify|determine|find|select|place|group|target|pinpoint)$/.test(other.verb.base) &&
      (hasObject(statement, other, 'student') ||
        objectSays(statement, other, /^(?:gaps?|strengths|weaknesses|deficits|deficiencies|groups?|interventions?)$/)),
  )
  return found && signOf(act, 'low', 'data')
}

/** Whether the coach does a teacher's job, so that the teacher does not learn to. */
export const teachersWorkIn = (statement: Statement): Sign | undefined => {
  for (const act of coachActs(statement)) {
    const sign =
      coversClass(statement, act) ??
      preparesMaterials(statement, act) ??
      testsStudents(statement, act) ??
      talksToFamilies(statement, act) ??
      readsAlone(statement, act)
    if (sign) return sign
  }
  return workIn(statement, coachActs(statement), workForTeachers)
}

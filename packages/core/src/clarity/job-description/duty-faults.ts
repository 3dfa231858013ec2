import { administrationIn } from './administration.js'
import { catchAllIn } from './catch-all.js'
import { clericalWorkIn } from './clerical-work.js'
import { activityNamed } from './coaching-activity.js'
import { complianceIn } from './compliance-work.js'
import { evaluationIn } from './evaluation.js'
import type { Statement } from '../language/statement.js'
import type { NounTag } from '../language/noun-lexicon.js'
import { mentions, says } from './whose-work.js'
import { plainText } from './work-class.js'
import { leftOver } from './left-over.js'
import { vaguenessOf } from './nature.js'
import { namesOutcome } from './outcome.js'
import { isExclusion, type DutyReading } from './reading.js'
import type { Sign } from './sign.js'
import { studentServiceIn } from './student-service.js'
import { teachersWorkIn } from './teachers-work.js'

/** Every fault that a duty can show by itself, with the words that show it. */
export interface DutyFaults {
  readonly catchAll: Sign | undefined
  readonly evaluation: Sign | undefined
  readonly administration: Sign | undefined
  readonly teachersWork: Sign | undefined
  readonly clerical: Sign | undefined
  readonly studentService: Sign | undefined
  readonly compliance: Sign | undefined
  readonly vague: Sign | undefined
  readonly activityOnly: Sign | undefined
}

const faultless: DutyFaults = {
  catchAll: undefined,
  evaluation: undefined,
  administration: undefined,
  teachersWork: undefined,
  clerical: undefined,
  studentService: undefined,
  compliance: undefined,
  vague: undefined,
  activityOnly: undefined,
}

const known = new WeakMap<DutyReading, DutyFaults>()

/** A catch-all that is all there is: the rest of the duty names nothing. */
const longestCatchAll = 14

const open =
  /\bdo(?:es|ing)? what(?:ever)? (?:the |an? )?[\w-]+ (?:asks?|needs?|wants?|requires?)\b|\bother (?:work|duties|tasks|jobs|projects) (?:that )?(?:the |his |her )?[\w-]+ (?:may|might|will|asks?|assigns?|gives?|needs?)\b|\b(?:tasks?|duties|projects|requests|jobs) (?:as|that|when|which) (?:they )?(?:may )?(?:come up|arise|emerge|occur)\b|\bad hoc\b|\bwears? (?:many|multiple) hats\b/

/** Work without a name in the plain words of talk: "do what the principal asks". */
const leftOpen = (statement: Statement): Sign | undefined =>
  open.test(plainText(statement)) ? { from: 0, to: statement.words.length, confidence: 'medium' } : undefined

/** A promise to keep something to oneself is no event. */
const keepsSecret = (statement: Statement): boolean => says(statement, /^(?:confidential(?:ity|ly)?|confidence)$/)

/** "The coach will support teachers with:" above a list: each entry is something that teachers do with help. */
const helpsTeachersWith =
  /\b(?:coach|support|train|help|assist|guide|mentor|work)\w* (?:(?!team|leader)[\w-]+,? ){0,4}teachers? (?:(?!and the |team)[\w-]+ ){0,3}(?:with|in|on|by|to)\W*$/i

const servesStudents =
  /\b(?:student|pupil)s?['’]? (?:intervention|instruction|services?|teaching)\b|\bdirect (?:instruction|services?|teaching)\b|\bintervention (?:duties|responsibilities|services)\b/i
const runsTesting = /\b(?:testing|test (?:administration|coordination)|assessment coordination)\b/i

/** A duty about students under "Student intervention duties": the heading says what the entry leaves out. */
const underHeading = (
  { heading, statement }: DutyReading,
  named: RegExp,
  ...tags: readonly NounTag[]
): Sign | undefined =>
  named.test(heading) &&
  statement.acts.length > 0 &&
  mentions(statement, ...tags) &&
  !mentions(statement, 'teacher', 'team', 'learningEvent', 'data', 'record', 'family', 'leader')
    ? { from: 0, to: Math.min(statement.words.length, 10), confidence: 'low' }
    : undefined

const catchAllOf = (statement: Statement): Partial<DutyFaults> => {
  const run = catchAllIn(statement.words, statement.denied)
  return run ? { catchAll: { ...run, confidence: 'high' } } : {}
}

const examine = (duty: DutyReading): DutyFaults => {
  if (isExclusion(duty)) return faultless
  const { statement } = duty
  if (helpsTeachersWith.test(duty.heading)) return { ...faultless, ...catchAllOf(statement) }
  const run = catchAllIn(statement.words, statement.denied)
  const catchAll: Sign | undefined = run ? { ...run, confidence: 'high' } : leftOpen(statement)
  if (catchAll && statement.words.length <= longestCatchAll) return { ...faultless, catchAll }
  const owned = {
    evaluation: evaluationIn(statement),
    administration: administrationIn(statement),
    teachersWork: teachersWorkIn(statement),
    clerical: clericalWorkIn(statement),
    studentService: studentServiceIn(statement) ?? underHeading(duty, servesStudents, 'student', 'group'),
  }
  const tests = underHeading(duty, runsTesting, 'test')
  const compliance = complianceIn(statement) ?? (tests && { ...tests, about: 'tests' })
  // Testing for the state is nobody's class work, and a plan for one student is a service to that student.
  const forTheState =
    owned.teachersWork?.about === 'test' &&
    compliance?.about === 'tests' &&
    says(statement, /^(?:state\w*|standardized|mandated|district|national|required|accountability)$/)
  const forStudents = owned.teachersWork?.about === 'materials' && owned.studentService !== undefined
  if (forTheState || forStudents) owned.teachersWork = undefined
  if (
    compliance?.about === 'tests' &&
    !says(statement, /^(?:logistics|schedul\w+|coordinator|coordination|overse\w+|manag\w+)$/)
  )
    owned.administration = undefined
  if (
    owned.clerical &&
    owned.administration?.about === 'run' &&
    says(statement, /^(?:forms|records|correspondence|paperwork|logs?|reports)$/)
  )
    owned.administration = undefined
  if (owned.evaluation && owned.administration?.about === 'serve') owned.administration = undefined
  if (
    owned.evaluation &&
    says(statement, /^reports?$/) &&
    !says(statement, /^(?:logs?|records?|paperwork|data|value-added)$/)
  )
    owned.clerical = undefined
  const elsewhere = Object.values(owned).some((sign) => sign !== undefined)
  const vague = elsewhere || compliance || catchAll ? undefined : vaguenessOf(statement)
  const named = elsewhere || vague || keepsSecret(statement) ? undefined : activityNamed(statement)
  const event = compliance && (named?.kind !== 'training' || compliance.about === 'tests') ? undefined : named
  const activityOnly = event && !namesOutcome(statement) ? event : undefined
  if (elsewhere || compliance || catchAll || vague || activityOnly || namesOutcome(statement))
    return { catchAll, ...owned, compliance, vague, activityOnly }
  return { ...faultless, ...leftOverSign(statement) }
}

const leftOverSign = (statement: Statement): Partial<DutyFaults> => {
  const left = leftOver(statement)
  if (!left) return {}
  const sign: Sign = { from: 0, to: Math.min(statement.words.length, 10), confidence: 'low', about: left }
  return left === 'activity' ? { activityOnly: sign } : { vague: sign }
}

/** The faults of a duty, found once. A statement of what the coach does not do has none. */
export const faultsOf = (duty: DutyReading): DutyFaults => {
  const before = known.get(duty)
  if (before) return before
  const faults = examine(duty)
  known.set(duty, faults)
  return faults
}

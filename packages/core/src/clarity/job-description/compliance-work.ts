import { actsIn, does, hasObject, type Act, type Statement } from '../language/statement.js'
import { namesOutcome } from './outcome.js'
import { ruleBoundWork, ruleWords } from './rule-bound-work.js'
import type { Sign } from './sign.js'
import { coachActs, mentions, objectSays, says, signOf, statedActs } from './whose-work.js'
import { plainText, workIn } from './work-class.js'

/** Words that name a law, a grant, a license or their rules. */
const rules =
  /^(?:complian(?:ce|t)|comply|complies|complying|regulations?|regulatory|laws?|mandates?|mandated|statutes?|legislation|title-i|essa|idea|ferpa|licensing|licensure|accreditation|audits?|ieps?|iep's|nclb|state-mandated|federally-mandated|state-required|legal)$/

const authority = /^(?:state|federal|department|district|board|grant|agency|program|licensing|legal)$/

const runsTests = (statement: Statement, act: Act): Sign | undefined => {
  const officer =
    does(act, 'be') &&
    objectSays(statement, act, /^coordinator$/) &&
    objectSays(statement, act, /^(?:test|testing|assessment)$/)
  if (officer) return signOf(act, 'medium', 'tests')
  if (
    !/^(?:coordinate|manage|oversee|run|organize|schedule|administer|facilitate|lead|monitor|direct|assist|help|support|proctor|implement|supervise|conduct|carry|plan|prepare)$/.test(
      act.verb.base,
    )
  )
    return undefined
  const test = objectSays(
    statement,
    act,
    /^(?:assessments?|tests?|testing|exams?|screening|screenings|screeners?|benchmarks?)$/,
  )
  if (!test || hasObject(statement, act, 'teacher') || hasObject(statement, act, 'learningEvent')) return undefined
  if (actsIn(statement, 'helped').some((helped) => does(helped, 'use', 'analyze', 'plan', 'learn'))) return undefined
  if (/^(?:administer|proctor)$/.test(act.verb.base))
    return says(statement, /^(?:state|standardized|mandated|required|district|benchmark|universal)$/)
      ? signOf(act, 'medium', 'tests')
      : undefined
  const program = objectSays(
    statement,
    act,
    /^(?:process|processes|program|programs|system|schedule|schedules|administration|testing|coordinator|window|state|standardized|district|benchmark|universal|school-wide|schoolwide|formative|summative)$/,
  )
  const given = objectSays(statement, act, /^(?:administration|administering)$/)
  const reads = !given && objectSays(statement, act, /^(?:data|results|literacy|analysis|creation|common|development)$/)
  return program && !reads
    ? signOf(
        act,
        /^(?:coordinate|manage|oversee|administer|run|organize|schedule|direct)$/.test(act.verb.base)
          ? 'medium'
          : 'low',
        'tests',
      )
    : undefined
}

/** "Title I" and its sisters, which are two words. */
const namesTitle = ({ words }: Statement, act: Act): boolean =>
  words
    .slice(act.from, act.to)
    .some(({ text }, at) => text === 'title' && /^(?:i|ii|iii|iv|one|1|3)$/.test(words[act.from + at + 1]?.text ?? ''))

const followsRules = (statement: Statement, act: Act): Sign | undefined => {
  const ruled = objectSays(statement, act, rules) || namesTitle(statement, act)
  const standards = objectSays(statement, act, /^(?:polic(?:y|ies)|procedures|guidelines|requirements?|rules)$/)
  if (
    /^(?:comply|satisfy|follow|adhere|abide|obey|know|observe|uphold|enforce|hold|conform)$/.test(act.verb.base) &&
    (ruled || standards)
  )
    return signOf(act, 'medium', 'rules')
  if (
    /^(?:ensure|monitor|maintain|verify|assure|check|oversee|document|track|meet|support|assist|help|provide|coordinate|implement|attend|complete|prepare|manage|participate|take)$/.test(
      act.verb.base,
    ) &&
    ruled &&
    !(does(act, 'attend') && hasObject(statement, act, 'meeting')) &&
    !hasObject(statement, act, 'curriculum')
  )
    return signOf(act, 'medium', 'rules')
  // Policies that an authority has set are carried out because it says so.
  if (
    /^(?:implement|carry|apply|enforce|execute)$/.test(act.verb.base) &&
    objectSays(statement, act, /^(?:polic(?:y|ies)|polices|regulations|directives|mandates)$/) &&
    objectSays(
      statement,
      act,
      /^(?:state|federal|board|minister|ministry|department|government|commissioner|set|adopted)$/,
    )
  )
    return signOf(act, 'low', 'rules')
  if (
    /^(?:ensure|monitor|maintain|meet|implement|coordinate)$/.test(act.verb.base) &&
    objectSays(statement, act, /^(?:state|federal|grant)$/) &&
    objectSays(statement, act, /^(?:requirements?|guidelines|act|acts|programs?|process)$/)
  )
    return signOf(act, 'medium', 'rules')
  return undefined
}

const reportsUp = (statement: Statement, act: Act): Sign | undefined => {
  if (
    !/^(?:give|hand|submit|complete|prepare|provide|file|send|write|report|document|compile|maintain|collect)$/.test(
      act.verb.base,
    )
  )
    return undefined
  const report =
    objectSays(statement, act, /^(?:reports?|reporting|documentation|paperwork|forms|data|surveys)$/) ||
    act.verb.base === 'report'
  const asked =
    objectSays(statement, act, authority) &&
    objectSays(statement, act, /^(?:state|federal|grant|department|agency|board|required|mandated)$/)
  return report &&
    asked &&
    (says(statement, /^(?:required|mandated|state|federal|grant)$/) || mentions(statement, 'law'))
    ? signOf(act, 'medium', 'reports')
    : undefined
}

/** "Complete the required documentation": somebody requires it. */
const requiredPapers = (statement: Statement, act: Act): Sign | undefined =>
  /^(?:complete|submit|file|maintain|prepare|keep|turn|fill|provide)$/.test(act.verb.base) &&
  statement.words
    .slice(act.from, act.from + 6)
    .some(
      ({ text }, at, words) =>
        /^(?:required|mandated|mandatory|requisite)$/.test(text) &&
        words
          .slice(at + 1, at + 4)
          .some((word) =>
            /^(?:documentation|documents?|forms?|paperwork|reports?|reporting|logs?|records?)$/.test(word.text),
          ),
    )
    ? signOf(act, 'low', 'reports')
    : undefined

const answersForGrant = (statement: Statement, act: Act): Sign | undefined =>
  does(act, 'be') &&
  objectSays(statement, act, /^(?:contact|coordinator|liaison|manager|lead)$/) &&
  objectSays(statement, act, /^(?:grants?|title|federal|compliance)$/)
    ? signOf(act, 'low', 'rules')
    : undefined

const requiredTraining = (statement: Statement, act: Act): Sign | undefined =>
  does(act, 'attend', 'learn') &&
  objectSays(
    statement,
    act,
    /^(?:state|federal|state-approved|state-required|grant|mandated|mandatory|licensing|certification)$/,
  ) &&
  objectSays(
    statement,
    act,
    /^(?:training|trainings|institute|academy|sessions?|certification|program|modules?|meetings)$/,
  ) &&
  !objectSays(statement, act, /^conferences?$/)
    ? signOf(act, 'low', 'training')
    : undefined

/** Whether the work is done because a law, grant, license or testing program asks for it. */
export const complianceIn = (statement: Statement): Sign | undefined => {
  for (const act of coachActs(statement)) {
    const sign =
      runsTests(statement, act) ??
      followsRules(statement, act) ??
      reportsUp(statement, act) ??
      answersForGrant(statement, act) ??
      requiredPapers(statement, act) ??
      requiredTraining(statement, act)
    if (sign) return sign
  }
  for (const act of statedActs(statement))
    if (act.part === 'purpose' && followsRules(statement, act)) return signOf(act, 'low', 'rules')
  const bound = workIn(statement, statedActs(statement), ruleBoundWork)
  if (bound) return bound
  if (ruleWords.test(plainText(statement)))
    return { from: 0, to: statement.words.length, confidence: 'medium', about: 'rules' }
  const at = statement.words.findIndex(
    ({ text }, i) => !statement.denied[i] && /^(?:compliance|mandated|iep|ieps|iep's)$/.test(text),
  )
  return at >= 0 &&
    !says(statement, /^(?:pacing|curriculum|lessons?)$/) &&
    !mentions(statement, 'learningEvent', 'meeting', 'coaching') &&
    !namesOutcome(statement)
    ? { from: at, to: at + 1, confidence: 'low', about: 'rules' }
    : undefined
}

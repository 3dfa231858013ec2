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
import { worksOnPractice } from './practice-work.js'
import { says } from './whose-work.js'

/** Purposes that only lead to the next activity: "in order to share information". */
const onlyActivity = new Set(
  'visit observe discuss share communicate gather give collect present meet review exchange report inform hold attend provide talk explore serve coordinate update schedule conduct deliver be watch view observe facilitate discuss offer host coach model demonstrate mentor train confer consult co-teach debrief'.split(
    ' ',
  ),
)

/** Purposes that say something only with what they are for: "to assist in coordinating services". */
const general =
  /^(?:assist|help|support|facilitate|promote|foster|bridge|aid|enable|address|contribute|participate|work|collaborate|have|do|take|go|come)$/

/** "For implementing the plan": the plan would have to say what changes. */
const carriesOutPlan = (statement: Statement, act: Act): boolean =>
  /^(?:implement|execute|complete|follow|advance)$/.test(act.verb.base) &&
  hasObject(statement, act, 'plan', 'operation') &&
  !hasObject(statement, act, 'practice', 'teacher', 'student', 'learning')

/** "To support instruction" says no more than what schools are for. */
const servesInstruction = (statement: Statement, act: Act): boolean =>
  general.test(act.verb.base) &&
  /^(?:instruction|teaching|curriculum|classrooms?)$/.test(statement.words[act.from]?.text ?? '') &&
  !hasObject(statement, act, 'teacher', 'student', 'learning')

/** "Help teams in fostering learning communities": what they do is one more event. */
const isEvent = (statement: Statement, act: Act): boolean =>
  does(act, 'deliver', 'attend', 'hazy') &&
  hasObject(statement, act, 'learningEvent', 'meeting') &&
  !hasObject(statement, act, 'practice', 'data', 'lesson', 'decision', 'curriculum')

/**
 * Whether a duty names what changes through it: in what teachers do, in what students learn, or in a decision taken.
 *
 * A purpose clause is not enough. "To give and gather information" only names a further activity.
 */
export const namesOutcome = (statement: Statement): boolean => {
  const purposes = actsIn(statement, 'purpose')
  // "Strategies that use technology" describes the strategies; it is no purpose.
  const describes = (act: Act): boolean =>
    (/^(?:use|include|involve|address|meet|integrate|match|fit|suit|align|cover|follow|reflect|relate|deal|focus|show|have|be|contain)$/.test(
      act.verb.base,
    ) &&
      /^(?:that|which)$/.test(statement.words[act.at - 1]?.text ?? '')) ||
    // "Protocols that guide talk": a change is named only where it is one in teaching or learning.
    (/^(?:that|which)$/.test(statement.words[act.at - 1]?.text ?? '') &&
      !does(act, 'change') &&
      !hasObject(statement, act, 'practice', 'learning', 'student', 'teacher', 'decision')) ||
    // "How children learn to read": their learning, not what the duty is for.
    /^(?:learn|learns|try|tries)$/.test(statement.words[act.at - 2]?.text ?? '')
  const changes = (act: Act): boolean =>
    !onlyActivity.has(act.verb.base) &&
    !describes(act) &&
    !carriesOutPlan(statement, act) &&
    !servesInstruction(statement, act) &&
    (!general.test(act.verb.base) ||
      hasObject(
        statement,
        act,
        'practice',
        'learning',
        'decision',
        'teacher',
        'student',
        'lesson',
        'curriculum',
        'climate',
      ))
  if (purposes.some(changes)) return true
  if (purposes.length === 0 && wordsAbout(statement, ['purpose'], 'practice', 'learning', 'decision').length > 0)
    return true
  if (
    actsIn(statement, 'helped').some((act) => statement.words[act.at - 1]?.text !== 'who' && !isEvent(statement, act))
  )
    return true
  if (
    actsIn(statement, 'joint').some(
      (act) =>
        does(act, 'plan', 'analyze', 'change', 'use', 'coach', 'help', 'make') ||
        hasObject(statement, act, 'practice', 'learning', 'decision'),
    )
  )
    return true
  if (
    says(
      statement,
      /^(?:action-steps?|reflect|reflects|reflecting|reflection|rehearses?|rehearsing|debriefs?|debriefing)$/,
    )
  )
    return true
  if (
    wordsAbout(statement, allParts, 'decision').some(({ text }) =>
      /^(?:next-steps?|action-steps?|steps?|goals?)$/.test(text),
    )
  )
    return true
  return (
    changesPractice(statement) ||
    worksOnPractice(statement) ||
    linksToNeed(statement) ||
    saysSoThat(statement) ||
    tellsWhatTeachersDo(statement)
  )
}

/** "Meetings at which teachers regroup students": what teachers do there is told. */
const tellsWhatTeachersDo = ({ words }: Statement): boolean =>
  words.some(
    ({ text }, at) =>
      (text === 'how' && words[at + 1]?.text === 'to' && words.slice(0, at).some((word) => isAbout(word, 'teacher'))) ||
      // "Train teachers in the use of data": a practice of theirs is named.
      (usings.test(text) &&
        words[at + 1]?.text === 'of' &&
        /^(?:in|on|with|the|and|,)$/.test(words[at - 1]?.text ?? '') &&
        words.slice(at + 2, at + 7).some((word) => isAbout(word, 'data', 'practice', 'curriculum', 'lesson')) &&
        words.slice(0, at).some((word) => isAbout(word, 'teacher'))) ||
      (/^(?:results?|resulting|leads?|leading)$/.test(text) &&
        /^(?:in|to)$/.test(words[at + 1]?.text ?? '') &&
        words.slice(at + 2, at + 8).some((word) => isAbout(word, 'learning', 'practice'))) ||
      (text === 'who' &&
        isAbout(words[at - 1], 'teacher') &&
        words.slice(at + 1, at + 9).some((word) => isAbout(word, 'practice', 'lesson', 'curriculum'))),
  ) ||
  words.some(
    ({ text }, at) =>
      /^(?:which|where|whose)$/.test(text) &&
      words.slice(at + 1, at + 4).some((word) => isAbout(word, 'teacher', 'student', 'team')),
  )

const usings = /^(?:use|implementation|application|integration|adoption|interpretation)$/

const saysSoThat = ({ words }: Statement): boolean =>
  words.some(
    ({ text }, at) =>
      text === 'so' &&
      at > 0 &&
      !/^(?:do|does|doing|or|and)$/.test(words[at - 1]?.text ?? '') &&
      !/^(?:on|forth|as|many|much|,|\.|;)$/.test(words[at + 1]?.text ?? '.'),
  )

/** The act itself is put as a change of something: "deepen teachers' use of evidence". */
const changesPractice = (statement: Statement): boolean =>
  actsIn(statement, 'main', 'means').some(
    (act) =>
      does(act, 'change') &&
      !/^(?:develop|build|design|adapt|adjust|extend|expand|grow|cultivate|foster|drive|sustain|maximize)$/.test(
        act.verb.base,
      ) &&
      hasObject(statement, act, 'practice', 'learning', 'teacher', 'student', 'climate', 'trait'),
  ) ||
  actsIn(statement, 'main').some(
    (act) => /^(?:build|develop|grow|expand)$/.test(act.verb.base) && buildsPeople(statement, act),
  ) ||
  actsIn(statement, 'main').some(
    (act) =>
      /^(?:facilitate|support|promote|ensure)$/.test(act.verb.base) &&
      /^(?:teachers?|teachers'|teacher's|staff|educators?|educators')$/.test(statement.words[act.from]?.text ?? '') &&
      statement.words
        .slice(act.from + 1, act.from + 4)
        .some(({ text }) => /^(?:proficiency|capacity|efficacy|use|implementation|mastery|adoption)$/.test(text)),
  )

const buildsPeople = (statement: Statement, act: Act): boolean => {
  const object = statement.words.slice(act.from, Math.min(act.to, act.from + 6))
  return (
    object.some(({ text }) =>
      /^(?:capacity|efficacy|expertise|confidence|independence|understanding|knowledge|skills?|trust|relationships?)$/.test(
        text,
      ),
    ) || isAbout(object[0], 'teacher')
  )
}

const answers = /^(?:needs?|goals?|interests?|requests?|priorities|feedback|evidence|gaps?|strengths?|individual)$/

const linksToNeed = ({ words, denied }: Statement): boolean =>
  words.some(({ text }, at) => {
    if (denied[at]) return false
    const before = words[at - 1]?.text ?? ''
    if (/^needs?$/.test(text))
      return (
        /^(?:identified|student|students'|student's|teacher|teachers'|teacher's|learner|learners'|individual|diverse|learning|academic|instructional|similar|common|specific|unique|varied|assessed|expressed|differentiated)$/.test(
          before,
        ) ||
        words[at + 1]?.text === 'assessment' ||
        words[at + 1]?.text === 'assessments' ||
        /^(?:that|identified|teachers|named|raised)$/.test(words[at + 1]?.text ?? '')
      )
    // "Based on the district's plan" and "based on best practices" say what it is like, not what it answers.
    return (
      /^(?:based|basis)$/.test(text) &&
      /^(?:on|of)$/.test(words[at + 1]?.text ?? '') &&
      words
        .slice(at + 2, at + 9)
        .some((word) => answers.test(word.text) || isAbout(word, 'data', 'test', 'observation'))
    )
  })

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
import { says } from './whose-work.js'

/** Purposes that only lead to the next activity: "in order to share information". */
const onlyActivity = new Set(
  'visit observe discuss share communicate gather give collect present meet review exchange report inform hold attend provide talk explore serve coordinate update schedule'.split(
    ' ',
  ),
)

const endsInUse = (act: Act): boolean =>
  does(act, 'change', 'hazy', 'use', 'help', 'learn') ||
  /^(?:guide|shape|drive|decide|plan|reflect|meet|inform|resolve|solve|set|identify|determine|select|master|know|understand|succeed|teach|model|ensure|make)$/.test(
    act.verb.base,
  )

/**
 * Whether a duty names what changes through it: in what teachers do, in what students learn, or in a decision taken.
 *
 * A purpose clause is not enough. "To give and gather information" only names a further activity.
 */
export const namesOutcome = (statement: Statement): boolean => {
  const purposes = actsIn(statement, 'purpose')
  // "Strategies that use technology" describes the strategies; it is no purpose.
  const describes = (act: Act): boolean =>
    /^(?:use|include|involve|address|integrate)$/.test(act.verb.base) &&
    /^(?:that|which)$/.test(statement.words[act.at - 1]?.text ?? '')
  if (purposes.some((act) => !onlyActivity.has(act.verb.base) && !describes(act) && endsInUse(act))) return true
  if (
    purposes.some(
      (act) => hasObject(statement, act, 'practice', 'learning', 'decision') && !onlyActivity.has(act.verb.base),
    )
  )
    return true
  if (purposes.length === 0 && wordsAbout(statement, ['purpose'], 'practice', 'learning', 'decision').length > 0)
    return true
  if (actsIn(statement, 'helped').length > 0) return true
  if (
    actsIn(statement, 'joint').some(
      (act) =>
        does(act, 'plan', 'analyze', 'change', 'use', 'coach', 'help', 'make') ||
        hasObject(statement, act, 'practice', 'learning', 'decision'),
    )
  )
    return true
  if (says(statement, /^(?:action-steps?|reflect|reflects|reflecting|reflection|rehearses?|rehearsing)$/)) return true
  if (
    wordsAbout(statement, allParts, 'decision').some(({ text }) =>
      /^(?:next-steps?|action-steps?|steps?|goals?)$/.test(text),
    )
  )
    return true
  return changesPractice(statement) || worksOnPractice(statement) || linksToNeed(statement) || saysSoThat(statement)
}

/** Planning or reading evidence together with teachers is work on their teaching already. */
const worksOnPractice = (statement: Statement): boolean => {
  const company = statement.words.some(
    ({ text }, at) =>
      text === 'together' ||
      (text === 'with' && statement.words.slice(at + 1, at + 7).some((word) => isAbout(word, 'teacher', 'person'))),
  )
  return actsIn(statement, 'main', 'means').some((act) => {
    const { base } = act.verb
    if (/^(?:co-plan|coplan)$/.test(base)) return true
    if (base === 'plan' && says(statement, /^(?:joint|collaborative|common|shared)$/)) return true
    if (company && /^(?:plan|look|analyze|examine|unpack|review|study|set|reflect)$/.test(base))
      return hasObject(statement, act, 'lesson', 'practice', 'data', 'decision', 'learning', 'curriculum')
    if (does(act, 'help', 'coach') && base !== 'train' && hasObject(statement, act, 'teacher'))
      return hasObject(statement, act, 'lesson', 'practice', 'curriculum', 'data', 'learning')
    if (/^(?:inform|guide|shape)$/.test(base)) return true
    return (
      does(act, 'learn') && /^(?:keep|stay|remain)$/.test(base) && hasObject(statement, act, 'practice', 'resource')
    )
  })
}

const saysSoThat = ({ words }: Statement): boolean =>
  words.some(
    ({ text }, at) =>
      text === 'so' && /^(?:that|teachers|students|all|every|each|children|they)$/.test(words[at + 1]?.text ?? ''),
  )

/** The act itself is put as a change of something: "deepen teachers' use of evidence". */
const changesPractice = (statement: Statement): boolean =>
  actsIn(statement, 'main', 'means').some(
    (act) =>
      does(act, 'change') &&
      !/^(?:develop|build|design|adapt|adjust|extend|expand|grow|cultivate)$/.test(act.verb.base) &&
      hasObject(statement, act, 'practice', 'learning', 'teacher', 'student', 'climate', 'trait'),
  ) ||
  actsIn(statement, 'main').some(
    (act) => /^(?:build|develop|grow|expand)$/.test(act.verb.base) && buildsPeople(statement, act),
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

const linksToNeed = ({ words, denied }: Statement): boolean =>
  words.some(({ text }, at) => {
    if (denied[at]) return false
    const before = words[at - 1]?.text ?? ''
    if (/^needs?$/.test(text))
      return (
        /^(?:identified|student|students'|student's|teacher|teachers'|teacher's|learner|learners'|individual|diverse|learning|academic|instructional)$/.test(
          before,
        ) ||
        words[at + 1]?.text === 'assessment' ||
        words[at + 1]?.text === 'assessments'
      )
    return text === 'based' && words[at + 1]?.text === 'on'
  })

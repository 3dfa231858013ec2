import { actsIn, does, hasObject, isAbout, type Act, type Statement } from '../language/statement.js'
import { objectSays, says } from './whose-work.js'

/** Planning or reading evidence together with teachers is work on their teaching already. */
export const worksOnPractice = (statement: Statement): boolean => {
  const company = statement.words.some(
    ({ text }, at) =>
      /^(?:together|side-by-side|shoulder|alongside|jointly)$/.test(text) ||
      (text === 'side' && statement.words[at + 1]?.text === 'by') ||
      (text === 'with' && statement.words.slice(at + 1, at + 7).some((word) => isAbout(word, 'teacher', 'person'))),
  )
  return actsIn(statement, 'main', 'means').some((act) => {
    const { base } = act.verb
    if (/^(?:co-plan|coplan)$/.test(base)) return true
    if (base === 'plan' && company && act.to - act.from < 4) return true
    if (
      /^(?:agree|set|choose|name|select)$/.test(base) &&
      objectSays(statement, act, /^(?:targets?|goals?|focus|moves?|steps?)$/)
    )
      return true
    if (base === 'plan' && says(statement, /^(?:joint|collaborative|common|shared)$/)) return true
    if (
      company &&
      /^(?:develop|create|make|write|design|build|draft|choose)$/.test(base) &&
      objectSays(statement, act, /^(?:plans?|goals?|lessons?|units?)$/)
    )
      return true
    if (base === 'plan' && hasObject(statement, act, 'learningEvent', 'meeting')) return false
    if (company && /^(?:plan|look|analyze|examine|unpack|review|study|set|reflect)$/.test(base))
      return hasObject(statement, act, 'lesson', 'practice', 'data', 'decision', 'learning', 'curriculum')
    if (does(act, 'help', 'coach') && !/^(?:train|facilitate)$/.test(base) && hasObject(statement, act, 'teacher'))
      return namesPractice(statement, act)
    if (does(act, 'deliver') && helpsIn(statement, act)) return true
    if (
      /^(?:help|assist|support|aid|back)$/.test(base) &&
      namesPractice(statement, act) &&
      actsIn(statement, 'means').length > 0
    )
      return true
    if (base === 'maintain' && says(statement, /^(?:current|knowledge|up-to-date)$/)) return true
    if (/^(?:inform|guide|shape)$/.test(base) && !hasObject(statement, act, 'learningEvent', 'meeting', 'team'))
      return true
    return (
      does(act, 'learn') && /^(?:keep|stay|remain)$/.test(base) && hasObject(statement, act, 'practice', 'resource')
    )
  })
}

/** Whether a teacher's practice is named, not an event at which it would be talked about. */
const namesPractice = ({ words, denied }: Statement, act: Act): boolean =>
  words
    .slice(act.from, act.to)
    .some(
      (word, at) =>
        !denied[act.from + at] &&
        !/^(?:after|before|during|following)$/.test(words[act.from + at - 1]?.text ?? '') &&
        isAbout(word, 'lesson', 'practice', 'curriculum', 'data', 'learning') &&
        !isAbout(word, 'observation', 'coaching', 'learningEvent', 'meeting', 'team'),
    )

const helpNouns = /^(?:support|assistance|help|guidance|mentoring|coaching|consultation|advice|aid|mentorship)$/

/** "Provide support to teachers in the implementation of the program": help, and with what. */
const helpsIn = ({ words }: Statement, act: Act): boolean => {
  const help = words.findIndex(({ text }, at) => at >= act.from && at < act.to && helpNouns.test(text))
  if (help < 0) return false
  for (let at = help + 1; at < act.to - 1; at++)
    if (/^(?:in|with|on|around|during)$/.test(words[at]?.text ?? ''))
      return words
        .slice(at + 1, at + 12)
        .some(
          (word) =>
            isAbout(word, 'practice', 'curriculum', 'lesson', 'data', 'material') &&
            !isAbout(word, 'observation', 'learningEvent'),
        )
  return false
}

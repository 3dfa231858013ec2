import { hasObject, isAbout, type Act, type Statement } from '../language/statement.js'
import { phraseEnd } from './vague-sign.js'
import { objectSays, says } from './whose-work.js'

/** "Provide support" is no more than "support". */
export const givesHelp = (statement: Statement, act: Act): boolean =>
  statement.words
    .slice(act.from, givenAfter(statement, act))
    .some(({ text }) => /^(?:support|assistance|help|leadership|guidance|service|expertise|direction)$/.test(text))

/** "Provide teachers with assistance": what is given stands after those who get it. */
const givenAfter = (statement: Statement, act: Act): number => {
  const end = phraseEnd(statement, act)
  return statement.words[end]?.text === 'with' && isAbout(statement.words[end - 1], 'teacher')
    ? phraseEnd(statement, { ...act, from: end + 1 })
    : end
}

const helpNoun = /^(?:support|assistance|help|leadership|guidance|service)$/

/** "Coaching of teachers on number talks": what the help is about stands after its receivers. */
export const namesMatter = ({ words }: Statement, act: Act): boolean => {
  for (let at = act.from + 1; at < act.to - 2; at++)
    if (
      /^(?:on|with|in)$/.test(words[at]?.text ?? '') &&
      words.slice(act.from, at).some((word) => isAbout(word, 'teacher'))
    )
      return (
        !words.slice(at + 1, at + 4).some(({ text }) => helpNoun.test(text)) &&
        !/^(?:need|needs|general|all|any|their|the|our|a|every|various|this|grades?)$/.test(words[at + 1]?.text ?? '')
      )
  return false
}

/** Help of no kind: to teachers with nothing named, or with an outcome instead of a task. */
export const bareHelp = (statement: Statement, act: Act, purpose: boolean): boolean => {
  if (objectSays(statement, act, /^(?:mission|vision|philosophy|values|beliefs)$/)) return true
  const becomes = statement.acts.some(
    ({ part, verb }) => part === 'helped' && /^(?:be|become|succeed|feel)$/.test(verb.base),
  )
  if (becomes) return true
  if (hasObject(statement, act, 'learning') && !hasObject(statement, act, 'practice', 'curriculum'))
    return !hasObject(statement, act, 'teacher') && !purpose
  if (purpose) return false
  if (hasObject(statement, act, 'teacher') && namesMatter(statement, act)) return false
  if (hasObject(statement, act, 'teacher'))
    return !hasObject(
      statement,
      act,
      'practice',
      'resource',
      'curriculum',
      'learning',
      'lesson',
      'decision',
      'leader',
      'trait',
    )
  if (statement.words[act.from]?.text === 'leadership') return true
  const means = statement.acts.some(({ part }) => part === 'means')
  if (
    !means &&
    objectSays(statement, act, /^(?:initiatives?|plans?|mandates?|efforts?|implementation|priorities)$/) &&
    !hasObject(statement, act, 'leader')
  )
    return true
  return hasObject(statement, act, 'practice') && !hasObject(statement, act, 'leader', 'operation')
}

/** Company without a task: "work with all stakeholders", "communicate effectively". */
export const looseCompany = (statement: Statement, act: Act, purpose: boolean): boolean => {
  if (
    /^(?:communicate|confer|consult|meet)$/.test(act.verb.base) &&
    hasObject(statement, act, 'leader') &&
    !says(statement, /^(?:stakeholders?|parents?|students|effectively|clearly|all)$/)
  )
    return false
  if (purpose && statement.acts.some(({ part }) => part === 'joint' || part === 'helped')) return false
  if (hasObject(statement, act, 'practice', 'resource', 'curriculum', 'lesson', 'operation', 'decision')) return false
  return (
    !purpose ||
    statement.words
      .slice(act.at, act.at + 3)
      .some(({ text }) => /^(?:well|effectively|cooperatively|harmoniously|positively)$/.test(text))
  )
}

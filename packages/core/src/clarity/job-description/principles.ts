import { actsIn, hasObject, isAbout, type Act, type Statement } from '../language/statement.js'
import { headAct, phraseEnd, tangible, type VagueSign } from './vague-sign.js'
import { mentions, objectSays } from './whose-work.js'

const abides =
  /^(?:use|apply|link|bring|employ|ground|base|anchor|root|embed|integrate|incorporate|follow|embrace|practice|implement|honor|reflect|draw|rely|operate|represent|own|share|carry|bear|accept|assume|live)$/

const ideas =
  /^(?:principles?|frameworks?|theor(?:y|ies)|philosoph(?:y|ies)|research|knowledge|beliefs?|values?|mission|vision|lens|mindset|criteria|responsibility|ownership|accountability|commitment|focus|priority|emphasis|expectations|school|district|technology|best|strategies|practices|judgment|decisions|approach|equity|standards|success|improvement|change)$/

/**
 * A principle to work by, with nobody to work with: "Ground all instruction in research", "Share the responsibility".
 *
 * What is put to use for a purpose, or with teachers, is work; so is what an event, a paper or a lesson is named for.
 */
export const principleOf = (statement: Statement): VagueSign | undefined => {
  const act = headAct(statement)
  if (!act || !abides.test(act.verb.base)) return undefined
  if (actsIn(statement, 'helped', 'joint', 'purpose').length > 0) return undefined
  if (/^(?:ground|base|anchor|root)$/.test(act.verb.base))
    return teachersTakePart(statement, act) ? undefined : sign(act, statement)
  if (/^(?:share|carry|bear|accept|assume|own)$/.test(act.verb.base))
    return objectSays(statement, act, /^(?:responsibility|ownership|accountability|commitment|vision)$/)
      ? sign(act, statement)
      : undefined
  const named = statement.words.slice(act.from, Math.max(phraseEnd(statement, act), act.from + 6))
  if (!named.some(({ text }) => ideas.test(text))) return undefined
  const event = tangible.filter((tag) => !/^(?:coaching|data|law|curriculum|lesson)$/.test(tag))
  return hasObject(statement, act, ...event) || teachersTakePart(statement, act) ? undefined : sign(act, statement)
}

const sign = (act: Act, { words }: Statement): VagueSign => ({
  kind: 'wish',
  from: act.at,
  to: Math.min(act.to, act.from + 8, words.length),
  confidence: 'low',
})

/** "Use the interview with teachers": they are in it. "The framework for interactions with teachers" has none in it. */
const teachersTakePart = (statement: Statement, act: Act): boolean =>
  mentions(statement, 'teacher') &&
  statement.words
    .slice(act.from, act.to)
    .some(
      (word, at, words) =>
        isAbout(word, 'teacher') &&
        words.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:with|alongside|among)$/.test(text)) &&
        !words
          .slice(Math.max(0, at - 4), at)
          .some(({ text }) => /^(?:interactions?|work|relationships?|each)$/.test(text)),
    )

const bonds = /^(?:relationships?|rapport|ties|relations|communications?|connections?|bonds?)$/

/** Good relations with everybody: not those that coaching with a teacher begins with. */
export const relationsOf = (statement: Statement): VagueSign | undefined => {
  const act = headAct(statement)
  if (
    !act ||
    !/^(?:establish|build|maintain|develop|form|foster|promote|keep|create|cultivate|have|sustain|nurture|facilitate|ensure|support)$/.test(
      act.verb.base,
    )
  )
    return undefined
  const end = phraseEnd(statement, act)
  if (!statement.words.slice(act.from, end).some(({ text }) => bonds.test(text))) return undefined
  if (actsIn(statement, 'helped', 'joint', 'purpose', 'means').length > 0) return undefined
  // With everybody at once, or by talk alone, it is no relation that coaching begins with.
  const parties = ['teacher', 'leader', 'family'] as const
  const many = parties.filter((party) => mentions(statement, party)).length > 1
  const talk =
    statement.words.slice(act.from, end).some(({ text }) => /^communications?$/.test(text)) &&
    !objectSays(statement, act, /^(?:on|about|around|regarding|concerning)$/)
  const close =
    !(many || talk) &&
    statement.words.some(({ text }) =>
      /^(?:teachers?|teacher's|coaching|trust|trusting|trustful|partnerships?|coachees?|mentees?|confidential|candidates?)$/.test(
        text,
      ),
    )
  return close ? undefined : { kind: 'wish', from: act.at, to: Math.min(act.to, act.from + 8), confidence: 'low' }
}

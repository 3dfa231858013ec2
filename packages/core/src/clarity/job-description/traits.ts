import { actsIn, does, hasObject, isAbout, wordsAbout, type Act, type Statement } from '../language/statement.js'
import { headAct, phraseEnd, type VagueSign } from './vague-sign.js'
import { objectSays, says } from './whose-work.js'

const traitHead =
  /^(?:ability|knowledge|understanding|skills?|skilled|strong|excellent|good|willing|willingness|commitment|committed|proficient|proficiency|experience|familiarity|familiar|competent|competence|knowledgeable|demonstrated|flexible|flexibility|dedicated|dedication|passion|passionate|comfortable|desire|belief|exceptional|outstanding|deep|thorough|proven|creative|positive|effective|high|expertise|awareness|sensitivity|self-motivated|organized|professionalism|enthusiasm|superior|advanced|solid|integrity)$/

/** Traits by name; adjectives also stand before events, as in "strong training". */
const traitNoun =
  /^(?:ability|knowledge|understanding|skills?|willingness|commitment|proficiency|experience|familiarity|dedication|passion|desire|belief|expertise|awareness|sensitivity)$/

/** What a person is or has, set down as a duty: "strong people skills", "works well under pressure". */
export const traitOf = (statement: Statement): VagueSign | undefined => {
  const { words, head } = statement
  const sign = (to: number): VagueSign => ({ kind: 'trait', from: 0, to, confidence: 'high' })
  const act = headAct(statement)
  const opening = words[0]?.text ?? ''
  if (!act || act.at > 0) {
    const known = words
      .slice(0, 7)
      .findIndex(
        (word) =>
          isAbout(word, 'trait') ||
          /^(?:skills?|ability|communicator|leader|learner|listener|presenter)$/.test(word.text),
      )
    if (
      traitHead.test(opening) &&
      (known >= 0 || opening === 'able') &&
      (traitNoun.test(opening) || !hazyEvent(statement))
    )
      return sign(known + 1)
  }
  if (!act) return undefined
  const { base } = act.verb
  if (
    says(statement, /^(?:education|training|coursework|courses|conferences|reading|workshops)$/) &&
    says(statement, /^(?:through|by|via)$/)
  )
    return undefined
  if (objectSays(statement, act, /^(?:current|up-to-date|abreast)$/)) return undefined
  if (
    /^(?:maintain|be|have|report|show|demonstrate|keep)$/.test(base) &&
    says(statement, /^(?:attendance|punctual|punctuality|appearance|attire)$/)
  )
    return sign(words.length)
  const to = phraseEnd(statement, act)
  if (
    /^(?:engage|participate)$/.test(base) &&
    /^in$/.test(words[act.from]?.text ?? '') &&
    !hasObject(
      statement,
      act,
      'teacher',
      'learningEvent',
      'team',
      'meeting',
      'data',
      'lesson',
      'coaching',
      'observation',
      'curriculum',
    ) &&
    hasObject(statement, act, 'learning', 'practice')
  )
    return sign(to)
  // "Recognizes it by keeping appointments", "knows protocols and leads their use": then something is done.
  const acted =
    actsIn(statement, 'means').length > 0 ||
    actsIn(statement, 'main').some((other) => other.at > act.at && does(other, 'deliver', 'coach', 'help', 'teach'))
  if (
    /^(?:know|understand|believe|possess|appreciate|respect|value|recognize|accept)$/.test(base) &&
    !acted &&
    !hasObject(statement, act, 'law')
  )
    return sign(to)
  if (base === 'be' && adjectiveAfter(statement, act)) return sign(to)
  if (conductsOneself(statement, act)) return sign(words.length)
  if (does(act, 'have') || /^(?:model|follow|hold)$/.test(base)) {
    const joined = actsIn(statement, 'main').some(
      (other) => does(other, 'deliver', 'report', 'coach', 'teach') && other.at !== act.at,
    )
    // "Demonstrate in all settings a commitment": a place may stand before the trait.
    const object = to === act.from ? words.slice(act.from, act.from + 8) : words.slice(act.from, to + 2)
    const trait = object.some(
      (word) => isAbout(word, 'trait') && !/^(?:confidentiality|confidence|performance|initiative)/.test(word.text),
    )
    if (
      trait &&
      !joined &&
      actsIn(statement, 'means').length === 0 &&
      !object.some((word) => isAbout(word, 'practice', 'lesson', 'record', 'data'))
    )
      return sign(to + 1)
    if (base === 'have' && words.length <= 14) return sign(to)
  }
  return /^(?:show|display|demonstrate|exhibit|maintain|have)$/.test(base) &&
    words.slice(head, head + 7).some((word) => /^(?:professional|positive|cooperative|courteous)$/.test(word.text)) &&
    actsIn(statement).length === 1 &&
    !hasObject(statement, act, 'learningEvent', 'bond')
    ? sign(to)
    : undefined
}

/** "Works well under pressure", "models ethical behavior", "works as part of a team": how a person is. */
const conductsOneself = (statement: Statement, act: Act): boolean => {
  const { base } = act.verb
  if (base === 'be' && objectSays(statement, act, /^player$/)) return true
  if (hasObject(statement, act, 'lesson', 'learningEvent', 'data')) return false
  if (/^(?:react|adapt|adjust|respond)$/.test(base) && objectSays(statement, act, /^(?:change|changes|changing)$/))
    return true
  if (
    base === 'take' &&
    objectSays(statement, act, /^(?:role|initiative|lead|ownership|risks|pride)$/) &&
    actsIn(statement).length === 1
  )
    return true
  if (
    /^(?:put|hold|keep|set|have)$/.test(base) &&
    objectSays(statement, act, /^(?:first|expectations|center|heart|forefront|focus|mission|vision|tone)$/) &&
    actsIn(statement).length === 1
  )
    return true
  if (
    /^(?:uphold|embody|reflect|honor|exemplify)$/.test(base) &&
    objectSays(statement, act, /^(?:profession|values|ideals|standards|principles|beliefs)$/) &&
    !hasObject(statement, act, 'law', 'teacher')
  )
    return true
  if (
    /^(?:model|demonstrate|embody)$/.test(base) &&
    objectSays(statement, act, /^(?:lifelong|life-long|continuous|continual)$/)
  )
    return true
  if (/^(?:work|perform|function|cope|juggle|multitask|multi-task|handle|manage|meet)$/.test(base))
    return (
      objectSays(statement, act, /^(?:pressure|stress|deadlines|independently|multitask|tactfully)$/) ||
      (base === 'work' && objectSays(statement, act, /^part$/) && objectSays(statement, act, /^team$/))
    )
  return (
    /^(?:model|maintain|exhibit|demonstrate|practice|uphold|show|display|follow|be)$/.test(base) &&
    objectSays(
      statement,
      act,
      /^(?:behaviors?|behaviour|conduct|demeanor|ethics?|ethical|integrity|professionalism|manner|dress|attire|punctual|punctuality|hygiene)$/,
    ) &&
    !hasObject(statement, act, 'student', 'practice', 'law')
  )
}

const hazyEvent = (statement: Statement): boolean =>
  wordsAbout(statement, ['main'], 'learningEvent', 'coaching', 'observation').length > 0

const adjectiveAfter = ({ words }: Statement, act: Act): boolean => {
  const next = words[act.from]
  return (
    next !== undefined &&
    next.verb?.form !== 'ing' &&
    /^(?:excellent|good|flexible|able|knowledgeable|skilled|strong|willing|committed|punctual|organized|proficient|professional|respectful|open|approachable|comfortable|fluent|dependable|self-motivated|well-versed|effective|passionate|aware|sensitive|familiar|creative|patient|adept|positive|dedicated|enthusiastic)$/.test(
      next.text,
    )
  )
}

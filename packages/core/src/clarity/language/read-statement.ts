import { joiners, modals, negations } from './function-words.js'
import { isAbout, type Act, type Part, type Statement } from './statement.js'
import { afterLabel, headFrom } from './statement-head.js'
import { isAdverb, isDeterminer, nominalAt, nounFollows, phraseAt, unknownVerb, verbAt } from './verb-at.js'
import { wordsOf, type Verb, type VerbForm, type Word } from './words.js'

/** Longer duties are read up to here; the rest of the text keeps its place but adds no acts. */
const mostWords = 400

const ends = new Set(['.', ';', '|'])

/** Where the reader stands while going through the words of a clause. */
interface Place {
  part: Part
  /** The form of the last verb in each part, by which a further one is known to belong there. */
  forms: Partial<Record<Part, VerbForm>>
  last: { at: number; verb: Verb } | undefined
  head: number
  denied: boolean
  /** Whether the negation holds for one phrase only: "without rating them". */
  aside: boolean
  /** Whether a person stands between the last verb and here. */
  person: boolean
}

/** Words in -ing that mostly name a subject or an event, as in "best practices in teaching and learning". */
const topics = new Set([
  'running',
  'teaching',
  'learning',
  'reading',
  'writing',
  'training',
  'coaching',
  'mentoring',
  'testing',
  'meeting',
  'modeling',
  'planning',
  'building',
  'scheduling',
  'programming',
  'understanding',
  'setting',
])

/** Whether a word in -ing is an act here and not a noun: something must follow for it to be done to. */
const isGerund = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word?.verb?.form !== 'ing') return false
  const next = words[at + 1]
  if (next === undefined) return false
  if (!topics.has(word.text))
    return nounFollows(words, at) || /^(?:on|with|in|at|to|and|or|,|\/|&|of|for)$/.test(next.text)
  if (isDeterminer(next) || /(?:'s?)$/.test(next.text)) return true
  if (/^(?:reading|writing|testing|building|learning|meeting)$/.test(word.text)) return false
  const people = isAbout(next, 'teacher', 'student') && !/^(?:specialist|team|staff|department|coach)/.test(next.text)
  return people || (word.text === 'planning' && isAbout(next, 'lesson', 'learningEvent', 'practice'))
}

const prepare = new Set(['by', 'through', 'via', 'using', 'while', 'when'])

/** "Teachers support" has a verb, "teacher support" has none. */
const isPlural = (text: string): boolean =>
  /(?:[^s]s|people|children|staff|faculty|personnel|administration|leadership|community)$/.test(text)

const otherPeople = new Set(['schools', 'them', 'others', 'everyone', 'sites', 'groups', 'each'])

const isVerbHere = (words: readonly Word[], at: number, place: Place): boolean => {
  const verb = verbAt(words, at)
  const before = words[at - 1]?.text ?? ''
  if (!verb || verb.form === 'ed') return false
  if (/^(?:including|following|according|regarding|during|concerning)$/.test(words[at]?.text ?? '')) return false
  // "Direct coaching", "direct services" are things.
  if (
    verb.base === 'direct' &&
    /^(?:coaching|instruction|services?|support|assistance|teaching|contact)$/.test(words[at + 1]?.text ?? '')
  )
    return false
  const named = nominalAt(words, at)
  if (named) return at === place.head || (words[at + 1]?.text === 'of' && joiners.has(before))
  if (at === place.head) return !(verb.either && words[at + 1]?.text === 'of')
  if (before === 'to') return verb.form === 'base'
  if (before === 'but' || before === 'instead') return verb.form !== 'ing' && !verb.either
  if (modals.has(before) || /^(?:they|who|that|which|it)$/.test(before)) return verb.form !== 'ing'
  const last = place.last
  if (verb.form === 'ing')
    return (
      (isGerund(words, at) || (prepare.has(before) && words[at + 1] !== undefined)) &&
      /^(?:for|in|of|from|before|after|about|on|and|or|,|\/|&|with|as|to|and\/or|by|through|via|using|while|when|without|than|not|never|but)$/.test(
        before,
      )
    )
  const bare =
    last !== undefined && words.slice(last.at + 1, at).every(({ text }) => joiners.has(text) || isAdverb(text))
  if (joiners.has(before) || (isAdverb(before) && !isDeterminer(words[at - 2]))) {
    const joined = Object.values(place.forms).includes(verb.form)
    return joined && (!verb.either || bare || nounFollows(words, at))
  }
  if (last && bare && last.verb.tags.includes('help')) return verb.form === 'base' && verb.base !== 'better'
  const subject =
    (isAbout(words[at - 1], 'teacher', 'student', 'leader', 'family') && isPlural(before)) || otherPeople.has(before)
  return (
    verb.form === 'base' && subject && !(verb.either && words[at]?.named) && (!verb.either || nounFollows(words, at))
  )
}

const personal = ['teacher', 'student', 'leader', 'family'] as const

const purposeOpening =
  /^(?:in order (?:to|for|that)|so (?:that|as|all|every|each|students|teachers|the)|with the (?:goal|aim|purpose|intent)|for the (?:purpose|benefit)|in support|in an effort|(?:aimed|meant|intended|designed|geared) (?:at|to|for)|result(?:s|ing) in|leads? to|leading to|toward|towards|in the interest|with a focus|as a (?:way|means) (?:to|of)|in a way)\b/

/** What a joining word does to the part of the duty being read. */
const partFrom = (words: readonly Word[], at: number, place: Place): Part => {
  const text = words[at]?.text ?? ''
  const next = words[at + 1]
  const phrase = words
    .slice(at, at + 3)
    .map((word) => word.text)
    .join(' ')
  const last = place.last?.verb
  const helping = last?.tags.some((tag) => tag === 'help' || tag === 'coach') ?? false
  if (purposeOpening.test(phrase)) return 'purpose'
  if (text === 'to' && verbAt(words, at + 1)?.form === 'base') return partOfInfinitive(place, helping, at)
  if (
    (text === 'that' || text === 'which') &&
    (next?.verb ?? modals.has(next?.text ?? '')) &&
    next &&
    !isAbout(next, 'teacher', 'student')
  )
    return 'purpose'
  if (
    (text === 'by' ||
      text === 'through' ||
      text === 'via' ||
      (text === 'using' && !/^(?:in|with|on|by|for|of|and|or)$/.test(words[at - 1]?.text ?? ''))) &&
    at > place.head
  )
    return 'means'
  if (text === 'for' && isGerund(words, at + 1) && at > place.head && !helping) return 'purpose'
  if ((text === 'in' || text === 'on' || text === 'with') && isGerund(words, at + 1) && helping)
    return place.person ? 'helped' : place.part
  if (
    (text === 'in' || text === 'on') &&
    isGerund(words, at + 1) &&
    place.person &&
    place.part === 'main' &&
    (last?.tags.includes('meet') ?? false)
  )
    return 'joint'
  if ((text === 'as' || text === 'when' || text === 'while') && (next?.text === 'they' || isAbout(next, 'teacher')))
    return 'helped'
  return place.part
}

const partOfInfinitive = (place: Place, helping: boolean, at: number): Part => {
  if (place.part === 'main' && /^(?:confer|consult|conference)$/.test(place.last?.verb.base ?? '')) return 'joint'
  if (helping && place.person) return 'helped'
  if (helping && place.part === 'main' && !place.person && at <= (place.last?.at ?? at) + 1) return 'main'
  const tags = place.last?.verb.tags ?? []
  if (place.part === 'main' && (tags.includes('meet') || (tags.includes('perform') && place.person))) return 'joint'
  if (place.part === 'joint') return 'purpose'
  return place.last === undefined ? 'main' : 'purpose'
}

/** The part that a further verb joined by "and" goes on with. */
const partOfJoined = (words: readonly Word[], at: number, verb: Verb, place: Place): Part => {
  const before = words[at - 1]?.text ?? ''
  const assisted = place.last?.verb.tags.some((tag) => tag === 'help' || tag === 'coach') ?? false
  if (!joiners.has(before) && !isAdverb(before))
    return assisted && at > (place.last?.at ?? at) + 1 && !/^(?:to|that|which)$/.test(before) && verb.form === 'base'
      ? 'helped'
      : place.part
  if (place.forms[place.part] === verb.form) return place.part
  if (place.forms.main === verb.form || (verb.form === 'ing' && before === ',')) return 'main'
  return place.part
}

/** "Refrains from evaluating", "is exempt from lunch duty": what follows is not done. */
const staysOut =
  /^(?:refrain(?:s|ing)?|abstain(?:s|ing)?|exempt(?:ed)?|excused|excluded|prohibited|barred|relieved|freed?|released|separate|apart|absent|protected)$/

const opensNegation = (words: readonly Word[], at: number): boolean => {
  const text = words[at]?.text ?? ''
  const next = words[at + 1]?.text ?? ''
  if (text === 'rather' && next === 'than') return true
  if (text === 'instead' && next === 'of') return true
  if (text === 'outside' && next === 'of') return true
  if (text === 'stay' && next === 'clear') return true
  if (staysOut.test(text) && /^(?:from|of)$/.test(next)) return true
  if (/^(?:avoid|avoids|avoiding)$/.test(text) && words[at - 1]?.text !== 'to') return true
  if (text.endsWith("n't")) return true
  if (!negations.has(text)) return false
  if (text === 'no') return at === 0 || (words[at - 1]?.text ?? '') === 'has' || (words[at - 1]?.text ?? '') === 'have'
  return (
    !(text === 'not' && /^(?:only|limited|necessarily|just|all|exclusively|restricted)$/.test(next)) &&
    next !== 'limited'
  )
}

const asideNegation = /^(?:without|rather than|instead of|outside of|not for|not to|not as)\b/

const endsAside = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' ||
  (words[at]?.text === 'to' && words[at + 1]?.verb?.form === 'base' && words[at - 1]?.text !== 'not')

const endsNegation = (words: readonly Word[], at: number): boolean => {
  const text = words[at]?.text ?? ''
  return (
    text === 'but' ||
    text === 'instead' ||
    (text === 'and' && modals.has(words[at + 1]?.text ?? '') && words[at + 2]?.text !== 'not')
  )
}

/**
 * Reads a duty as acts with objects, and marks for every word the part it plays and whether it is denied.
 *
 * A reader of one field's prose, not of English: where a word could be noun or verb it takes the noun unless the
 * place allows only a verb, so that a doubtful act is missed rather than invented.
 */
export const readStatement = (text: string, excluded = false): Statement => {
  const words = wordsOf(text.length > 8000 ? text.slice(0, 8000) : text).slice(0, mostWords)
  const parts: Part[] = []
  const denied: boolean[] = []
  const acts: Act[] = []
  const label = afterLabel(words)
  const head = headFrom(words, label)
  const place: Place = { part: 'main', forms: {}, last: undefined, head, denied: excluded, aside: false, person: false }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (ends.has(word.text)) {
      Object.assign(place, { part: 'main', forms: {}, last: undefined, denied: excluded, person: false })
      place.head = headFrom(words, at + 1)
    }
    if (opensNegation(words, at)) {
      place.aside = !place.denied && asideNegation.test(`${word.text} ${words[at + 1]?.text ?? ''}`)
      place.denied = true
    } else if (!excluded && (endsNegation(words, at) || (place.aside && endsAside(words, at)))) place.denied = false
    if (at >= place.head) place.part = partFrom(words, at, place)
    const known = verbAt(words, at)
    const verb = known ?? (at === place.head ? unknownVerb(words, at) : undefined)
    if (verb && at >= place.head && (known === undefined || isVerbHere(words, at, place))) {
      place.part = partOfJoined(words, at, verb, place)
      const span = phraseAt(words, at, word.verb)?.length ?? 1
      acts.push({ verb, at, part: place.part, from: at + span, to: words.length, denied: place.denied })
      place.forms = { ...place.forms, [place.part]: verb.form }
      place.last = { at, verb }
      place.person = false
    } else if (isAbout(word, ...personal)) place.person = true
    parts.push(place.part)
    denied.push(place.denied)
  }
  // A word that is read as a verb is no longer a thing: "tutors its members" has no tutors in it.
  const verbs = new Set(acts.map(({ at }) => at))
  const read = words.map((word, at) => (verbs.has(at) ? { ...word, nouns: [] } : word))
  return { words: read, parts, denied, acts: withObjects(words, acts), head }
}

/** Ends each object where the next act or the clause ends; acts joined without words between them share the object. */
const withObjects = (words: readonly Word[], acts: readonly Act[]): readonly Act[] => {
  const done: Act[] = []
  let clauseEnd = words.length
  let position = words.length - 1
  for (const act of [...acts].reverse()) {
    for (; position > act.at; position--) if (ends.has(words[position]?.text ?? '')) clauseEnd = position
    const next = done.at(-1)
    const to = Math.min(next && next.at > act.at ? next.at : words.length, clauseEnd)
    const empty = words.slice(act.from, to).every(({ text }) => joiners.has(text) || isAdverb(text) || text === 'to')
    done.push(empty && next && next.at < clauseEnd ? { ...act, from: next.from, to: next.to } : { ...act, to })
  }
  return done.reverse()
}

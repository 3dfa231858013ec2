import { adverbs, determiners, joiners, prepositions } from './function-words.js'
import { nominalVerbs } from './nominal-verbs.js'
import { phrasalVerbs, phraseOpeners } from './phrasal-verbs.js'
import { verbTags, type VerbTag } from './verb-lexicon.js'
import { verbOf, type Verb, type Word } from './words.js'

export const marks = new Set(['.', ';', '|', ',', ':', '(', ')', '/', '&', '—', '–'])

/** Verbs that mean something else with the word after them. */
const phrasal: Readonly<Record<string, readonly VerbTag[]>> = {
  'take part': ['attend'],
  'sit on': ['attend'],
  'serve on': ['attend'],
  'serve as': ['be'],
  'act as': ['be'],
  'sit in': ['observe'],
  'look at': ['analyze'],
  'look over': ['analyze'],
  'break down': ['analyze'],
  'pull together': ['analyze'],
  'carry out': ['perform', 'deliver', 'manage'],
  'put in': ['use'],
  'fill in': ['cover'],
  'keep up': ['learn', 'clerk'],
  'keep current': ['learn'],
  'keep abreast': ['learn'],
  'stay current': ['learn'],
  'stay abreast': ['learn'],
  'stay informed': ['learn'],
  'remain current': ['learn'],
  'hold to': ['have'],
  'follow up': ['coach'],
  'bring about': ['change'],
  'go to': ['attend'],
  'set up': ['deliver', 'manage'],
  'talk over': ['analyze'],
  'push in': ['teach', 'serveStudents'],
  'pull out': ['teach', 'serveStudents'],
  'work with': ['meet', 'serveStudents'],
}

const notAdverbs = /^(?:comply|apply|supply|reply|multiply|imply|rely|family|assembly|ally|rally|tally)$/

export const isAdverb = (text: string): boolean =>
  adverbs.has(text) || (text.endsWith('ly') && text.length > 4 && !notAdverbs.test(text))

/** Whether the word only introduces a noun. */
export const isDeterminer = (word: Word | undefined): boolean => determiners.has(word?.text ?? '')

/** Whether the word is a mark between clauses and no word at all. */
export const isMark = (word: Word): boolean => marks.has(word.text)

/** "Coordination of", "participation in": a thing that stands for an act. A word in -ing before "of" does too. */
export const nominalAt = (words: readonly Word[], at: number): Verb | undefined => {
  const word = words[at]
  const next = words[at + 1]?.text ?? ''
  const base = word && nominalVerbs.get(word.text)
  if (base === undefined || !/^(?:of|in|to|for|with|on|at)$/.test(next)) return undefined
  const verb = verbOf(base)
  return verb && { ...verb, form: 'ing', either: false }
}

/** A word that no lexicon knows, where only an act can stand: "Resets passwords", "Moderating samples". */
export const unknownVerb = (words: readonly Word[], at: number): Verb | undefined => {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next || word.nouns.length > 0 || word.text.length < 4 || !/^[a-z-]+$/.test(word.text)) return undefined
  if (prepositions.has(word.text) || determiners.has(word.text) || word.text.endsWith('ness')) return undefined
  const form = word.text.endsWith('ing') ? 'ing' : /[^su']s$/.test(word.text) ? 's' : 'base'
  if (marks.has(next.text) && next.text !== ',') return undefined
  const takes = isDeterminer(next) || joiners.has(next.text) || /^(?:on|with|in|for|to)$/.test(next.text)
  if (form === 'base' && !takes && next.nouns.length === 0) return undefined
  if (
    form === 'base' &&
    !isDeterminer(next) &&
    /(?:al|ive|ic|ous|ful|ed|able|ible|ary|ent|ant|ion|ity|ish|ism|er|or|ment|ly)$/.test(word.text)
  )
    return undefined
  return {
    base: form === 'ing' ? word.text.slice(0, -3) : form === 's' ? word.text.slice(0, -1) : word.text,
    form,
    tags: [],
    either: false,
  }
}

/** The verb of several words that begins at a position, and how many words it has. */
export const phraseAt = (
  words: readonly Word[],
  at: number,
  verb: Verb | undefined,
): { readonly base: string; readonly length: number } | undefined => {
  if (!verb || !phraseOpeners.has(verb.base)) return undefined
  for (let length = 4; length > 1; length--) {
    const rest = words.slice(at + 1, at + length).map(({ text }) => text)
    const base = phrasalVerbs.get([verb.base, ...rest].join(' '))
    if (base !== undefined) return { base, length }
  }
  return undefined
}

/** The verb at a position with the sense that the next word gives it. */
export const verbAt = (words: readonly Word[], at: number): Verb | undefined => {
  const verb = nominalAt(words, at) ?? words[at]?.verb
  if (!verb) return undefined
  const phrase = phraseAt(words, at, verb)
  if (phrase) return { ...verb, base: phrase.base, tags: verbTags.get(phrase.base) ?? [], either: false }
  const tags = phrasal[`${verb.base} ${words[at + 1]?.text ?? ''}`]
  return tags ? { ...verb, tags, either: false } : verb
}

export const nounFollows = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return next !== undefined && !marks.has(next.text) && !joiners.has(next.text) && !prepositions.has(next.text)
}

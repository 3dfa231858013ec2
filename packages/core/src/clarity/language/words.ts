import { nounTags, type NounTag } from './noun-lexicon.js'
import { commonerVerb, eitherWords, plainVerbs, verbTags, type VerbTag } from './verb-lexicon.js'

/** How a verb is written: `coach`, `coaches`, `coaching`, `coached`. */
export type VerbForm = 'base' | 's' | 'ing' | 'ed'

/** A word of a duty, or one of the marks that part its clauses. */
export interface Word {
  /** In lower case, with straight apostrophes and plain dashes. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it is part of a name: it begins with a capital where most words do not. */
  readonly named: boolean
  /** What the word is about if it is a noun, alone or as part of a phrase. */
  readonly nouns: readonly NounTag[]
  /** The verb that it may be a form of. */
  readonly verb: Verb | undefined
}

/** A verb as met in a duty. */
export interface Verb {
  readonly base: string
  readonly form: VerbForm
  readonly tags: readonly VerbTag[]
  /** Whether the same word is as often a noun. */
  readonly either: boolean
}

const none: readonly never[] = []

const irregular: ReadonlyMap<string, readonly [base: string, form: VerbForm]> = new Map(
  'led:lead taught:teach held:hold gave:give given:give met:meet kept:keep wrote:write written:write took:take taken:take found:find made:make built:build knew:know known:know shown:show grown:grow is:be are:be being:be am:be was:be were:be has:have having:have does:do doing:do goes:go lying:lie tied:tie got:get been:be done:do seen:see saw:see chosen:choose understood:understand read:read sought:seek'
    .split(' ')
    .map((pair) => {
      const [word = '', base = ''] = pair.split(':')
      const form: VerbForm = ['is', 'has', 'does', 'goes'].includes(word)
        ? 's'
        : word === 'are' || word === 'am' || word === 'read'
          ? 'base'
          : word.endsWith('ing')
            ? 'ing'
            : 'ed'
      return [word, [base, form]]
    }),
)

const known = (base: string): boolean => verbTags.has(base) || plainVerbs.has(base) || commonerVerb.has(base)

/** "Organise" is spelled "organize" in the lexicon. */
const inAmericanSpelling = (base: string): string =>
  base.endsWith('ise') && !known(base) && known(`${base.slice(0, -3)}ize`) ? `${base.slice(0, -3)}ize` : base

const stems = (word: string): readonly (readonly [base: string, form: VerbForm])[] => {
  const cut = (tail: number): string => word.slice(0, -tail)
  const undouble = (stem: string): string => (/([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem)
  if (word.endsWith('ing') && word.length > 4)
    return [cut(3), `${cut(3)}e`, undouble(cut(3))].map((base) => [base, 'ing'])
  if (word.endsWith('ied')) return [[`${cut(3)}y`, 'ed']]
  if (word.endsWith('ed') && word.length > 4) return [cut(2), cut(1), undouble(cut(2))].map((base) => [base, 'ed'])
  if (word.endsWith('ies')) return [[`${cut(3)}y`, 's']]
  if (word.endsWith('es')) return [cut(1), cut(2)].map((base) => [base, 's'])
  if (word.endsWith('s') && !word.endsWith('ss')) return [[cut(1), 's']]
  return none
}

/** The verb that a word may be a form of; `undefined` for a word that is no verb known here. */
export const verbOf = (word: string): Verb | undefined => {
  const verb = (met: string, form: VerbForm): Verb => {
    const base = commonerVerb.get(met) ?? met
    return {
      base,
      form,
      tags: verbTags.get(base) ?? none,
      either: eitherWords.has(met) && (form === 'base' || form === 's'),
    }
  }
  const odd = irregular.get(word)
  if (odd) return verb(odd[0], odd[1])
  for (const [stem, form] of [[word, 'base'] as const, ...stems(word)]) {
    const base = inAmericanSpelling(stem)
    if (known(base)) return verb(base, form)
  }
  return undefined
}

/** The dictionary form of a noun: no plural, no possessive. */
export const singularOf = (word: string): string => {
  const bare = word.replace(/'s?$/, '')
  if (bare === 'children') return 'child'
  if (bare === 'people') return 'people'
  if (nounTags.has(bare) || bare.length < 4) return bare
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (/(?:ss|ch|sh|x)es$/.test(bare)) return bare.slice(0, -2)
  return bare.endsWith('s') && !bare.endsWith('ss') && !bare.endsWith('us') ? bare.slice(0, -1) : bare
}

/** A dash set off by a blank before it parts a label from its duty, however it is typed. */
const token = /[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*['’]?|[.,;:()/&—–|]|(?<=\s)-(?=\s?\p{L})/gu

const plain = (text: string): string =>
  (text === '-' ? '–' : text.toLowerCase()).replace(/[’‘]/g, "'").replace(/‑/g, '-')

/** The words of a text and the marks between them, each with what it may mean. */
export const wordsOf = (source: string): readonly Word[] => {
  const found = [...source.matchAll(token)].map(({ 0: text, index }) => {
    const word = plain(text)
    return { text: word, stem: singularOf(word), start: index, end: index + text.length }
  })
  const capital = (text: string): boolean => /^\p{Lu}/u.test(text)
  const titled =
    found.length > 0 && [...source.matchAll(token)].filter(({ 0: text }) => capital(text)).length * 2 > found.length
  const phrases: (readonly NounTag[] | undefined)[] = []
  for (const [at, { stem }] of found.entries()) {
    const next = found[at + 1]
    const third = found[at + 2]
    if (!next) continue
    const two = nounTags.get(`${plain(found[at]?.text ?? '')}-${next.stem}`) ?? nounTags.get(`${stem}-${next.stem}`)
    const three = third && nounTags.get(`${found[at]?.text ?? ''}-${next.text}-${third.stem}`)
    if (two) phrases[at] = phrases[at + 1] = two
    if (three) phrases[at] = phrases[at + 1] = phrases[at + 2] = three
  }
  return found.map(({ text, stem, start, end }, at) => {
    // "The administration of tests" is an act; without "of" the word means leaders.
    if (text === 'administration' && found[at + 1]?.text === 'of')
      return { text, start, end, named: false, nouns: none, verb: undefined }
    const own = nounTags.get(text) ?? nounTags.get(stem) ?? partTags(text)
    const phrase = phrases[at]
    const named = !titled && at > 0 && capital(source.charAt(start))
    return { text, start, end, named, nouns: phrase ? [...phrase, ...own] : own, verb: verbOf(text) }
  })
}

/** A compound that is not listed means what its last part means: `teacher-leaders`, `school-based`. */
const partTags = (text: string): readonly NounTag[] => {
  const last = text.includes('-') ? text.slice(text.lastIndexOf('-') + 1) : ''
  return last === '' ? none : (nounTags.get(singularOf(last)) ?? none)
}

import { wordings } from './wordings.js'
import type { ActivityCatalogue, ActivityCode } from './catalogue.js'

/** An activity that a label may mean. It is for a person to decide: no suggestion is ever applied by itself. */
export interface ActivitySuggestion {
  readonly code: ActivityCode
  readonly label: string
  /** Between 0 and 1: how much of what the label says points to the activity. Not a probability. */
  readonly likeness: number
  /** The words of the label that point to it. */
  readonly words: readonly string[]
}

/** Longer labels are cut here, and only so many words are weighed, so that no label takes long. */
const longestLabel = 200
const mostWords = 24

const wordsOf = (text: string): string[] =>
  text
    .slice(0, longestLabel)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word.length > 1 && !littleWords.has(word))

const littleWords: ReadonlySet<string> = new Set(
  'the and for with from into that this their who whose what not are was has all any one to of in on at by an as or is it its be grade rd th'.split(
    ' ',
  ),
)

const endings = ['ations', 'ation', 'ings', 'ing', 'ers', 'ies', 'es', 'ed', 'er', 's'] as const

/** A word without its ending, so that “subbing”, “subbed” and “sub” are one word. */
const stemOf = (word: string): string => {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const stem = word.slice(0, -ending.length)
      const [last, before] = [stem.at(-1), stem.at(-2)]
      return last === before && !/[aeiouls]/.test(last ?? '') ? stem.slice(0, -1) : stem.replace(/e$/, '')
    }
  return word.length > 3 ? word.replace(/[ey]$/, '') : word
}

/** Whether two stems differ by no more than one letter, put in, left out or mistyped, or by two letters swapped. */
const isOneOff = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const differing = Math.max(a.length, b.length) - start - end
  const isSwapped = a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start]
  return differing <= 1 || (differing === 2 && isSwapped)
}

/** How much a word counts for an activity: as part of its name or a usual wording, or merely of its definition. */
type Vocabulary = ReadonlyMap<string, ReadonlyMap<ActivityCode, number>>

const vocabularyOf = (catalogue: ActivityCatalogue): Vocabulary => {
  const vocabulary = new Map<string, Map<ActivityCode, number>>()
  const learn = (code: ActivityCode, text: string, weight: number) => {
    for (const word of wordsOf(text)) {
      const stem = stemOf(word)
      const codes = vocabulary.get(stem) ?? new Map<ActivityCode, number>()
      codes.set(code, Math.max(codes.get(code) ?? 0, weight))
      vocabulary.set(stem, codes)
    }
  }
  for (const [code, { label, definition }] of catalogue) {
    learn(code, label, 1)
    if (Object.hasOwn(wordings, code)) learn(code, wordings[code as keyof typeof wordings], 0.9)
    learn(code, definition, 0.4)
  }
  return vocabulary
}

/** The known stem that a word of a label means: itself, or, for a longer word, the only one that is a letter off. */
const knownStem = (vocabulary: Vocabulary, stem: string): string | undefined => {
  if (vocabulary.has(stem)) return stem
  if (stem.length < 5) return undefined
  return [...vocabulary.keys()].find((known) => known.length >= 4 && isOneOff(known, stem))
}

/**
 * Suggests what a label may mean, best first: a word that few activities share counts for more, and one mistyped letter
 * is forgiven.
 *
 * Where nothing in the label points anywhere, there is no suggestion. Prepare once for a catalogue, then ask for labels.
 * The answer holds at most three suggestions, or as many as asked for.
 */
export const suggestActivities = (
  catalogue: ActivityCatalogue,
): ((label: string, most?: number) => readonly ActivitySuggestion[]) => {
  const vocabulary = vocabularyOf(catalogue)
  const rarity = (sharedBy: number): number => Math.log2(1 + catalogue.size / sharedBy)
  return (label, most = 3) => {
    const words = [...new Set(wordsOf(label))].slice(0, mostWords)
    const found = new Map<ActivityCode, { score: number; words: string[] }>()
    let all = 0
    for (const word of words) {
      const stem = knownStem(vocabulary, stemOf(word))
      const codes = stem === undefined ? undefined : vocabulary.get(stem)
      const weight = rarity(codes?.size ?? 4)
      all += weight
      for (const [code, part] of codes ?? []) {
        const sofar = found.get(code) ?? { score: 0, words: [] }
        sofar.score += weight * part
        sofar.words.push(word)
        found.set(code, sofar)
      }
    }
    const order = [...catalogue.keys()]
    return [...found]
      .map(([code, { score, words: because }]) => ({
        code,
        label: catalogue.get(code)?.label ?? code,
        likeness: Math.min(1, score / all),
        words: because,
      }))
      .sort((a, b) => b.likeness - a.likeness || order.indexOf(a.code) - order.indexOf(b.code))
      .slice(0, Math.max(0, most))
  }
}

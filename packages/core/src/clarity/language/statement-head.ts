import { coachTitles, coachWords, modals, prepositions, subjectExtras } from './function-words.js'
import { isAbout } from './statement.js'
import { isAdverb, isDeterminer, marks, nominalAt, unknownVerb, verbAt } from './verb-at.js'
import type { Word } from './words.js'

/** Skips a label such as "Data:" that names the topic of the duty. */
export const afterLabel = (words: readonly Word[]): number => {
  for (let at = 1; at < Math.min(words.length - 2, 8); at++) {
    const { text } = words[at] ?? { text: '' }
    if (/^(?:to|by|includes?|including|following|with|that)$/.test(text)) return 0
    if (text === ':') return at + 1
    if ((text === '–' || text === '—') && at < 6 && verbAt(words, at + (words[at + 1]?.text === 'to' ? 2 : 1)))
      return at + 1
  }
  return 0
}

/** "Spends half of the time providing": the act is what the time is spent on. */
const spendsTime = (words: readonly Word[], at: number): number => {
  if (!/^(?:spend|devote|dedicate)(?:s|ing)?$/.test(words[at]?.text ?? '')) return 0
  for (let to = at + 1; to < Math.min(words.length, at + 10); to++)
    if (/^(?:time|day|week|hours|schedule)$/.test(words[to]?.text ?? '')) {
      const after = /^(?:in|on|to)$/.test(words[to + 1]?.text ?? '') ? to + 2 : to + 1
      return words[after]?.verb?.form === 'ing' ? after - at : 0
    }
  return 0
}

const opensDuty = (words: readonly Word[], at: number): number => {
  const spent = spendsTime(words, at)
  if (spent > 0) return spent
  const phrase = words
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ')
  if (phrase.startsWith('first and foremost')) return 3
  if (/^(?:responsible|accountable|answers?|answer) for\b/.test(phrase)) return 2
  if (/^(?:is|are|be|being) (?:responsible|accountable) for\b/.test(phrase)) return 3
  if (/^(?:is|are|be) (?:expected|required|asked|able|encouraged) to\b/.test(phrase)) return 3
  if (/^(?:is|are|be) \w+ly (?:expected|required|asked|encouraged) to\b/.test(phrase)) return 4
  if (/^(?:able|ability|expected|required|responsibility|helps? to) to\b/.test(phrase)) return 2
  return 0
}

/** Skips a phrase set before the subject: "In that role, the coach…". */
const afterOpening = (words: readonly Word[], from: number): number => {
  const first = words[from]?.text ?? ''
  if (!prepositions.has(first) && !/^(?:when|while|together|along|under|following)$/.test(first)) return from
  for (let at = from + 1; at < Math.min(words.length, from + 14); at++) if (words[at]?.text === ',') return at + 1
  return from
}

const startsPredicate = (word: Word | undefined): boolean =>
  word !== undefined &&
  (modals.has(word.text) ||
    isAdverb(word.text) ||
    (word.verb !== undefined && word.verb.form !== 'ing' && !isAbout(word, 'teacher', 'student')))

/** "The teacher leader supports": a verb with its ending, or a base form that is no noun. */
const tellsAct = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word === undefined || modals.has(word.text)) return word !== undefined
  if (word.verb?.form === 's') return words[at + 1]?.text !== 'of'
  return word.verb?.form === 'base' && !word.verb.either
}

/** "Joint planning of units", "Ongoing participation in": the act stands behind the words that describe it. */
const namedAct = (words: readonly Word[], from: number): number => {
  if (verbAt(words, from) ?? (isDeterminer(words[from + 1]) && unknownVerb(words, from))) return from
  for (let at = from; at < Math.min(words.length - 1, from + 4); at++) {
    const { text } = words[at] ?? { text: '' }
    if (marks.has(text) || prepositions.has(text)) return from
    if (nominalAt(words, at) ?? (words[at]?.verb?.form === 'ing' && words[at + 1]?.text === 'of')) return at
  }
  return from
}

/** The position of the first act of a clause: after numbers, subject, modal verbs and adverbs. */
export const headFrom = (words: readonly Word[], from: number): number => {
  let at = afterOpening(words, from)
  let subject = at
  while (subject < words.length && subject < at + 6 && subjectExtras.has(words[subject]?.text ?? '')) subject++
  const noun = words[subject]?.text ?? ''
  const follows = words[subject + 1]
  const named =
    /^(?:you|they|we|he|she|it)'(?:ll|re|ve)$/.test(noun) ||
    (coachWords.has(noun) && (subject > at || noun.length < 5 || startsPredicate(follows))) ||
    (coachTitles.has(noun) && subject > at && tellsAct(words, subject + 1))
  if (named) at = subject + 1
  for (; at < words.length; at++) {
    const { text } = words[at] ?? { text: '' }
    const opening = opensDuty(words, at)
    if (opening > 0) at += opening - 1
    else if (/^(?:do|does)$/.test(text) && /^(?:not|never)$/.test(words[at + 1]?.text ?? '')) continue
    else if (!modals.has(text) && !isAdverb(text) && !(at === from && /^\d+$/.test(text))) break
  }
  return namedAct(words, at)
}

import type { Fault } from '../rule.js'
import { faultsOf, type DutyFaults } from './duty-faults.js'
import { readingOf, type DutyReading, type JobDescription } from './reading.js'
import type { Sign } from './sign.js'

/** The words that show a fault, as written, cut to what fits into a sentence. */
export const quote = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').replace(/[\s,;:.(/&—–-]+$/, '')
  return `“${flat.length > 90 ? `${flat.slice(0, 88).replace(/\s+\S*$/, '')}…` : flat}”`
}

const dangling =
  /^(?:to|and|or|for|that|which|in|order|of|with|the|a|an|by|so|as|on|at|is|who|their|from|when|including|[^\p{L}\p{N}]+)$/u

/** The words that show a fault, without joining words left over at their end. */
const trimmed = ({ statement: { words } }: DutyReading, { from, to, ...rest }: Sign): Sign => {
  let last = Math.min(to, words.length)
  while (last > from + 1 && dangling.test(words[last - 1]?.text ?? '')) last--
  return { ...rest, from, to: last }
}

/** The words of a duty from one position to another, as written. */
export const wordingOf = (duty: DutyReading, sign: Sign): string => {
  const { from, to } = trimmed(duty, sign)
  const { text, statement } = duty
  return text.slice(
    statement.words[from]?.start ?? 0,
    statement.words[Math.min(to, statement.words.length) - 1]?.end ?? text.length,
  )
}

/** Offsets in the document of a run of words of a duty; the whole duty where its lines were joined. */
const place = (document: JobDescription, duty: DutyReading, given: Sign): { start: number; end: number } => {
  const sign = trimmed(duty, given)
  const source = document.text.slice(duty.start, duty.end)
  // Joined lines and runs of white space move the words of the flat text away from their place in the source.
  if (source !== duty.text) {
    const at = source.indexOf(wordingOf(duty, sign))
    return at < 0
      ? { start: duty.start, end: duty.end }
      : { start: duty.start + at, end: duty.start + at + wordingOf(duty, sign).length }
  }
  const first = duty.statement.words[sign.from]
  const last = duty.statement.words[Math.min(sign.to, duty.statement.words.length) - 1]
  return { start: duty.start + (first?.start ?? 0), end: duty.start + (last?.end ?? duty.text.length) }
}

/** What a rule says about one sign: the message, and a sentence to put instead where one can be written. */
export interface Wording {
  readonly message: string
  readonly rewrite?: string | undefined
}

/** One finding for every duty that shows a fault. */
export function* dutiesWith(
  document: JobDescription,
  fault: keyof DutyFaults,
  say: (quoted: string, sign: Sign, duty: DutyReading) => Wording,
): Iterable<Fault> {
  for (const duty of readingOf(document).kept) {
    const sign = faultsOf(duty)[fault]
    if (!sign) continue
    const { message, rewrite } = say(quote(wordingOf(duty, sign)), sign, duty)
    yield {
      path: ['duties', duty.index - 1],
      item: duty.index,
      message,
      confidence: sign.confidence,
      ...place(document, duty, sign),
      ...(rewrite !== undefined && { rewrite }),
    }
  }
}

/** The first duty that comes near a fault without having it, and why it is none. */
export const nearestDuty = (
  document: JobDescription,
  pattern: RegExp,
  fault: keyof DutyFaults,
  why: (duty: DutyReading) => string,
): string | undefined => {
  const near = readingOf(document).duties.find((duty) => pattern.test(duty.text) && faultsOf(duty)[fault] === undefined)
  return near && `Duty ${String(near.index)}, ${quote(near.text)}: ${why(near)}`
}

import type { Fault } from '../rule.js'
import type { DutyFault } from './duty-fault.js'
import { faultsOf, judgmentOf, whyNot, wordsThatTell } from './duty-faults.js'
import { affirmed, isExclusion, readingOf, type DutyReading, type JobDescription } from './reading.js'
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
  fault: DutyFault,
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

/** Below this part of the chance that makes a finding, a duty comes nowhere near the fault. */
const farOff = 1 / 100

const told = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/** The duty that comes nearest to a fault without having it: which words speak for it, which against, and how far off it is. */
export const nearestDuty = (document: JobDescription, fault: DutyFault): string | undefined => {
  const weighed = readingOf(document).duties.flatMap((duty) => {
    if (faultsOf(duty)[fault] !== undefined) return []
    const { statement } = isExclusion(duty) ? affirmed(duty) : duty
    return [{ duty, statement, judgment: judgmentOf(statement, fault) }]
  })
  const nearness = ({ judgment: { chance, least } }: (typeof weighed)[number]): number => chance / least
  const near = weighed.reduce<(typeof weighed)[number] | undefined>(
    (best, one) => (best === undefined || nearness(one) > nearness(best) ? one : best),
    undefined,
  )
  if (!near || nearness(near) < farOff) return undefined
  const { duty, statement, judgment } = near
  const opening = `Duty ${String(duty.index)}, ${quote(duty.text)}`
  const reason = judgment.chance < judgment.least ? undefined : whyNot(duty, fault)
  if (reason !== undefined) return `${opening}: ${reason}`
  const [forIt, against] = [wordsThatTell(statement, judgment, true), wordsThatTell(statement, judgment, false)]
  return [
    `${opening}: its words make the fault ${percent(judgment.chance)} likely; from ${percent(judgment.least)} on it is a finding`,
    ...(forIt.length > 0 ? [`for it speaks ${told(forIt)}`] : []),
    ...(against.length > 0 ? [`against it ${told(against)}`] : []),
  ].join('; ')
}

const percent = (share: number): string => `${String(Math.round(100 * share))}%`

import { readJobDescription } from '../../role/job-description/read-job-description.js'
import type { Aside, Duty } from '../../role/job-description/job-description.js'
import { readStatement } from '../language/read-statement.js'
import type { Statement } from '../language/statement.js'

/** A job description as its readers have it: plain text, Markdown, or what was copied out of a PDF or a web page. */
export interface JobDescription {
  readonly text: string
}

/** A duty together with who does what to whom in it. */
export interface DutyReading extends Duty {
  readonly statement: Statement
}

/** A job description as the rules see it. */
export interface JobDescriptionReading {
  readonly text: string
  readonly duties: readonly DutyReading[]
  /** The duties that the coach has, without those the text rules out. */
  readonly kept: readonly DutyReading[]
  readonly asides: readonly Aside[]
}

const readings = new WeakMap<JobDescription, JobDescriptionReading>()

/** Reads a job description once; every rule that asks again gets the same reading. */
export const readingOf = (document: JobDescription): JobDescriptionReading => {
  const known = readings.get(document)
  if (known) return known
  const { duties: found, asides } = readJobDescription(document.text)
  const duties = found.map((duty) => ({ ...duty, statement: readStatement(duty.text, duty.excluded) }))
  const kept = duties.filter((duty) => !isExclusion(duty))
  const reading = { text: document.text, duties, kept, asides }
  readings.set(document, reading)
  return reading
}

/** Whether the statement tells what the coach does not do. */
export const isExclusion = ({ excluded, statement }: DutyReading): boolean => {
  if (excluded) return true
  const { acts, denied, words, head } = statement
  // "Is not an evaluator": what the coach is not stands after the verb.
  if (acts.length > 0) return acts.every((act) => act.denied || (act.verb.base === 'be' && denied[act.from] === true))
  return words.length > 0 && denied.slice(head).every(Boolean) && denied.length > head
}

/** The same duty without its negation. */
export const affirmed = (duty: DutyReading): DutyReading => {
  const { denied, acts, words, parts, head } = readStatement(duty.text)
  const plain = {
    words,
    parts,
    head,
    denied: denied.map(() => false),
    acts: acts.map((act) => ({ ...act, denied: false })),
  }
  return { ...duty, excluded: false, statement: plain }
}

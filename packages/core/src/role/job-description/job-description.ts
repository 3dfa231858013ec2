import type { SectionKind } from './section.js'
import type { Stretch } from './sentences.js'

/** One thing that a job description says the coach does, as the smallest statement that stands by itself. */
export interface Duty extends Stretch {
  /** Counts from 1, in the order of the text. */
  readonly index: number
  /** The wording, with line breaks and runs of white space made one space. */
  readonly text: string
  /** The nearest heading above it; empty where there is none. */
  readonly heading: string
  /** Whether it stands in a list of what the coach does not do. */
  readonly excluded: boolean
}

/** Text that is no duty: headings, preambles, the purpose of the job, what is asked of applicants. */
export interface Aside extends Stretch {
  readonly text: string
  readonly kind: SectionKind | 'heading' | 'preamble'
}

/** A job description taken apart into duties and everything else. */
export interface JobDescriptionParts {
  readonly duties: readonly Duty[]
  readonly asides: readonly Aside[]
}

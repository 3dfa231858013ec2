import type { parameters } from '../parameters.js'

/**
 * What one measure says of a role, how it comes about, and where its promise ends.
 *
 * Texts are paragraphs of Markdown, and links go from docs/measures; a paragraph that begins with a dash is a line of a list.
 */
export interface ExplainedMeasure {
  /** The name that people read. */
  readonly title: string
  /** What is measured, in a sentence. */
  readonly summary: readonly string[]
  /** What a figure means to a coach and a principal, with an example. */
  readonly says: readonly string[]
  /** What the formula is reckoned from, and what its letters stand for, where that needs saying. */
  readonly where?: readonly string[]
  /** Line by line, as it is to be printed. */
  readonly formula: readonly string[]
  /** What its figures are counted in. */
  readonly units: readonly string[]
  /** Below what the answer is “not enough data”. */
  readonly minimum: readonly string[]
  /** The figures of `parameters` that it rests on, and that a reader may question. */
  readonly parameters: readonly (keyof typeof parameters)[]
  /** Publications it follows, and what in it is our own choice. */
  readonly source: readonly string[]
  /** What nobody should read into it. */
  readonly cannotSay: readonly string[]
}

import type { Confidence, Level } from './rule.js'

/** A fault of role clarity as its reader needs it: what, where, why it matters, what to do instead. */
export interface Finding {
  /** The id of the rule, which names the fault. */
  readonly rule: string
  readonly level: Level
  /** The number of the duty, counted from 1; null where the whole document is meant. */
  readonly item: number | null
  /** Keys and positions from the document's root. */
  readonly path: readonly (string | number)[]
  /** The words that show the fault; empty where its absence is the fault. */
  readonly excerpt: string
  /** Offsets of the excerpt in the text; null where there is none. */
  readonly start: number | null
  readonly end: number | null
  readonly message: string
  readonly why: string
  readonly fix: string
  /** Author, title and year. */
  readonly source: string
  readonly confidence: Confidence
  /** A sentence that could stand in its place. */
  readonly rewrite?: string
}

import type { Confidence } from '../rule.js'

/** What in a duty shows a fault: a run of words, how sure it is, and the thing it is about where that helps a message. */
export interface Sign {
  /** Positions among the words of the duty: the first and the one after the last. */
  readonly from: number
  readonly to: number
  readonly confidence: Confidence
  readonly about?: string
}

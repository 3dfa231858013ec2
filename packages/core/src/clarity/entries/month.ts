import type { ActivityCode } from '../../activity/catalogue.js'
import type { Expectation } from '../../agreement/expectation.js'
import type { Standing } from '../../agreement/standing.js'

/** Time with the entries that it comes from. */
export interface Stretch {
  readonly seconds: number
  readonly entries: number
  /** Positions in the log of the first entry and of the last. */
  readonly first: number
  readonly last: number
}

/** The time of one activity in a month, under one standing. */
export interface ActivityMonth extends Stretch {
  readonly activity: ActivityCode
  readonly standing: Standing
  /** What the agreement says of it, by its code or its family. */
  readonly clause?: Expectation
}

/** A share that the agreement caps, with the time it has taken of a month under that version. */
export interface CappedMonth extends Stretch {
  /** What the cap is on; absent for the cap on everything under `may` together. */
  readonly clause?: Expectation
  readonly cap: number
  /** All time logged in the month under that version. */
  readonly wholeSeconds: number
}

/** A coach's month held against the agreement. */
export interface CoachMonth {
  readonly coach: string
  /** The coach in front of a sentence, `ash: `, where the log is of several; else empty. */
  readonly prefix: string
  /** `2026-10`. */
  readonly month: string
  /** Time logged on days on which a version was in force. */
  readonly loggedSeconds: number
  readonly activities: readonly ActivityMonth[]
  readonly capped: readonly CappedMonth[]
  /** Time on days without a version in force. */
  readonly beforeAgreement?: Stretch
  /** Time outside the role, on days for which a limit is agreed, and how much the limit leaves room for. */
  readonly outside?: Stretch & { readonly wholeSeconds: number; readonly allowedSeconds: number }
}

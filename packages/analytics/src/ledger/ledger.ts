import type { ActivityCode, AgreementVersion, CalendarDate, PartnershipAgreement, Requester } from '@coachwork/core'

/**
 * The terms that a stretch of work was done under: one school, one version of its agreement, one limit.
 *
 * An amendment or a declared window starts a new term, so inside a term the limit never changes.
 */
export interface Term {
  readonly school: string
  /** Absent where the coach has no agreement with the school. */
  readonly agreement?: PartnershipAgreement
  /** The version in force; absent before the first one is effective. */
  readonly version?: AgreementVersion
  /** The share of logged time that may be out of scope: a declared window's, else the version's, else not agreed. */
  readonly allowance?: number
  /** Whether the allowance comes from a declared window. */
  readonly inWindow: boolean
}

/** Time of one kind in one week: everything that measures know about it. */
export interface LedgerCell {
  /** Position in the ledger's `terms`. */
  readonly term: number
  /** The Monday of the ISO week. */
  readonly week: CalendarDate
  readonly activity: ActivityCode
  readonly requestedBy: Requester
  /** Whether the time belongs to a coaching cycle. */
  readonly inCycle: boolean
  readonly seconds: number
  readonly entries: number
  /** Sum of the squared seconds of the entries: how uneven they are, which is what their uncertainty depends on. */
  readonly squaredSeconds: number
}

/**
 * One coach's time, whole: the narrow waist between files and coaching.
 *
 * Its cells sum to the coach's log, to the second, and hold no teacher, no note and no label.
 */
export interface CoachLedger {
  readonly coach: string
  /** Schools that the coach logged time for, in alphabetical order. */
  readonly schools: readonly string[]
  readonly terms: readonly Term[]
  /** In order of week, term, activity, requester, cycle. */
  readonly cells: readonly LedgerCell[]
  /** The first and the last day with an entry. */
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
}

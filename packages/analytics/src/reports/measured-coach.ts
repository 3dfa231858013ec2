import type { Period } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { unlikelyInSilence } from '../measures/silence.js'
import { timeSums, type TimeSums } from '../measures/time-sums.js'
import { buildCoachReport, type CoachReportOptions } from './coach-report.js'
import type { CoachReport } from './report.js'

/**
 * One coach measured for one reader: all that a report of several coaches needs, so that the ledger may be forgotten.
 *
 * Plain data, much smaller than the ledger.
 */
export interface MeasuredCoach {
  readonly report: CoachReport
  /** The first and the last day with an entry. */
  readonly days: Period
  readonly sums: readonly TimeSums[]
  /** The smallest breach, as a share over the limit, that a quiet log makes unlikely; null where it makes none so. */
  readonly unlikely: number | null
}

/** Measures one coach's ledger for one reader. */
export const measureCoach = (ledger: CoachLedger, options: CoachReportOptions): MeasuredCoach => ({
  report: buildCoachReport(ledger, options),
  days: { from: ledger.firstDay, to: ledger.lastDay },
  sums: timeSums(ledger, options),
  unlikely: unlikelyInSilence(ledger, options),
})

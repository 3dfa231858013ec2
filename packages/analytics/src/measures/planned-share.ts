import type { Expectation } from '@coachwork/core'
import { parameters } from '../parameters.js'
import type { PlanVerdict, ShareInterval } from '../reports/report.js'

/** What an agreement plans for a share of time: aimed at, at least, at most. */
export interface PlannedShare {
  readonly target: number | null
  readonly floor: number | null
  readonly cap: number | null
}

/** The share that an expectation names; null where it names none. */
export const plannedShare = (expectation: Expectation): PlannedShare | null => {
  const { target = null, floor = null, cap = null } = expectation.share ?? {}
  return target === null && floor === null && cap === null ? null : { target, floor, cap }
}

/**
 * How actual time compares with the plan: over or under only if the whole interval is, as planned only if the whole
 * interval lies within the plan; else it is too early to say, as it is with an interval too wide to mean anything.
 *
 * A target is met within the tolerance; a floor and a cap are held as written.
 */
export const planVerdict = (
  planned: PlannedShare,
  interval: ShareInterval | null,
  tolerance: number = parameters.planTolerance.value,
): PlanVerdict => {
  if (interval === null || interval.high - interval.low >= parameters.widestJudgedInterval.value)
    return 'too early to say'
  const { target, floor, cap } = planned
  const least = Math.max(floor ?? 0, target === null ? 0 : target - tolerance)
  const most = Math.min(cap ?? 1, target === null ? 1 : target + tolerance)
  if (interval.low > most) return 'over'
  if (interval.high < least) return 'under'
  return least <= interval.low && interval.high <= most ? 'as planned' : 'too early to say'
}

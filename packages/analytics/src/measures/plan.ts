import {
  activityLabel,
  clauseFor,
  familyLabel,
  familyOf,
  type ActivityCatalogue,
  type Expectation,
} from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import type { PlanLine } from '../reports/report.js'
import { agreementsAtEnd, isUnder, type StandingAgreement } from './agreements-at-end.js'
import {
  byWeek,
  entriesOf,
  judge,
  secondsOf,
  weeklyShare,
  type JudgedCell,
  type MeasureOptions,
} from './judged-time.js'
import { plannedShare, planVerdict, type PlannedShare } from './planned-share.js'

/** A share that one agreement plans, with the school it was agreed with. */
export interface AgreedPlan extends PlanLine {
  readonly school: string
}

/** Everything under `may` together, as a pattern beside codes and families. */
const allMay = 'may'

const familyPattern = /^(.+)\.\*$/

const matches = (pattern: string, cell: JudgedCell): boolean => {
  if (pattern === allMay) return cell.standing === 'may'
  const family = familyPattern.exec(pattern)?.[1]
  return family === undefined ? cell.activity === pattern : familyOf(cell.activity) === family
}

const labelOf = (pattern: string, catalogue: ActivityCatalogue): string => {
  if (pattern === allMay) return 'All work under “may”'
  const family = familyPattern.exec(pattern)?.[1]
  return family === undefined ? activityLabel(catalogue, pattern) : familyLabel(family)
}

/** The shares that a version names, each pattern once; where lists contradict each other, the clause that counts. */
const plansOf = ({ version }: StandingAgreement): [string, PlannedShare][] => {
  const { will, may, wont } = version.expectations
  const plans = new Map<string, PlannedShare>()
  const counts = (expectation: Expectation): boolean =>
    familyPattern.test(expectation.activity) || clauseFor(version, expectation.activity)?.expectation === expectation
  for (const expectation of [...will, ...may, ...wont]) {
    const planned = plannedShare(expectation)
    if (planned !== null && counts(expectation) && !plans.has(expectation.activity))
      plans.set(expectation.activity, planned)
  }
  const cap = version.time.mayShareCap
  if (cap !== undefined) plans.set(allMay, { target: null, floor: null, cap })
  return [...plans]
}

const line = (
  pattern: string,
  planned: PlannedShare,
  time: readonly JudgedCell[],
  catalogue: ActivityCatalogue,
): PlanLine => {
  const own = time.filter((cell) => matches(pattern, cell))
  const weeks = byWeek(time).map(([, cells]) => ({
    part: secondsOf(cells.filter((cell) => matches(pattern, cell))),
    whole: secondsOf(cells),
  }))
  const estimate = weeklyShare(weeks, entriesOf(time))
  const interval = estimate && { low: estimate.low, high: estimate.high, level: estimate.level }
  const seconds = secondsOf(own)
  const whole = secondsOf(time)
  return {
    pattern,
    label: labelOf(pattern, catalogue),
    ...planned,
    seconds,
    share: whole === 0 ? 0 : seconds / whole,
    interval,
    verdict: planVerdict(planned, interval),
  }
}

/** Every share that the agreements in force at the end name, held against the time logged under that wording. */
export const agreedPlans = (ledger: CoachLedger, options: MeasureOptions): AgreedPlan[] => {
  const cells = judge(ledger, options.catalogue)
  return agreementsAtEnd(ledger).flatMap((standing) => {
    const time = cells.filter(isUnder(standing))
    return plansOf(standing).map(([pattern, planned]) => ({
      ...line(pattern, planned, time, options.catalogue),
      school: standing.school,
    }))
  })
}

/**
 * Planned against actual: what the agreement aims at, at least and at most, and what the log shows.
 *
 * A share is of the time logged under the wording in force at the end, at the school that agreed it, so that an
 * amendment is not judged by the time before it. Lines of several schools carry the school's name.
 */
export const plan = (ledger: CoachLedger, options: MeasureOptions): PlanLine[] => {
  const plans = agreedPlans(ledger, options)
  const several = new Set(plans.map(({ school }) => school)).size > 1
  return plans.map(({ school, ...planned }) =>
    several && school !== '' ? { ...planned, label: `${planned.label} (${school})` } : planned,
  )
}

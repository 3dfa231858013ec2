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
import { judge, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { kept } from './kept.js'
import { plannedShare, planVerdict, type PlannedShare } from './planned-share.js'
import { shareWithin } from './share-within.js'

/** A share that one agreement plans, with the school it was agreed with. */
export interface AgreedPlan extends PlanLine {
  readonly school: string
}

/** Everything under `may` together, as a pattern beside codes and families. */
const allMay = 'may'

const familyPattern = /^(.+)\.\*$/

/** Whether the time is of what a pattern names: a code, a family such as `CYC.*`, or everything under `may`. */
export const matchesPattern = (pattern: string, { standing, activity }: JudgedCell): boolean => {
  if (pattern === allMay) return standing === 'may'
  return activity === pattern || (pattern.endsWith('.*') && familyOf(activity) === pattern.slice(0, -2))
}

/** What readers call a pattern. */
export const patternLabel = (pattern: string, catalogue: ActivityCatalogue): string => {
  if (pattern === allMay) return 'All work under “may”'
  const family = familyPattern.exec(pattern)?.[1]
  return family === undefined ? activityLabel(catalogue, pattern) : familyLabel(family)
}

/** The shares that a version names, each pattern once; where lists contradict each other, the clause that counts. */
export const plansOf = ({ version }: Pick<StandingAgreement, 'version'>): [string, PlannedShare][] => {
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
  shareOf: ReturnType<typeof shareWithin>,
  catalogue: ActivityCatalogue,
): PlanLine => {
  const { seconds, share, interval } = shareOf(time.filter((cell) => matchesPattern(pattern, cell)))
  return {
    pattern,
    label: patternLabel(pattern, catalogue),
    ...planned,
    seconds,
    share,
    interval,
    verdict: planVerdict(planned, interval),
  }
}

const allPlans = (ledger: CoachLedger, options: MeasureOptions): readonly AgreedPlan[] => {
  const cells = judge(ledger, options.catalogue)
  return agreementsAtEnd(ledger).flatMap((standing) => {
    const time = cells.filter(isUnder(standing))
    const shareOf = shareWithin(time)
    return plansOf(standing).map(([pattern, planned]) => ({
      ...line(pattern, planned, time, shareOf, options.catalogue),
      school: standing.school,
    }))
  })
}

/** Every share that the agreements in force at the end name, held against the time logged under that wording. */
export const agreedPlans = kept(allPlans, ['catalogue'])

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

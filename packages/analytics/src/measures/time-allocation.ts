import {
  activityLabel,
  clauseFor,
  familyLabel,
  familyOf,
  standingUnder,
  type ActivityCatalogue,
  type ActivityCode,
  type Standing,
  type TaskOwner,
} from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import type { AllocationLine } from '../reports/report.js'
import { agreementsAtEnd, type StandingAgreement } from './agreements-at-end.js'
import { byWeek, entriesOf, grouped, judge, secondsOf, weeklyShare, type MeasureOptions } from './judged-time.js'
import { agreedPlans } from './plan.js'

/** Whose work the activity is: as the agreements in force say, else as the catalogue does; null where nobody says. */
export const ownerOf = (
  activity: ActivityCode,
  agreements: readonly StandingAgreement[],
  catalogue: ActivityCatalogue,
): TaskOwner | null =>
  agreements
    .map(({ version }) => clauseFor(version, activity)?.expectation.handBackTo)
    .find((owner) => owner !== undefined) ??
  catalogue.get(activity)?.owner ??
  null

/** What the agreements plan for an activity by name, where they agree with each other, and the verdict on it. */
const plannedFor = (
  activity: ActivityCode,
  standing: Standing,
  agreements: readonly StandingAgreement[],
  plans: ReturnType<typeof agreedPlans>,
  catalogue: ActivityCatalogue,
): Pick<AllocationLine, 'planned' | 'verdict'> => {
  const stands = agreements.every(({ version }) => standingUnder(version, activity, catalogue) === standing)
  const own = plans.filter(({ pattern }) => pattern === activity)
  const [first] = own
  if (first === undefined || own.length > 1 || agreements.length > 1 || !stands) return { planned: null, verdict: null }
  return { planned: { target: first.target, floor: first.floor, cap: first.cap }, verdict: first.verdict }
}

/**
 * Where the time went: logged time by activity and standing, with its share of all logged time.
 *
 * Largest first. Lines sum to the log. The plan stands beside the line whose standing is the one in force at the end,
 * with the verdict of the plan, and only where one agreement is in force; with several, the plan tells them apart.
 */
export const timeAllocation = (ledger: CoachLedger, options: MeasureOptions): AllocationLine[] => {
  const cells = judge(ledger, options.catalogue)
  const whole = secondsOf(cells)
  const entries = entriesOf(cells)
  const weeks = byWeek(cells).map(([week, time]) => ({ week, whole: secondsOf(time) }))
  const agreements = agreementsAtEnd(ledger)
  const plans = agreedPlans(ledger, options)
  const lines = grouped(cells, ({ activity, standing }) => `${activity} ${standing}`).flatMap(([, own]) => {
    const [first] = own
    if (first === undefined) return []
    const { activity, standing } = first
    const ownWeeks = new Map(byWeek(own).map(([week, time]) => [week, secondsOf(time)]))
    const clusters = weeks.map((week) => ({ part: ownWeeks.get(week.week) ?? 0, whole: week.whole }))
    const estimate = weeklyShare(clusters, entries)
    const seconds = secondsOf(own)
    const family = familyOf(activity)
    return {
      activity,
      label: activityLabel(options.catalogue, activity),
      family,
      familyLabel: familyLabel(family),
      standing,
      owner: ownerOf(activity, agreements, options.catalogue),
      seconds,
      entries: entriesOf(own),
      share: whole === 0 ? 0 : seconds / whole,
      interval: estimate && { low: estimate.low, high: estimate.high, level: estimate.level },
      ...plannedFor(activity, standing, agreements, plans, options.catalogue),
    }
  })
  return lines.sort((a, b) => b.seconds - a.seconds)
}

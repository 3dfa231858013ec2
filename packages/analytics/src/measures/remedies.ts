import {
  activityLabel,
  diffVersions,
  isOutOfScope,
  standingUnder,
  withClause,
  type ActivityCode,
  type AgreementVersion,
} from '@coachwork/core'
import type { CoachLedger, Term } from '../ledger/ledger.js'
import { remembered } from '../ledger/remembered.js'
import type { Remedies, Remedy } from '../reports/coach-figures.js'
import type { Creep } from '../reports/report.js'
import { agreementsAtEnd, isUnder, type StandingAgreement } from './agreements-at-end.js'
import { isUnderAgreement, judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { overCap } from './over-cap.js'
import { scope } from './scope.js'
import { ownerOf } from './time-allocation.js'

/** A version of an agreement that would make the role honest, and the one it starts from. */
interface AmendedAgreement extends StandingAgreement {
  readonly amended: AgreementVersion
}

const isOutside =
  (activity: ActivityCode) =>
  (cell: JudgedCell): boolean =>
    cell.activity === activity && isOutOfScope(cell.standing)

/** A share rounded up to a whole percent, so that what was logged fits under it. */
const wholePercentAbove = (share: number): number => Math.min(1, Math.ceil(share * 100 - 1e-9) / 100)

/** The agreements as they would allow the activities, each up to the share it takes under that wording. */
const amendedFor = (
  since: CoachLedger,
  activities: readonly ActivityCode[],
  { catalogue }: MeasureOptions,
): AmendedAgreement[] =>
  agreementsAtEnd(since).flatMap((standing) => {
    const time = judge(since, catalogue).filter(isUnder(standing))
    const amended = activities.reduce((version, activity) => {
      const seconds = secondsOf(time.filter(isOutside(activity)))
      if (seconds === 0 || standingUnder(version, activity, catalogue) === 'prohibited') return version
      return withClause(version, 'may', { activity, share: { cap: wholePercentAbove(seconds / secondsOf(time)) } })
    }, standing.version)
    return amended === standing.version ? [] : [{ ...standing, amended }]
  })

/** The share outside the role if the time were held against the amended wordings instead of those they start from. */
const outShareAfter = (
  cells: readonly JudgedCell[],
  amended: readonly AmendedAgreement[],
  { catalogue }: MeasureOptions,
): number => {
  const changes = amended.map((standing) => ({ isUnder: isUnder(standing), version: standing.amended }))
  const termAfter = remembered((term: Term): Term => {
    const change = changes.find((each) => each.isUnder({ term }))
    return change === undefined ? term : { ...term, version: change.version }
  })
  const standingOf = remembered((version: AgreementVersion | undefined) =>
    remembered((activity: ActivityCode) => standingUnder(version, activity, catalogue)),
  )
  const tried = cells.filter(isUnderAgreement).map((cell) => {
    const term = termAfter(cell.term)
    return term === cell.term ? cell : { ...cell, term, standing: standingOf(term.version)(cell.activity) }
  })
  const outside = secondsOf(tried.filter(({ standing }) => isOutOfScope(standing)))
  return (outside + overCap(tried).seconds) / secondsOf(tried)
}

const amendmentOf = (since: CoachLedger, activity: ActivityCode, options: MeasureOptions): Remedy['amend'] => {
  const amended = amendedFor(since, [activity], options)
  if (amended.length === 0) return null
  return {
    outShare: outShareAfter(judge(since, options.catalogue), amended, options),
    amendments: amended.map(({ agreement, school, version, amended: to }) => ({
      agreement: agreement.id,
      school,
      version: version.effective,
      changes: diffVersions(version, to),
    })),
  }
}

/**
 * What either honest way out of scope creep would leave outside the role: the work handed back to whose it is, or the
 * agreement amended so that it says what is done.
 *
 * Of the time since the role began to outgrow its agreement. Time handed back is taken to go to agreed work, so the whole
 * stays as it is. A cap is what the log shows, rounded up to a whole percent: not what would be good.
 *
 * @returns null without a verdict of creep
 */
export const remedies = (
  ledger: CoachLedger,
  creep: Pick<Creep, 'since' | 'activities'>,
  options: MeasureOptions,
): Remedies | null => {
  const { since: start, activities } = creep
  if (start === null) return null
  const since = { ...ledger, cells: ledger.cells.filter(({ week }) => week >= start) }
  const measured = scope(since, options)
  if (measured === null) return null
  const cells = judge(since, options.catalogue)
  const outside = (activity: ActivityCode): number => secondsOf(cells.filter(isOutside(activity)))
  const outShareWithout = (seconds: number): number => (measured.outSeconds - seconds) / measured.judgedSeconds
  const agreements = agreementsAtEnd(ledger)
  return {
    since: start,
    seconds: measured.judgedSeconds,
    outShare: measured.outShare,
    allowance: measured.allowance,
    activities: activities.map((activity) => {
      const seconds = outside(activity)
      const owner = ownerOf(activity, agreements, options.catalogue)
      return {
        activity,
        label: activityLabel(options.catalogue, activity),
        seconds,
        share: seconds / measured.judgedSeconds,
        handBack: { to: owner === 'coach' ? null : owner, outShare: outShareWithout(seconds) },
        amend: amendmentOf(since, activity, options),
      }
    }),
    outShareHandedBack: outShareWithout(activities.reduce((sum, activity) => sum + outside(activity), 0)),
    outShareAmended: outShareAfter(cells, amendedFor(since, activities, options), options),
  }
}

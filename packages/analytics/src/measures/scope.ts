import { isOutOfScope, outOfScopeAllowance } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import type { Scope } from '../reports/report.js'
import { agreementsAtEnd } from './agreements-at-end.js'
import {
  byWeek,
  entriesOf,
  isMapped,
  isUnderAgreement,
  judge,
  secondsOf,
  weeklyShare,
  type JudgedCell,
  type MeasureOptions,
} from './judged-time.js'
import { kept } from './kept.js'
import { overCap } from './over-cap.js'

/** The allowance on the last day: of several agreements that name one, their mean by the time logged under them. */
const allowanceAtEnd = (ledger: CoachLedger, cells: readonly JudgedCell[]): number | null => {
  const agreed = agreementsAtEnd(ledger).flatMap(({ school, agreement }) => {
    const allowance = outOfScopeAllowance(agreement, ledger.lastDay)
    if (allowance === undefined) return []
    const own = cells.filter(({ term }) => term.school === school && term.agreement?.id === agreement.id)
    return [{ allowance, seconds: secondsOf(own) }]
  })
  const [first] = agreed
  if (first === undefined) return null
  const whole = secondsOf(agreed)
  if (whole === 0 || agreed.every(({ allowance }) => allowance === first.allowance)) return first.allowance
  return agreed.reduce((sum, { allowance, seconds }) => sum + allowance * seconds, 0) / whole
}

const measureScope = (ledger: CoachLedger, options: MeasureOptions): Scope | null => {
  const cells = judge(ledger, options.catalogue).filter(isUnderAgreement)
  const judgedSeconds = secondsOf(cells)
  if (judgedSeconds === 0) return null
  const secondsWith = (standing: JudgedCell['standing']): number =>
    secondsOf(cells.filter((cell) => cell.standing === standing))
  const over = overCap(cells)
  const parts = {
    wont: secondsWith('wont'),
    prohibited: secondsWith('prohibited'),
    unlisted: secondsWith('unlisted'),
    overCap: over.seconds,
  }
  const outSeconds = parts.wont + parts.prohibited + parts.unlisted + parts.overCap
  const weeks = byWeek(cells).map(([, time]) => ({
    part: time.reduce((sum, cell) => sum + cell.seconds * (isOutOfScope(cell.standing) ? 1 : over.partOf(cell)), 0),
    whole: secondsOf(time),
  }))
  const estimate = weeklyShare(weeks, entriesOf(cells))
  return {
    outSeconds,
    outShare: outSeconds / judgedSeconds,
    judgedSeconds,
    interval: estimate && { low: estimate.low, high: estimate.high, level: estimate.level },
    parts,
    unmappedSeconds: secondsOf(cells.filter((cell) => !isMapped(cell))),
    allowance: allowanceAtEnd(ledger, cells),
  }
}

/**
 * Time outside the agreed role, part by part: what the coach will not do, what no coach may do, what the agreement is
 * silent about, and what it allows only up to a cap. Null where no time was logged under an agreement, so that scope
 * cannot be judged.
 */
export const scope = kept(measureScope, ['catalogue'])

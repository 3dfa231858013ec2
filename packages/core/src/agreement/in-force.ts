import type { CalendarDate } from '../calendar-date.js'
import { includes } from '../period.js'
import type { AgreedWindow, AgreementVersion, PartnershipAgreement } from './agreement.js'

/** The version in force on a day: the last one effective by then; none before the first. */
export const versionInForce = (agreement: PartnershipAgreement, date: CalendarDate): AgreementVersion | undefined =>
  agreement.versions.findLast((version) => version.effective <= date)

/** The agreed exception that covers the day, if any; of several, the one listed last. */
export const windowInForce = (agreement: PartnershipAgreement, date: CalendarDate): AgreedWindow | undefined =>
  agreement.windows.findLast((window) => includes(window, date))

/**
 * The share of logged time that may be out of scope on a day: a declared window's, else the version's.
 *
 * `undefined` where nobody agreed a limit, or no version is in force.
 */
export const outOfScopeAllowance = (agreement: PartnershipAgreement, date: CalendarDate): number | undefined => {
  const version = versionInForce(agreement, date)
  if (version === undefined) return undefined
  return windowInForce(agreement, date)?.outOfScopeAllowance ?? version.time.outOfScopeAllowance
}

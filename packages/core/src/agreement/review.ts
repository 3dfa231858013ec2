import { daysBetween, type CalendarDate } from '../calendar-date.js'
import type { PartnershipAgreement } from './agreement.js'
import { versionInForce } from './in-force.js'
import { statusOf } from './lifecycle.js'

/** A planned look at the agreement, as it stands on a day. */
export interface ReviewState {
  /** The planned day; the first one not yet held. */
  readonly planned: CalendarDate
  /** Days until it is due; 0 on the day itself and after it. */
  readonly inDays: number
  /** Days since it was due; 0 until then. */
  readonly overdueDays: number
  readonly isDue: boolean
}

/**
 * The next review of the agreement in force on a day, and whether it is due.
 *
 * A planned review counts as held once the sides have met on or after its day. Without planned reviews, or once the
 * agreement has ended, there is none.
 */
export const nextReview = (agreement: PartnershipAgreement, on: CalendarDate): ReviewState | undefined => {
  if (statusOf(agreement) === 'ended') return undefined
  const lastHeld = (agreement.reviewsHeld ?? [])
    .map((review) => review.on)
    .filter((day) => day <= on)
    .sort()
    .at(-1)
  const planned = [...(versionInForce(agreement, on)?.reviews ?? [])]
    .sort()
    .find((day) => lastHeld === undefined || day > lastHeld)
  if (planned === undefined) return undefined
  const days = daysBetween(on, planned)
  return { planned, inDays: Math.max(0, days), overdueDays: Math.max(0, -days), isDue: days <= 0 }
}

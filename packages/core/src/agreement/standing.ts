import { familyOf, type ActivityCode, type ActivityCatalogue, standardCatalogue } from '../activity/catalogue.js'
import type { CalendarDate } from '../calendar-date.js'
import type { AgreementVersion, PartnershipAgreement } from './agreement.js'
import type { Expectation } from './expectation.js'
import { versionInForce } from './in-force.js'

/**
 * Where an activity stands on a day: what the agreement in force says of it.
 *
 * `prohibited` is work no coach may do for colleagues, whatever was agreed; `unlisted` is work the agreement is silent
 * about; `no-agreement` means that no version was in force.
 */
export type Standing = 'will' | 'may' | 'wont' | 'prohibited' | 'unlisted' | 'no-agreement'

/** An expectation and the list it stands in: the clause that an hour is traced to. */
export interface Clause {
  readonly zone: 'will' | 'may' | 'wont'
  readonly expectation: Expectation
}

const zones = ['will', 'may', 'wont'] as const

/**
 * The clause of a version that speaks of an activity: one naming its code, else one naming its family.
 *
 * Where two lists name the same activity, the more permissive one counts: a contradiction in the agreement must not
 * become an alarm about the coach's week.
 */
export const clauseFor = (version: AgreementVersion, activity: ActivityCode): Clause | undefined => {
  for (const pattern of [activity, `${familyOf(activity)}.*`])
    for (const zone of zones) {
      const expectation = version.expectations[zone].find((candidate) => candidate.activity === pattern)
      if (expectation !== undefined) return { zone, expectation }
    }
  return undefined
}

/** The standing of an activity under one version of an agreement. */
export const standingUnder = (
  version: AgreementVersion | undefined,
  activity: ActivityCode,
  catalogue: ActivityCatalogue = standardCatalogue,
): Standing => {
  if (catalogue.get(activity)?.zone === 'prohibited') return 'prohibited'
  if (version === undefined) return 'no-agreement'
  return clauseFor(version, activity)?.zone ?? 'unlisted'
}

/**
 * The one line between in and out of the role: the standing of an activity for the coach of this agreement on this day.
 *
 * @param agreement `undefined` where there is none; the answer is then `no-agreement`, or `prohibited`
 */
export const standing = (
  agreement: PartnershipAgreement | undefined,
  activity: ActivityCode,
  date: CalendarDate,
  catalogue: ActivityCatalogue = standardCatalogue,
): Standing => standingUnder(agreement && versionInForce(agreement, date), activity, catalogue)

/** Whether a standing puts the work outside the agreed role. */
export const isOutOfScope = (standing: Standing): boolean =>
  standing === 'wont' || standing === 'prohibited' || standing === 'unlisted'

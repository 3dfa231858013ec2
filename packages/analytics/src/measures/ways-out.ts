import { activityLabel, standingUnder, type ActivityCatalogue, type ActivityCode } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import type { Creep } from '../reports/report.js'
import { agreementsAtEnd } from './agreements-at-end.js'
import { ownerOf } from './time-allocation.js'
import { spellList } from './wording.js'

/**
 * The two honest ways out of scope creep: hand the work back to whose it is, or agree that it belongs to the role.
 *
 * Work that no coach may do for colleagues can only be handed back.
 */
export const waysOut = (
  ledger: CoachLedger,
  activities: readonly ActivityCode[],
  catalogue: ActivityCatalogue,
): NonNullable<Creep['waysOut']> => {
  const agreements = agreementsAtEnd(ledger)
  const label = (activity: ActivityCode): string => activityLabel(catalogue, activity)
  const isProhibited = (activity: ActivityCode): boolean =>
    standingUnder(undefined, activity, catalogue) === 'prohibited'
  const prohibited = activities.filter(isProhibited).map(label)
  const amendable = activities.filter((activity) => !isProhibited(activity)).map(label)
  const sentences = [
    amendable.length > 0 &&
      `If both sides want ${spellList(amendable)} in the role, amend the agreement: list it under “may” with a cap, say what it replaces, and date the amendment.`,
    prohibited.length > 0 &&
      `${spellList(prohibited)} cannot be agreed to: no coach may do it for colleagues, so it can only be handed back.`,
  ]
  return {
    handBack: activities.map((activity) => {
      const owner = ownerOf(activity, agreements, catalogue)
      return { activity, label: label(activity), to: owner === 'coach' ? null : owner }
    }),
    amend: sentences.filter((sentence) => sentence !== false).join(' '),
  }
}

import type { Remedies } from '@coachwork/analytics'
import {
  activityLabel,
  diffVersions,
  isOutOfScope,
  latestVersion,
  openAmendments,
  standingUnder,
  withClause,
  type ActivityCatalogue,
  type AgreementSide,
  type Amendment,
  type CalendarDate,
  type Expectation,
  type PartnershipAgreement,
} from '@coachwork/core'

/** When and by whom an amendment is proposed, and from when it would be in force. */
export interface Proposal {
  readonly on: CalendarDate
  readonly by: AgreementSide
  readonly effective: CalendarDate
}

/** The clause that would allow an activity: of several schools' wordings, the one with the highest cap. */
const clauseOf = ({ amend, activity }: Remedies['activities'][number]): Expectation | undefined =>
  (amend?.amendments ?? [])
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.change === 'clause' && change.activity === activity ? [change.to?.expectation] : []))
    .filter((clause) => clause !== undefined)
    .sort((a, b) => (b.share?.cap ?? 1) - (a.share?.cap ?? 1))[0]

const idFor = (agreement: PartnershipAgreement, effective: CalendarDate): string => {
  const known = new Set((agreement.amendments ?? []).map(({ id }) => id))
  const first = `amendment-${effective}`
  let id = first
  for (let number = 2; known.has(id); number += 1) id = `${first}-${String(number)}`
  return id
}

/**
 * The amendment that would make a role honest: every activity that it grew toward, under `may` with a cap.
 *
 * @returns nothing where the last version allows them already, or none of them can be agreed to
 */
export const creepAmendment = (
  agreement: PartnershipAgreement,
  remedies: Remedies,
  proposal: Proposal,
  catalogue: ActivityCatalogue,
): Amendment | undefined => {
  const latest = latestVersion(agreement)
  const allowed = remedies.activities.flatMap((remedy) => {
    const clause = clauseOf(remedy)
    const isOutside = isOutOfScope(standingUnder(latest, remedy.activity, catalogue))
    return clause !== undefined && isOutside ? [clause] : []
  })
  const amended = allowed.reduce((version, clause) => withClause(version, 'may', clause), latest)
  if (amended === latest) return undefined
  const names = allowed.map(({ activity }) => activityLabel(catalogue, activity))
  return {
    id: idFor(agreement, proposal.effective),
    proposed: { on: proposal.on, by: proposal.by },
    reason: `The log shows work outside the role since ${remedies.since}: ${names.join(', ')}`,
    effective: proposal.effective,
    changes: diffVersions(latest, amended),
  }
}

/** An open amendment that changes the very same clauses, so that it need not be proposed again. */
export const sameProposal = (agreement: PartnershipAgreement, { changes }: Amendment): Amendment | undefined => {
  const activities = (among: Amendment['changes']): string =>
    JSON.stringify(among.flatMap((change) => (change.change === 'clause' ? [change.activity] : [])).sort())
  return openAmendments(agreement).find((open) => activities(open.changes) === activities(changes))
}

/** To whom each activity that a role grew toward goes back, in words. */
export const spellOwners = (remedies: Remedies): string =>
  remedies.activities
    .map(({ label, handBack: { to } }) => `${label} ${to === null ? '(to nobody: it is the coach’s own)' : `to ${to}`}`)
    .join(', ')

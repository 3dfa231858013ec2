import type { CalendarDate } from '../calendar-date.js'
import { isLeft, left, right, type Result } from '../result.js'
import type { Amendment, PartnershipAgreement } from './agreement.js'
import { applyChanges, type ApplyProblem } from './apply.js'
import {
  agreementMoves,
  illegalMove,
  latestVersion,
  legalMoves,
  sidesOf,
  statusOf,
  type AgreementMoveProblem,
} from './lifecycle.js'
import { without } from './plain-data.js'
import type { AgreementSide } from './terms.js'

/** Why an amendment cannot be proposed or decided. */
export type AmendmentProblem =
  | AgreementMoveProblem
  | ApplyProblem
  | {
      readonly _tag:
        | 'amendment-known'
        | 'amendment-unknown'
        | 'amendment-decided'
        | 'amendment-changes-nothing'
        | 'amendment-too-early'
        | 'amendment-one-sided'
      readonly id: string
      readonly message: string
    }

type AmendmentFault = Extract<AmendmentProblem, { readonly id: string }>['_tag']

const fault = (_tag: AmendmentFault, id: string, message: string): readonly [AmendmentProblem] => [
  { _tag, id, message },
]

/** The version that an amendment would put in force. */
const amendedVersion = (agreement: PartnershipAgreement, amendment: Amendment) => {
  const latest = without(latestVersion(agreement), ['signatures', 'agreed'])
  return applyChanges(
    { ...latest, effective: amendment.effective, reason: amendment.reason, amendment: amendment.id },
    amendment.changes.filter(
      (change) =>
        !(change.change === 'term' && ['effective', 'reason', 'signatures', 'agreed'].includes(change.path[0] ?? '')),
    ),
  )
}

/**
 * Puts a change of the agreement to the other side. It is not in force until both sides agree.
 *
 * @param amendment the changes, as `diffVersions` gives them; changes of date, reason and signatures are left out, since
 *   the amendment has its own; a decision that comes along is ignored
 */
export const proposeAmendment = (
  agreement: PartnershipAgreement,
  amendment: Amendment,
): Result<readonly AmendmentProblem[], PartnershipAgreement> => {
  const { id } = amendment
  const status = statusOf(agreement)
  if (!legalMoves(status).includes('amend')) return left([illegalMove('amend', status)])
  if ((agreement.amendments ?? []).some((known) => known.id === id))
    return left(fault('amendment-known', id, `there is already an amendment ${id}; give this one another id`))
  if (amendment.changes.length === 0)
    return left(fault('amendment-changes-nothing', id, `the amendment ${id} changes nothing`))
  const amended = amendedVersion(agreement, amendment)
  if (isLeft(amended)) return amended
  return right({ ...agreement, amendments: [...(agreement.amendments ?? []), without(amendment, ['decided'])] })
}

/** What the sides decided about an amendment. */
export interface AmendmentDecision {
  readonly on: CalendarDate
  readonly outcome: 'agreed' | 'declined'
  /** Agreeing takes both sides; declining takes one. */
  readonly by: readonly AgreementSide[]
}

/**
 * Agrees to an open amendment, or declines it.
 *
 * Agreed, it becomes the next version; declined, it stays on record and nothing else changes.
 */
export const decideAmendment = (
  agreement: PartnershipAgreement,
  id: string,
  decision: AmendmentDecision,
): Result<readonly AmendmentProblem[], PartnershipAgreement> => {
  const amendment = (agreement.amendments ?? []).find((known) => known.id === id)
  if (amendment === undefined) return left(fault('amendment-unknown', id, `there is no amendment ${id}`))
  if (amendment.decided !== undefined)
    return left(fault('amendment-decided', id, `the amendment ${id} was ${amendment.decided.outcome} before`))
  const amendments = (agreement.amendments ?? []).map((known) =>
    known.id === id ? { ...known, decided: { ...decision } } : known,
  )
  if (decision.outcome === 'declined') return right({ ...agreement, amendments })

  const status = statusOf(agreement)
  if (!legalMoves(status).includes('amend')) return left([illegalMove('amend', status)])
  const missing = sidesOf(agreement).filter((side) => !decision.by.includes(side))
  if (missing.length > 0)
    return left(fault('amendment-one-sided', id, `an amendment takes both sides; missing: ${missing.join(' and ')}`))
  const latest = latestVersion(agreement)
  if (amendment.effective <= latest.effective)
    return left(
      fault(
        'amendment-too-early',
        id,
        `the amendment ${id} would be in force from ${amendment.effective}, not after the version of ${latest.effective}`,
      ),
    )
  const amended = amendedVersion(agreement, amendment)
  if (isLeft(amended)) return amended
  const version = { ...amended.right, agreed: { on: decision.on, by: [...decision.by] } }
  return right({
    ...agreement,
    status: agreementMoves.amend.to,
    versions: [...agreement.versions, version],
    amendments,
  })
}

/** The amendments that nobody has decided yet. */
export const openAmendments = (agreement: PartnershipAgreement): readonly Amendment[] =>
  (agreement.amendments ?? []).filter((amendment) => amendment.decided === undefined)

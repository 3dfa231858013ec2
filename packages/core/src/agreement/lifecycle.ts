import type { CalendarDate } from '../calendar-date.js'
import { left, right, type Result } from '../result.js'
import type { AgreementStatus, AgreementVersion, PartnershipAgreement } from './agreement.js'
import type { AgreementSide } from './terms.js'

/**
 * Every legal move of an agreement, from where and to where. What is not in this table cannot happen.
 *
 * Amending is not a move of its own: an agreed amendment makes it (see `decideAmendment`).
 */
export const agreementMoves = {
  propose: { from: ['draft'], to: 'proposed', meaning: 'one side puts the draft to the other' },
  withdraw: { from: ['proposed'], to: 'draft', meaning: 'the proposal goes back to be worked on' },
  agree: { from: ['proposed'], to: 'agreed', meaning: 'both sides have signed' },
  review: { from: ['agreed', 'amended'], to: 'in-review', meaning: 'both sides look at the agreement again' },
  keep: { from: ['in-review'], to: 'agreed', meaning: 'the review leaves the agreement as it is' },
  amend: { from: ['agreed', 'amended', 'in-review'], to: 'amended', meaning: 'both sides agree to an amendment' },
  end: { from: ['agreed', 'amended', 'in-review'], to: 'ended', meaning: 'the agreement is over' },
} as const satisfies Record<
  string,
  { readonly from: readonly AgreementStatus[]; readonly to: AgreementStatus; readonly meaning: string }
>

/** A step that an agreement can take. */
export type AgreementMove = keyof typeof agreementMoves

const allMoves = Object.keys(agreementMoves) as readonly AgreementMove[]

/** The moves that are legal from a status. */
export const legalMoves = (status: AgreementStatus): readonly AgreementMove[] =>
  allMoves.filter((move) => (agreementMoves[move].from as readonly AgreementStatus[]).includes(status))

/** Why a move cannot be made. */
export type AgreementMoveProblem =
  | {
      readonly _tag: 'illegal-move'
      readonly move: AgreementMove
      readonly status: AgreementStatus
      readonly legal: readonly AgreementMove[]
      readonly message: string
    }
  | { readonly _tag: 'not-signed'; readonly missing: readonly AgreementSide[]; readonly message: string }

/** The two sides whose agreement counts. */
export const sidesOf = (agreement: PartnershipAgreement): readonly [AgreementSide, AgreementSide] =>
  agreement.kind === 'teacher-coach' ? ['coach', 'teacher'] : ['coach', 'principal']

/** The sides that have not yet put their names to a version, by signature or in the record of agreeing. */
export const missingSignatures = (
  agreement: PartnershipAgreement,
  version: AgreementVersion,
): readonly AgreementSide[] =>
  sidesOf(agreement).filter(
    (side) => version.agreed?.by.includes(side) !== true && version.signatures?.some((s) => s.side === side) !== true,
  )

/**
 * How far an agreement has come: what it states, else what its versions show. A version without a record of agreeing
 * is a draft.
 */
export const statusOf = (agreement: PartnershipAgreement): AgreementStatus => {
  if (agreement.status !== undefined) return agreement.status
  const agreed = agreement.versions.filter((version) => version.agreed !== undefined).length
  return agreed === 0 ? 'draft' : agreed === 1 ? 'agreed' : 'amended'
}

/** The latest version, in force or not yet. */
export const latestVersion = (agreement: PartnershipAgreement): AgreementVersion => {
  const latest = agreement.versions.at(-1)
  if (latest === undefined) throw new Error('an agreement has at least one version; decode it before use')
  return latest
}

const withLatest = (agreement: PartnershipAgreement, version: AgreementVersion): PartnershipAgreement => ({
  ...agreement,
  versions: [...agreement.versions.slice(0, -1), version],
})

/** The agreement with the signature of one side under its latest version; signing twice keeps the first signature. */
export const sign = (
  agreement: PartnershipAgreement,
  side: AgreementSide,
  on: CalendarDate,
  name?: string,
): PartnershipAgreement => {
  const version = latestVersion(agreement)
  const signatures = version.signatures ?? []
  if (signatures.some((signature) => signature.side === side)) return agreement
  const signature = { side, on, ...(name !== undefined && { name }) }
  return withLatest(agreement, { ...version, signatures: [...signatures, signature] })
}

/** Why a move is not legal from where the agreement stands. */
export const illegalMove = (move: AgreementMove, status: AgreementStatus): AgreementMoveProblem => {
  const legal = legalMoves(status)
  const ways = legal.length === 0 ? 'nothing' : legal.join(', ')
  return {
    _tag: 'illegal-move',
    move,
    status,
    legal,
    message: `cannot ${move} an agreement that is ${status}; what can be done now: ${ways}`,
  }
}

/**
 * Takes one step of an agreement's life. Agreeing needs the signatures of both sides, and records when and by whom.
 *
 * @param on the day of the step
 * @returns the agreement with its new status; or the move that was not legal and those that were, or who has not signed
 */
export const moveAgreement = (
  agreement: PartnershipAgreement,
  move: Exclude<AgreementMove, 'amend'>,
  on: CalendarDate,
): Result<readonly AgreementMoveProblem[], PartnershipAgreement> => {
  const status = statusOf(agreement)
  if (!legalMoves(status).includes(move)) return left([illegalMove(move, status)])
  const moved: PartnershipAgreement = { ...agreement, status: agreementMoves[move].to }
  if (move === 'keep') {
    const outcome = 'kept' as const
    return right({ ...moved, reviewsHeld: [...(agreement.reviewsHeld ?? []), { on, outcome }] })
  }
  if (move !== 'agree') return right(moved)
  const version = latestVersion(agreement)
  const missing = missingSignatures(agreement, version)
  if (missing.length > 0)
    return left([{ _tag: 'not-signed', missing, message: `not yet signed by ${missing.join(' and ')}` }])
  return right(withLatest(moved, { ...version, agreed: version.agreed ?? { on, by: [...sidesOf(agreement)] } }))
}

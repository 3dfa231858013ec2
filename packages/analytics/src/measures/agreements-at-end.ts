import { versionInForce, type AgreementVersion, type PartnershipAgreement } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import type { JudgedCell } from './judged-time.js'

/** An agreement as it stands on the last day of the log, for one school of the coach. */
export interface StandingAgreement {
  readonly school: string
  readonly agreement: PartnershipAgreement
  readonly version: AgreementVersion
}

/** The agreements in force on the last day of the log, in order of school and id. */
export const agreementsAtEnd = (ledger: CoachLedger): StandingAgreement[] => {
  const found = new Map<string, StandingAgreement>()
  for (const { school, agreement } of ledger.terms) {
    const version = agreement && versionInForce(agreement, ledger.lastDay)
    if (agreement !== undefined && version !== undefined)
      found.set(JSON.stringify([school, agreement.id]), { school, agreement, version })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, standing]) => standing)
}

/** Whether time was logged under this wording of this agreement. */
export const isUnder =
  ({ school, agreement, version }: StandingAgreement) =>
  ({ term }: Pick<JudgedCell, 'term'>): boolean =>
    term.school === school && term.agreement?.id === agreement.id && term.version?.effective === version.effective

import type { PartnershipAgreement } from '@coachwork/core'

/** The agreements of a run, by coach and school. */
export interface AgreementBook {
  /** The agreement that a coach has with a school; one that names no school holds for all of the coach's. */
  readonly find: (coach: string, school: string) => PartnershipAgreement | undefined
  /** Agreements that no entry has asked for yet. */
  readonly unused: () => readonly PartnershipAgreement[]
}

/** A book of agreements. Two of the same coach and school must have been sorted out before. */
export const agreementBook = (agreements: readonly PartnershipAgreement[]): AgreementBook => {
  const used = new Set<PartnershipAgreement>()
  const key = (coach: string | undefined, school: string | undefined): string => `${coach ?? ''}\n${school ?? '*'}`
  const byParties = new Map(agreements.map((agreement) => [key(agreement.coach, agreement.school), agreement]))
  const ofCoach = new Map<string, PartnershipAgreement[]>()
  for (const agreement of agreements)
    if (agreement.coach !== undefined)
      ofCoach.set(agreement.coach, [...(ofCoach.get(agreement.coach) ?? []), agreement])
  return {
    find: (coach, school) => {
      const only = school === '' ? ofCoach.get(coach) : undefined
      const agreement =
        byParties.get(key(coach, school)) ??
        byParties.get(key(coach, undefined)) ??
        (only?.length === 1 ? only[0] : undefined)
      if (agreement) used.add(agreement)
      return agreement
    },
    unused: () => agreements.filter((agreement) => !used.has(agreement)),
  }
}

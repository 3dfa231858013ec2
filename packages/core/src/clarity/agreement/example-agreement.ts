import type { AgreementVersion, PartnershipAgreement } from '../../agreement/agreement.js'

/** A small agreement for the examples of rules: one version, from the summer on, with nothing in it that is not given. */
export const exampleAgreement = (
  version: Partial<AgreementVersion>,
  agreement: Partial<PartnershipAgreement> = {},
): PartnershipAgreement => ({
  coachwork: 'agreement/1',
  id: 'example',
  windows: [],
  ...agreement,
  versions: [{ effective: '2026-08-17', expectations: { will: [], may: [], wont: [] }, time: {}, ...version }],
})

import { agreementPresets, moveAgreement, orThrow, sign, standing, startAgreement, statusOf } from '@coachwork/core'

const draft = orThrow(
  startAgreement('impact-cycle', { id: 'oak-c017', coach: 'c-017', school: 'oak', effective: '2026-08-17' }),
)
console.log(agreementPresets['impact-cycle'].title, statusOf(draft))
//=> Impact Cycle coach draft
const proposed = orThrow(moveAgreement(draft, 'propose', '2026-08-03'))
const signed = sign(sign(proposed, 'coach', '2026-08-10'), 'principal', '2026-08-12')
const agreement = orThrow(moveAgreement(signed, 'agree', '2026-08-12'))
console.log(
  statusOf(agreement),
  standing(agreement, 'CYC.MODEL', '2026-09-01'),
  standing(agreement, 'OPS.SUB', '2026-09-01'),
)
//=> agreed will wont
const illegal = moveAgreement(agreement, 'propose', '2026-09-01')
if (illegal._tag === 'Left') console.log(illegal.left[0]?.message)
//=> cannot propose an agreement that is agreed; what can be done now: review, amend, end

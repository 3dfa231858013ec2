import { decode, orThrow, PartnershipAgreement, standing } from '@coachwork/core'

const agreement = orThrow(
  decode(PartnershipAgreement)({
    coachwork: 'agreement/1',
    id: 'oak-alder',
    coach: 'alder',
    school: 'Oak',
    versions: [
      {
        effective: '2026-08-17',
        expectations: { will: [{ activity: 'CYC.*' }], wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }] },
      },
    ],
  }),
)

console.log(standing(agreement, 'CYC.OBSERVE', '2026-09-14'))
//=> will
console.log(standing(agreement, 'OPS.SUB', '2026-09-14'))
//=> wont
console.log(standing(agreement, 'OPS.DUTY', '2026-09-14'))
//=> unlisted

import { decode, jsonSchema, match, PartnershipAgreement } from '@coachwork/core'

// Problems are data with a path and a sentence; nothing is thrown.
const tell = match(
  (problems: readonly { readonly message: string }[]) => problems.map(({ message }) => message).join('\n'),
  (agreement: PartnershipAgreement) => `read ${agreement.id}`,
)
const data = { coachwork: 'agreement/1', id: 'oak-c017', versions: [{ effective: '2026-08-17' }] }
console.log(tell(decode(PartnershipAgreement)(data)))
//=> read oak-c017
console.log(tell(decode(PartnershipAgreement)({ ...data, versions: [{ effective: 'August' }] })))
//=> versions[0].effective: expected a date such as 2026-09-01
console.log(jsonSchema('agreement').required?.join(', '))
//=> coachwork, id, versions

import {
  decideAmendment,
  describeChange,
  diffVersions,
  latestVersion,
  orThrow,
  proposeAmendment,
  standing,
  startAgreement,
  withClause,
} from '@coachwork/core'

const draft = orThrow(startAgreement('literacy', { id: 'oak-c017', effective: '2026-08-17' }))
const agreement = { ...draft, status: 'agreed' as const }
const now = latestVersion(agreement)
const wanted = withClause(now, 'may', { activity: 'OPS.SUB', share: { cap: 0.05 }, note: 'emergencies' })
const changes = diffVersions(now, wanted)
console.log(changes.map((change) => describeChange(change)).join('\n'))
//=> “Substitute teaching” moves from what the coach will not do to what the coach may do: at most 5% of logged time; emergencies.
const proposal = {
  id: 'am-1',
  proposed: { on: '2026-12-10', by: 'principal' as const },
  reason: 'Flu season',
  effective: '2027-01-04',
  changes,
}
const open = orThrow(proposeAmendment(agreement, proposal))
const amended = orThrow(
  decideAmendment(open, 'am-1', { on: '2026-12-15', outcome: 'agreed', by: ['coach', 'principal'] }),
)
console.log(standing(amended, 'OPS.SUB', '2027-01-03'), standing(amended, 'OPS.SUB', '2027-01-04'))
//=> wont may

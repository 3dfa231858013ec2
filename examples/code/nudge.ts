import { nudgeFor } from '@coachwork/core/clarity'
import { type ActivityEntry, decode, orThrow, PartnershipAgreement } from '@coachwork/core'

const agreement = orThrow(
  decode(PartnershipAgreement)({
    coachwork: 'agreement/1',
    id: 'oak-ash',
    versions: [
      {
        effective: '2026-08-17',
        expectations: { will: [{ activity: 'CYC.*' }], wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }] },
      },
    ],
  }),
)

const entry = (date: string, activity: string, hours: number): ActivityEntry => ({
  coach: 'ash',
  school: 'Oak',
  date,
  seconds: hours * 3600,
  activity,
  label: '',
  teachers: [],
  cycle: '',
  requestedBy: 'unknown',
})

const before = [entry('2026-10-01', 'CYC.COPLAN', 21), entry('2026-10-06', 'OPS.SUB', 1.5)]
const nudge = nudgeFor(entry('2026-10-09', 'OPS.SUB', 1.5), { agreement, entriesThisMonth: before })
console.log(nudge?.message)
console.log(nudge?.say)
console.log(nudgeFor(entry('2026-10-09', 'CYC.MODEL', 1), { agreement, entriesThisMonth: before }))
//=> Substitute teaching is work that you agreed not to do: the agreement leaves it to the administration. With this entry it comes to 3 h in October 2026, 12.5% of what is logged.
//=> Who else could take this on? Our agreement leaves it to the administration, so that this time stays with teachers.
//=> undefined

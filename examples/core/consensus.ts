import {
  decode,
  draftFromConsensus,
  Interview,
  orThrow,
  sortingAgreement,
  sortActivities,
  timeAgreement,
} from '@coachwork/core'

const interview = (id: string, group: string, timeRanking: string[], sorting: object) =>
  orThrow(
    decode(Interview)({
      id,
      on: '2026-05-04',
      timeRanking,
      sorting,
      interviewer: { school: 'elm', position: 'administrator' },
      interviewee: { school: 'oak', group },
    }),
  )
const interviews = [
  interview('1', 'coach', ['OPS.SUB', 'CYC.MODEL', 'GRP.PD'], { will: ['CYC.MODEL', 'GRP.PD'], wont: ['OPS.SUB'] }),
  interview('2', 'principal', ['CYC.MODEL', 'OPS.SUB', 'GRP.PD'], {
    will: ['CYC.MODEL'],
    may: ['GRP.PD'],
    wont: ['OPS.SUB'],
  }),
]
console.log(timeAgreement(interviews)?.w, sortingAgreement(sortActivities(interviews))?.toFixed(2))
//=> 0.75 0.67
const { agreement, open } = orThrow(draftFromConsensus(interviews, { id: 'oak', effective: '2026-08-17' }))
console.log(
  agreement.versions[0]?.expectations.will.map(({ activity }) => activity).join(),
  open.map(({ activity }) => activity).join(),
)
//=> CYC.MODEL GRP.PD

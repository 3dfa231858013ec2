import { decode, HiringProfile, orThrow, scoreCandidates, traceAttributes } from '@coachwork/core'

const profile = orThrow(
  decode(HiringProfile)({
    coachwork: 'hiring/1',
    attributes: [
      { id: 'listens', name: 'Listens before advising' },
      { id: 'learns', name: 'Goes on learning' },
    ],
    tasks: [
      { id: 'q1', kind: 'scenario', prompt: 'A teacher says the lesson failed. Go on.', attributes: ['listens'] },
    ],
  }),
)
console.log(
  traceAttributes(profile)
    .filter(({ isUnasked }) => isUnasked)
    .map(({ attribute }) => attribute)
    .join(),
)
//=> learns
const score = (rater: string, points: number) => ({ rater, candidate: 'k-1', task: 'q1', score: points })
console.log(orThrow(scoreCandidates(profile, [score('r1', 4), score('r2', 2)])).toTalkAbout.length)
//=> 1

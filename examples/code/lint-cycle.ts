import { lintCycle } from '@coachwork/core/clarity'
import { CoachingCycle, decode, orThrow } from '@coachwork/core'

const cycle = orThrow(
  decode(CoachingCycle)({
    coachwork: 'cycle/1',
    id: 'c1',
    teachers: ['t-04'],
    model: 'impact-cycle',
    events: [
      { type: 'invited', on: '2026-09-01', by: 'teacher' },
      { type: 'accepted', on: '2026-09-02', by: 'coach' },
      { type: 'observed', on: '2026-09-03', invitedBy: 'teacher', purpose: 'reflection' },
    ],
  }),
)

for (const { rule, path, message } of lintCycle({ cycle, today: '2026-09-11' }).findings)
  console.log(`${rule}, ${path.join('.')}: ${message}`)
//=> observation-without-conversation, events.2: nobody talked about the observation of 2026-09-03; it was due by 2026-09-10
//=> weeks-without-contact, events.2: more than 5 school days passed without a visit to the classroom after 2026-09-03
//=> weeks-without-contact, events.1: more than 5 school days passed without a talk after 2026-09-02

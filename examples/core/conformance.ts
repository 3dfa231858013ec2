import { checkConformance, type CoachingCycle } from '@coachwork/core'

const cycle: CoachingCycle = {
  coachwork: 'cycle/1',
  id: 'c1',
  teachers: ['t-04'],
  model: 'impact-cycle',
  events: [
    { type: 'invited', on: '2026-09-01', by: 'coach' },
    { type: 'accepted', on: '2026-09-02', by: 'teacher' },
    { type: 'observed', on: '2026-09-03', invitedBy: 'teacher', purpose: 'reflection' },
  ],
}
for (const { verdict, message } of checkConformance(cycle, '2026-09-14'))
  if (verdict === 'broken' && message.startsWith('An observation')) console.log(message)
//=> An observation is debriefed within five school days: missing: debriefed after event 3, due by 2026-09-10.

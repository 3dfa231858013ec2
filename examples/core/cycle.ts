import {
  contactsOf,
  foldCycle,
  legalEvents,
  orThrow,
  recordEvent,
  timelineOf,
  type CoachingCycle,
} from '@coachwork/core'

let cycle: CoachingCycle = { coachwork: 'cycle/1', id: 'c1', teachers: ['t-04'], model: 'impact-cycle', events: [] }
cycle = orThrow(recordEvent(cycle, { type: 'invited', on: '2026-09-01', by: 'teacher' }))
cycle = orThrow(recordEvent(cycle, { type: 'accepted', on: '2026-09-02', by: 'coach' }))
cycle = orThrow(recordEvent(cycle, { type: 'observed', on: '2026-09-04', invitedBy: 'teacher', purpose: 'reflection' }))
console.log(
  timelineOf(cycle)
    .map(({ type, phase }) => `${type} (${phase})`)
    .join(', '),
)
//=> invited (opening), accepted (identify), observed (identify)
console.log(legalEvents(orThrow(foldCycle(cycle))).includes('goal-set'), contactsOf(cycle).length)
//=> true 1
const tooSoon = recordEvent(cycle, { type: 'goal-met', on: '2026-09-05', value: 80 })
if (tooSoon._tag === 'Left') console.log(tooSoon.left[0]?.message.split(';')[0])
//=> event 4 (goal-met on 2026-09-05): the cycle stands at “Goal”

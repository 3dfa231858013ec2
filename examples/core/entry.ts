import { ActivityEntry, allocate, decode, formatSeconds, orThrow } from '@coachwork/core'

const entry = orThrow(
  decode(ActivityEntry)({
    coach: 'c-017',
    school: 'oak',
    date: '2026-09-01',
    start: '08:10',
    end: '08:55',
    seconds: 2700,
    activity: 'CYC.MODEL',
    label: 'Modeling',
    teachers: ['t-04'],
    cycle: 'c1',
    requestedBy: 'teacher',
  }),
)
console.log(entry.activity, formatSeconds(entry.seconds))
//=> CYC.MODEL 45 min
// Shares shown to people come to exactly 100.
console.log(allocate(100, [1, 1, 1]).join(' + '))
//=> 34 + 33 + 33

import { addSchoolDays, decode, orThrow, SchoolCalendar, schoolDaysBetween, termOf } from '@coachwork/core'

const calendar = orThrow(
  decode(SchoolCalendar)({
    coachwork: 'calendar/1',
    year: { from: '2026-08-17', to: '2027-06-04' },
    daysOff: [{ date: '2026-09-07', name: 'Labor Day' }],
    halfDays: [{ date: '2026-09-11' }],
    terms: [{ name: 'Quarter 1', from: '2026-08-17', to: '2026-10-16' }],
  }),
)
console.log(schoolDaysBetween(calendar, '2026-09-04', '2026-09-11'), addSchoolDays(calendar, '2026-09-04', 1))
//=> 3.5 2026-09-08
console.log(termOf(calendar, '2026-09-08')?.name)
//=> Quarter 1

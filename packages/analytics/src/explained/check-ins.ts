import type { ExplainedMeasure } from './explained-measure.js'

export const checkIns: ExplainedMeasure = {
  title: 'Check-ins',
  summary: ['Whether coach and principal talked about the work as often as they agreed, school by school.'],
  says: [
    '"A talk in 18 of 24 logged weeks, the longest run without one 2 weeks; every 14 days was agreed: not kept." It is about the support of the role, which both sides owe, and not about either of them.',
  ],
  formula: [
    'a run of n logged weeks without a talk:   at least 7n + 1 days apart, at most 7n + 13',
    'surely further apart than every d days:   days of the run within the log ≥ d',
    'surely kept:                              7 · longest run + 13 ≤ d',
  ],
  units: ['weeks', 'days'],
  minimum: [
    '4 logged weeks at the school with at least one check-in. A log without any does not say that none took place.',
  ],
  parameters: ['checkInDays', 'minIntervalWeeks'],
  source: ['At least every two weeks, better weekly: Jim Knight, Yes, maybe, no.'],
  cannotSay: [
    'What was talked about, and whether it helped. Weeks without any entry, such as those of a break, are left out, so a talk missed in a week that nobody logged is not seen. A talk in the corridor that nobody logged is not seen either.',
  ],
}

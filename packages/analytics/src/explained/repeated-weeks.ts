import type { ExplainedMeasure } from './explained-measure.js'

export const repeatedWeeks: ExplainedMeasure = {
  title: 'Repeated weeks',
  summary: [
    "Weeks that hold exactly the same as an earlier one. For the coach's own eyes only: no other reader's report has it.",
  ],
  says: [
    '"4 of 26 weeks are the same as an earlier one, to the minute." A log filled in once a month from memory, or copied from a plan, repeats itself; weeks hardly do. It says nothing about the work. It says that the figures rest on a plan more than on what took place, and that a shorter list of activities or five minutes a day might serve better.',
  ],
  formula: ['repeated = compared weeks that are the same as an earlier one'],
  units: ['weeks'],
  minimum: [
    '4 weeks with at least 3 kinds of work. A week of one or two kinds may well come out the same twice, so it is not compared.',
  ],
  parameters: ['leastRepeatedKinds', 'minIntervalWeeks'],
  source: [
    'That coaches fall into logging for compliance: Coaching Chronicles, Activity reports (2008). The rule is our own.',
  ],
  cannotSay: ['Why. A fixed timetable gives equal weeks honestly. A log made up with care repeats nothing.'],
}

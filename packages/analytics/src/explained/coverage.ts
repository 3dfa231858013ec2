import type { ExplainedMeasure } from './explained-measure.js'

export const coverage: ExplainedMeasure = {
  title: 'Coverage',
  summary: [
    'How much of the paid time of the logged weeks is in the log. Every other figure rests on it: a share of a thin log is a share of what somebody remembered to write down.',
  ],
  says: [
    '"The log holds 82% of the paid time of its 30 weeks." Below 80% the report says so beside the figures. Above 100% it says so too: the log holds more than the paid time, which is worth a talk about the load, or about entries made twice.',
  ],
  formula: ['logged seconds / paid seconds, over the weeks with at least one entry'],
  units: ['seconds', 'share of paid time'],
  minimum: [
    'One logged week under an agreement that names paid time. Without it there is no coverage, and the report says so.',
  ],
  parameters: ['leastCoverage', 'schoolDaysPerWeek'],
  source: [
    'The idea that a use-of-time report must state how much of the time it has seen: American School Counselor Association, as presented by SCUTA, Use of time: the 80 percent recommendation. The line of 80% below which the report warns is our own choice.',
  ],
  cannotSay: [
    'Weeks without any entry are not in it: a coach who logs every other week in full has full coverage. With a calendar the report counts those weeks in a note. What happened in time that was not logged, nobody can read from a log.',
  ],
}

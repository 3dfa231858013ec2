import type { ExplainedMeasure } from './explained-measure.js'

export const administratorLearning: ExplainedMeasure = {
  title: "Administrators' own learning",
  summary: [
    "What administrators promised to learn about coaching, held against what the coach's log has of it so far.",
  ],
  says: [
    '"Less than promised so far: 1 session logged of 2.4 due by now; 4 a year are promised (22 of 36 school weeks of the year gone)." Leaders protect what they understand. An agreement that asks much of the coach and promises this should hear how the promise stands, while there is time. It is about the promise of the school, and not about any administrator.',
  ],
  formula: [
    'due    = promised for a year · school weeks gone since it was promised / school weeks of the year',
    'logged = entries (sessions) and seconds (hours) of the activity that the agreement names, since then',
  ],
  units: ['sessions', 'seconds', 'school weeks'],
  minimum: [
    '4 school weeks under the promise, and one entry of the activity: a log without any does not say that none took place.',
  ],
  parameters: ['plannedWeeks', 'minIntervalWeeks'],
  source: [
    'That leaders need to learn what coaching is, and that agreements should say how: Pete Hall, Let the coaches coach (2019). The proportion to the weeks gone is our own choice.',
  ],
  cannotSay: [
    "What administrators learned without the coach, or where nobody logged it: a coach's log knows only what the coach had a part in. A session that takes two entries counts twice. Sessions late in a year are due late, and a year need not be even.",
  ],
}

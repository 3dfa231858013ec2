import type { ExplainedMeasure } from './explained-measure.js'

export const cyclesForgone: ExplainedMeasure = {
  title: 'Cycles forgone',
  summary: ['Time outside the agreed role, told as coaching cycles that it could have been.'],
  says: [
    '"The 62 h outside the role are as much as 7 of this log\'s own cycles (5 to 9)." Minutes and percent say little to most people; a cycle with a teacher that did not take place says more.',
  ],
  formula: [
    'time of one cycle = time of all entries that name a cycle / number of cycles named',
    'cycles forgone    = time outside the role, as in scope / time of one cycle',
    'range             = the same with cycles as large as the upper quarter begins, and as small as the lower quarter ends',
  ],
  units: ['cycles', 'seconds'],
  minimum: [
    'One entry that names its cycle, and one under an agreement. With fewer than 4 cycles the figure stands without a range, and the report says that the size of a cycle is hardly known.',
  ],
  parameters: ['leastCyclesForRange'],
  source: [
    'That broader duties cost cycles: Sweeney, Harris and Steele, Expect coaching cycles. The formula is our own.',
  ],
  cannotSay: [
    'That so many cycles would have taken place: teachers must want them, and there must be somebody else for the work that is handed back. Cycles that have just begun make the mean too small, and the figure too large. A log whose cycle column says only yes or no has one cycle for all of its time, and a figure that is far too small.',
  ],
}

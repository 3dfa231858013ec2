import type { ExplainedMeasure } from './explained-measure.js'

export const whatIf: ExplainedMeasure = {
  title: 'What if',
  summary: [
    "What a role's time would look like if some hours were spent otherwise: shares, scope and cycles, before and after.",
  ],
  says: [
    '"With 40 of the 62 h of covering classes handed back and put into cycles, 5% instead of 14% of the time would be outside the role, and 4 cycles would be regained." Something to put on the table when both sides talk about the agreement.',
  ],
  where: [
    'A move takes so many seconds of one activity and gives them to another, or to nobody, which is handing them back. Each week in which the activity was logged gives in proportion (largest remainder, so that not a second is lost). Then every figure is computed anew, caps included.',
  ],
  formula: ['cycles regained = (time outside the role before - after) / time of one cycle'],
  units: ['seconds', 'share of time, 0 to 1', 'cycles'],
  minimum: [
    'The activity must hold the time that is to be moved; else the answer says how much there is. Cycles regained need a log that names at least one cycle, and an agreement.',
  ],
  parameters: ['leastCyclesForRange'],
  source: [
    'That tasks should follow from the agreement, and be moved on purpose: Steve Barkley, A job description for instructional coaches. The formula is our own.',
  ],
  cannotSay: [
    'What would take place. No interval is given for time that nobody has logged. Work that no coach may do for colleagues cannot be moved to, whatever the figure would be.',
  ],
}

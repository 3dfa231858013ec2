import type { ExplainedMeasure } from './explained-measure.js'

export const timeBy: ExplainedMeasure = {
  title: 'Time, looked at in several ways',
  summary: [
    'The same logged time as in [time allocation](time-allocation.md), by whose work it is, what it is turned toward, its weight, who asked for it, the school, the month and the term.',
  ],
  says: [
    '"31% of the logged time was work that is properly an administrator\'s." Each way of looking sums to the whole log, to the second; none of them says more than the others about what the coach should do. That stands in the agreement.',
  ],
  formula: ['share = seconds of the line / all logged seconds'],
  units: ['seconds', 'share of logged time, 0 to 1'],
  minimum: [
    'None for the time itself; an interval needs 4 logged weeks. What the data does not name stands in a line `unknown`, and is never spread over the others.',
  ],
  parameters: ['minIntervalWeeks', 'shareLevel'],
  source: [
    'Orientation: Deussen and others, "Coach" can mean many things (2007), found these five among literacy coaches; which activity belongs to which is our own reading. Weight: Killion, Coaching heavy, coaching light (2024). Owners: the published lists of duties that the catalogue cites activity by activity.',
  ],
  cannotSay: [
    'Weight lies in intent and follow-through, not in the activity: modeling a lesson can be heavy. The figure uses the usual weight of each activity and does not know the intent. An orientation describes the time of a role, not a kind of person. Who asked is what the log says; where most of it is `unknown`, so is the answer.',
  ],
}

import type { ExplainedMeasure } from './explained-measure.js'

export const plan: ExplainedMeasure = {
  title: 'Plan',
  summary: [
    'The shares that the agreement names, held against the log: a target, a floor, a cap, for an activity, for a family such as `CYC.*`, or for everything under `may` together.',
  ],
  says: [
    '"Coaching cycles: planned at least 40%, in the log 52% (46% to 58%): as planned." The verdict is a description at the date of the report, not an alarm; only the odds of [scope creep](scope-creep.md) carry a promise about a whole year.',
  ],
  where: [
    'The share is of the time logged under the wording of the agreement in force at the end, at the school that agreed it, so that an amendment is not judged by the time before it. A family counts all of its activities, wherever they stand.',
  ],
  formula: [
    'share      = seconds of what the agreement names / seconds logged under its present wording',
    'over       : the whole interval above the cap, or more than 5 points above the target',
    'under      : the whole interval below the floor, or more than 5 points below the target',
    'as planned : the whole interval between them; anything else is too early to say',
  ],
  units: ['share of logged time, 0 to 1'],
  minimum: ['4 logged weeks under the wording in force; fewer, and it is too early to say.'],
  parameters: ['planTolerance', 'widestJudgedInterval', 'minIntervalWeeks', 'shareLevel'],
  source: [
    'The tolerance of 5 points is our own choice. That an interval of 30 points or more is not to be judged: Parker and others, National Center for Health Statistics data presentation standards for proportions (2017).',
  ],
  cannotSay: [
    'Whether the plan was a good one. Several lines are looked at together, so now and then one is over or under by chance.',
  ],
}

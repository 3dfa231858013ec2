import type { ExplainedMeasure } from './explained-measure.js'

export const ownLearning: ExplainedMeasure = {
  title: 'Own learning',
  summary: [
    "How much logged time went into the coach's own learning, beside the hours that the agreement sets aside for it.",
  ],
  says: ['"11 h of own learning, 3% of the logged time; 40 h are agreed." Who helps others learn must go on learning.'],
  formula: [
    'share  = seconds of SUP.LEARN / all logged seconds',
    'agreed = coachLearningHours of the agreements in force at the end, added up over schools',
  ],
  units: ['seconds', 'share of logged time, 0 to 1'],
  minimum: [
    'One entry; an interval needs 4 logged weeks. Where no agreement names hours, there is nothing to hold the time against.',
  ],
  parameters: ['minIntervalWeeks', 'shareLevel'],
  source: ['Killion and Harrison, Taking the lead (2006): the coach as learner is one of the ten roles.'],
  cannotSay: [
    "What was learned. Learning after hours is often not logged. What administrators learn about coaching is a promise of its own: [administrators' own learning](administrator-learning.md).",
  ],
}

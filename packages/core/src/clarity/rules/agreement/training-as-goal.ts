import * as z from 'zod'
import { cite } from '../../../sources.js'
import { goalsWithoutStudents } from '../../agreement/goal-nature.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** Training done is not learning reached. */
export const trainingAsGoal = defineWeighedRule<AgreementReview>()({
  id: 'training-as-goal',
  level: 'warning',
  title: 'Training stands as the goal',
  why: 'A workshop can be held, filled and praised without one lesson changing.',
  fix: 'Ask: so that students do or know what? Write that, with a measure.',
  source: cite('sweeneyPractices'),
  unless: 'the outcome for students stands beside it',
  looksAt: 'each goal',
  options: z.strictObject({}),
  weigh: (review) => goalsWithoutStudents(review, true, 'training is held'),
  examples: [
    {
      name: 'an outcome',
      subject: exampleReview({ goals: [{ outcome: 'Students explain their reasoning in writing' }] }),
      findings: [],
    },
    {
      name: 'no outcome',
      subject: exampleReview({ goals: [{ outcome: 'All teachers attend four workshops' }] }),
      findings: ['“All teachers attend four workshops” is reached when training is held, not when students learn'],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { goalsWithoutStudents } from '../../agreement/goal-nature.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** What the coach does is the way, not the goal. */
export const activityAsGoal = defineWeighedRule<AgreementReview>()({
  id: 'activity-as-goal',
  level: 'warning',
  title: 'An activity stands as the goal',
  why: 'Cycles held and visits made can all be reached while nothing changes for students.',
  fix: 'Ask: so that students do or know what? Write that, with a measure.',
  source: cite('sweeneyPractices'),
  unless: 'the outcome for students stands beside it',
  looksAt: 'each goal',
  options: z.strictObject({}),
  weigh: (review) => goalsWithoutStudents(review, false, 'work is done'),
  examples: [
    {
      name: 'an outcome',
      subject: exampleReview({ goals: [{ outcome: 'Students explain their reasoning in writing' }] }),
      findings: [],
    },
    {
      name: 'no outcome',
      subject: exampleReview({ goals: [{ outcome: 'Complete ten coaching cycles' }] }),
      findings: ['“Complete ten coaching cycles” is reached when work is done, not when students learn'],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** An agreement without an outcome can be kept to the letter and change nothing. */
export const noAgreedOutcome = defineWeighedRule<AgreementReview>()({
  id: 'no-agreed-outcome',
  level: 'warning',
  title: 'No outcome is agreed',
  why: 'If both sides never say what should be different for students, they will judge the year by how busy it was.',
  fix: 'Agree on one or two outcomes for students.',
  source: cite('sweeneyPractices'),
  unless: 'the outcomes stand in the agreements with teachers',
  looksAt: 'the goals',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(review, 'goals', 'no outcome for students is agreed', ({ goals }) => [
      isThere(goals, ['goals'], 'an outcome for students'),
    ]),
  examples: [
    {
      name: 'it is there',
      subject: exampleReview({ goals: [{ outcome: 'Students explain their reasoning' }] }),
      findings: [],
    },
    { name: 'it is missing', subject: exampleReview({}), findings: ['no outcome for students is agreed'] },
  ],
})

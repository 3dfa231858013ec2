import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, lacking } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** An agreement without an outcome can be kept to the letter and change nothing. */
export const noAgreedOutcome = defineRule<AgreementReview>()({
  id: 'no-agreed-outcome',
  level: 'warning',
  title: 'No outcome is agreed',
  why: 'If both sides never say what should be different for students, they will judge the year by how busy it was.',
  fix: 'Agree on one or two outcomes for students.',
  source: cite('sweeneyPractices'),
  unless: 'the outcomes stand in the agreements with teachers',
  options: z.strictObject({}),
  check: (review) =>
    lacking(review, ({ goals }) => (goals?.length ?? 0) > 0, 'goals', 'no outcome for students is agreed'),
  examples: [
    {
      name: 'it is there',
      subject: exampleReview({ goals: [{ outcome: 'Students explain their reasoning' }] }),
      findings: [],
    },
    { name: 'it is missing', subject: exampleReview({}), findings: ['no outcome for students is agreed'] },
  ],
})

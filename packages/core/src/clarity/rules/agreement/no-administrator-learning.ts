import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, lacking } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** Leaders who do not know coaching ask for something else. */
export const noAdministratorLearning = defineRule<AgreementReview>()({
  id: 'no-administrator-learning',
  level: 'note',
  title: 'No learning for the leaders',
  why: 'Principals protect what they understand. Without time to learn what coaching is, they fill the week with what they know.',
  fix: 'Agree on what the principal will learn, read or see about coaching.',
  source: cite('hallLetCoachesCoach'),
  unless: 'the principal has been a coach',
  options: z.strictObject({}),
  check: (review) =>
    lacking(
      review,
      ({ resources }) => (resources?.leaderLearning ?? '') !== '',
      'resources',
      'nothing is agreed for the leaders to learn about coaching',
    ),
  examples: [
    {
      name: 'it is there',
      subject: exampleReview({ resources: { leaderLearning: 'visits two cycles' } }),
      findings: [],
    },
    {
      name: 'it is missing',
      subject: exampleReview({}),
      findings: ['nothing is agreed for the leaders to learn about coaching'],
    },
  ],
})

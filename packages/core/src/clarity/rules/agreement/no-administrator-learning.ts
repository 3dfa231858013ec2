import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** Leaders who do not know coaching ask for something else. */
export const noAdministratorLearning = defineWeighedRule<AgreementReview>()({
  id: 'no-administrator-learning',
  level: 'note',
  title: 'No learning for the leaders',
  why: 'Principals protect what they understand. Without time to learn what coaching is, they fill the week with what they know.',
  fix: 'Agree on what the principal will learn, read or see about coaching.',
  source: cite('hallLetCoachesCoach'),
  unless: 'the principal has been a coach',
  looksAt: 'what is agreed for the learning of the leaders',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(review, 'resources', 'nothing is agreed for the leaders to learn about coaching', ({ resources }) => [
      isThere(resources?.leaderLearning, ['resources', 'leaderLearning'], 'a way for the leaders to learn'),
      isThere(
        resources?.administratorLearning?.sessionsPerYear ?? resources?.administratorLearning?.hoursPerYear,
        ['resources', 'administratorLearning'],
        'sessions or hours for the leaders to learn',
      ),
    ]),
  examples: [
    {
      name: 'it is there',
      subject: exampleReview({ resources: { leaderLearning: 'visits two cycles' } }),
      findings: [],
    },
    {
      name: 'it is there in figures, which a report can hold against the log',
      subject: exampleReview({
        resources: { administratorLearning: { activity: 'X.ADMINPD', sessionsPerYear: 4 } },
      }),
      findings: [],
    },
    {
      name: 'it is missing',
      subject: exampleReview({}),
      findings: ['nothing is agreed for the leaders to learn about coaching'],
    },
  ],
})

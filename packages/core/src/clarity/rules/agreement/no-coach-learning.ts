import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** Coaches learn on the job, or not at all. */
export const noCoachLearning = defineWeighedRule<AgreementReview>()({
  id: 'no-coach-learning',
  level: 'note',
  title: "No room for the coach's own learning",
  why: 'It is the first thing a full week takes away.',
  fix: 'Agree on hours a month, or on somebody who coaches the coach.',
  source: cite('killionHarrison'),
  unless: 'the district plans it for all coaches',
  looksAt: 'what is agreed for the learning of the coach',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(review, 'resources', 'no room is agreed for the learning of the coach', ({ resources, expectations }) => [
      isThere(resources?.coachLearning, ['resources', 'coachLearning'], 'a way for the coach to learn'),
      isThere(
        resources?.coachLearningHours,
        ['resources', 'coachLearningHours'],
        'a number of hours for the coach to learn',
      ),
      isThere(
        [...expectations.will, ...expectations.may].filter(({ activity }) => /^SUP\.(?:LEARN|\*)$/.test(activity)),
        ['expectations'],
        'own learning among what the coach will or may do',
      ),
    ]),
  examples: [
    { name: 'it is there', subject: exampleReview({ resources: { coachLearningHours: 4 } }), findings: [] },
    {
      name: 'it is missing',
      subject: exampleReview({}),
      findings: ['no room is agreed for the learning of the coach'],
    },
  ],
})

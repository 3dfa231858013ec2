import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, lacking } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** Coaches learn on the job, or not at all. */
export const noCoachLearning = defineRule<AgreementReview>()({
  id: 'no-coach-learning',
  level: 'note',
  title: "No room for the coach's own learning",
  why: 'It is the first thing a full week takes away.',
  fix: 'Agree on hours a month, or on somebody who coaches the coach.',
  source: cite('killionHarrison'),
  unless: 'the district plans it for all coaches',
  options: z.strictObject({}),
  check: (review) =>
    lacking(
      review,
      ({ resources, expectations }) =>
        (resources?.coachLearning ?? '') !== '' ||
        resources?.coachLearningHours !== undefined ||
        [...expectations.will, ...expectations.may].some(({ activity }) => /^SUP\.(?:LEARN|\*)$/.test(activity)),
      'resources',
      'no room is agreed for the learning of the coach',
    ),
  examples: [
    { name: 'it is there', subject: exampleReview({ resources: { coachLearningHours: 4 } }), findings: [] },
    {
      name: 'it is missing',
      subject: exampleReview({}),
      findings: ['no room is agreed for the learning of the coach'],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** A role emerges: what was agreed in August does not fit in March. */
export const noReviewDate = defineWeighedRule<AgreementReview>()({
  id: 'no-review-date',
  level: 'warning',
  title: 'No day to look at it again',
  why: 'Without a date the agreement is only opened in a dispute.',
  fix: 'Set two or three days in the year.',
  source: cite('knightYesMaybeNo'),
  unless: 'the agreement runs for one term only',
  looksAt: 'the days set to look at the agreement again',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(review, 'reviews', 'no day is set to look at the agreement again', ({ reviews }) => [
      isThere(reviews, ['reviews'], 'a day to look at the agreement again'),
    ]),
  examples: [
    { name: 'it is there', subject: exampleReview({ reviews: ['2026-12-01'] }), findings: [] },
    { name: 'it is missing', subject: exampleReview({}), findings: ['no day is set to look at the agreement again'] },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** Coach and principal who do not talk each steer the work alone. */
export const noCheckIn = defineWeighedRule<AgreementReview>()({
  id: 'no-check-in',
  level: 'warning',
  title: 'No regular talk with the principal',
  why: 'Requests then arrive in the hallway, and nobody weighs them against what was agreed.',
  fix: 'Agree on a talk every week or two, in a fixed slot.',
  source: cite('knightYesMaybeNo'),
  unless: 'the coach reports to nobody in the school',
  looksAt: 'how often coach and principal talk',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(review, 'communication', 'nothing says how often coach and principal talk', ({ communication }) => [
      isThere(communication?.checkInEveryDays, ['communication', 'checkInEveryDays'], 'a number of days between talks'),
    ]),
  examples: [
    { name: 'it is there', subject: exampleReview({ communication: { checkInEveryDays: 14 } }), findings: [] },
    {
      name: 'it is missing',
      subject: exampleReview({}),
      findings: ['nothing says how often coach and principal talk'],
    },
  ],
})

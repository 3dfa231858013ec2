import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf, percent, claimedShare } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** A week has one whole. */
export const sharesOverWhole = defineRule<AgreementReview>()({
  id: 'shares-over-whole',
  level: 'error',
  title: 'The shares add up to more than the week',
  why: 'What was promised cannot be kept, and what falls away is decided by accident.',
  fix: 'Lower shares until they add up to less than the week.',
  source: cite('jacksonPlanDay'),
  unless: 'never',
  options: z.strictObject({}),
  *check(review) {
    const expectations = expectationsOf(review)
    const floors = claimedShare(expectations, ({ floor }) => floor)
    const targets = claimedShare(expectations, ({ target, floor }) => target ?? floor)
    // Shares such as 0.1 + 0.2 do not sum exactly; a thousandth of the week is not a promise.
    if (floors > 1.001) yield { path: [], message: `the least shares add up to ${percent(floors)} of the week` }
    else if (targets > 1.001)
      yield { path: [], message: `the aimed-at shares add up to ${percent(targets)} of the week` }
  },
  examples: [
    {
      name: 'a whole week',
      subject: exampleReview({
        expectations: {
          will: [
            { activity: 'CYC.*', share: { floor: 0.6 } },
            { activity: 'GRP.*', share: { floor: 0.4 } },
          ],
          may: [],
          wont: [],
        },
      }),
      findings: [],
    },
    {
      name: 'a family and its code count once',
      subject: exampleReview({
        expectations: {
          will: [
            { activity: 'CYC.*', share: { floor: 0.6 } },
            { activity: 'CYC.OBSERVE', share: { floor: 0.5 } },
          ],
          may: [],
          wont: [],
        },
      }),
      findings: [],
    },
    {
      name: 'too much',
      subject: exampleReview({
        expectations: {
          will: [
            { activity: 'CYC.*', share: { floor: 0.7 } },
            { activity: 'GRP.*', share: { floor: 0.4 } },
          ],
          may: [],
          wont: [],
        },
      }),
      findings: ['the least shares add up to 110% of the week'],
    },
  ],
})

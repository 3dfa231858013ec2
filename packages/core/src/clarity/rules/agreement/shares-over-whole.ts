import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf, percent, claimedShare } from '../../agreement/subject.js'
import { defineWeighedRule, type Condition } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

/** A week has one whole. */
export const sharesOverWhole = defineWeighedRule<AgreementReview>()({
  id: 'shares-over-whole',
  level: 'error',
  title: 'The shares add up to more than the week',
  why: 'What was promised cannot be kept, and what falls away is decided by accident.',
  fix: 'Lower shares until they add up to less than the week.',
  source: cite('jacksonPlanDay'),
  unless: 'never',
  looksAt: 'the shares of time of all that the coach will or may do, together',
  options: z.strictObject({}),
  *weigh(review) {
    const expectations = expectationsOf(review)
    const floors = claimedShare(expectations, ({ floor }) => floor)
    const targets = claimedShare(expectations, ({ target, floor }) => target ?? floor)
    const overWhole = (share: number, which: string): Condition =>
      isMeasured(
        // Shares such as 0.1 + 0.2 do not sum exactly; a thousandth of the week is not a promise.
        share > 1.001,
        { figure: share, threshold: 1, unit: 'share of the week', faultIs: 'above' },
        `the ${which} shares add up to ${percent(share)} of the week`,
        `the ${which} shares add up to more than the week`,
      )
    const least = overWhole(floors, 'least')
    yield {
      path: [],
      conditions: [least],
      fault: () => ({ message: `the least shares add up to ${percent(floors)} of the week` }),
    }
    yield {
      path: [],
      conditions: [
        overWhole(targets, 'aimed-at'),
        isSo(!least.holds, 'the least shares fit into it', 'the least shares alone are more than the week'),
      ],
      fault: () => ({ message: `the aimed-at shares add up to ${percent(targets)} of the week` }),
    }
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

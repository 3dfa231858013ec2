import * as z from 'zod'

import { exampleReview, type AgreementReview, expectationsOf, percent, claimedShare } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'
import { preparationShare } from '../../parameters.js'

/** Work that is not prepared is not done well, and preparation is not free. */
export const noPreparationTime = defineWeighedRule<AgreementReview>()({
  id: 'no-preparation-time',
  level: 'note',
  title: 'The targets leave no time to prepare',
  why: 'Preparation, travel and mail then take the time of something that was promised.',
  fix: 'Leave room, or give preparation a share of its own.',
  source: preparationShare.source,
  unless: 'the coach prepares in paid time outside the week',
  looksAt: 'the shares of time that are aimed at, without support',
  options: z.strictObject({ share: z.number().min(0).max(1).default(preparationShare.value) }),
  *weigh(review, { share }) {
    const claimed = claimedShare(
      expectationsOf(review).filter(({ activity }) => !activity.startsWith('SUP.')),
      ({ target, floor }) => target ?? floor,
    )
    const left = 1 - claimed
    const room = percent(Math.max(0, left))
    yield {
      path: [],
      conditions: [
        isSo(claimed > 0, 'shares of the week are agreed', 'no shares of the week are agreed'),
        isSo(left >= -0.001, 'they fit into the week', 'they are more than the week, which is another fault'),
        isMeasured(
          left < share - 0.001,
          { figure: Math.max(0, left), threshold: share, unit: preparationShare.unit, faultIs: 'below' },
          `they leave ${room} of it for preparation, travel and mail`,
          `they leave less than ${percent(share)}`,
        ),
      ],
      fault: () => ({ message: `the shares leave ${room} of the week for preparation, travel and mail` }),
    }
  },
  examples: [
    {
      name: 'room left',
      subject: exampleReview({
        expectations: { will: [{ activity: 'CYC.*', share: { target: 0.6 } }], may: [], wont: [] },
      }),
      findings: [],
    },
    {
      name: 'no room',
      subject: exampleReview({
        expectations: {
          will: [
            { activity: 'CYC.*', share: { target: 0.6 } },
            { activity: 'GRP.*', share: { target: 0.38 } },
          ],
          may: [],
          wont: [],
        },
      }),
      findings: ['the shares leave 2% of the week for preparation, travel and mail'],
    },
  ],
})

import * as z from 'zod'

import { exampleReview, type AgreementReview, expectationsOf, percent, claimedShare } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'
import { preparationShare } from '../../parameters.js'

/** Work that is not prepared is not done well, and preparation is not free. */
export const noPreparationTime = defineRule<AgreementReview>()({
  id: 'no-preparation-time',
  level: 'note',
  title: 'The targets leave no time to prepare',
  why: 'Preparation, travel and mail then take the time of something that was promised.',
  fix: 'Leave room, or give preparation a share of its own.',
  source: preparationShare.source,
  unless: 'the coach prepares in paid time outside the week',
  options: z.strictObject({ share: z.number().min(0).max(1).default(preparationShare.value) }),
  *check(review, { share }) {
    const expectations = expectationsOf(review)
    const claimed = claimedShare(
      expectations.filter(({ activity }) => !activity.startsWith('SUP.')),
      ({ target, floor }) => target ?? floor,
    )
    const left = 1 - claimed
    if (claimed > 0 && left >= -0.001 && left < share - 0.001)
      yield {
        path: [],
        message: `the shares leave ${percent(Math.max(0, left))} of the week for preparation, travel and mail`,
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

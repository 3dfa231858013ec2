import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** Without evidence, opinions decide whether coaching works. */
export const noEvidence = defineWeighedRule<AgreementReview>()({
  id: 'no-evidence',
  level: 'note',
  title: 'Nothing says how an effect will be seen',
  why: 'When nobody knows what to look at, the first budget talk decides.',
  fix: 'Name what will be looked at, by whom and when: student work, a short check, a count.',
  source: cite('hallLetCoachesCoach'),
  unless: 'every goal has its own measure',
  looksAt: 'the evidence that is agreed, and the measures of the goals',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(review, 'impact', 'nothing says by what evidence an effect will be seen', ({ impact, goals }) => [
      isThere(impact?.evidence, ['impact', 'evidence'], 'evidence of an effect'),
      isThere(
        goals?.filter(({ measure }) => measure !== undefined),
        ['goals'],
        'a goal with a measure',
      ),
    ]),
  examples: [
    {
      name: 'it is there',
      subject: exampleReview({ impact: { evidence: ['student work, each month'] } }),
      findings: [],
    },
    {
      name: 'it is missing',
      subject: exampleReview({}),
      findings: ['nothing says by what evidence an effect will be seen'],
    },
  ],
})

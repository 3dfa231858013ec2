import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, lacking } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** Without evidence, opinions decide whether coaching works. */
export const noEvidence = defineRule<AgreementReview>()({
  id: 'no-evidence',
  level: 'note',
  title: 'Nothing says how an effect will be seen',
  why: 'When nobody knows what to look at, the first budget talk decides.',
  fix: 'Name what will be looked at, by whom and when: student work, a short check, a count.',
  source: cite('hallLetCoachesCoach'),
  unless: 'every goal has its own measure',
  options: z.strictObject({}),
  check: (review) =>
    lacking(
      review,
      ({ impact, goals }) =>
        (impact?.evidence?.length ?? 0) > 0 || (goals?.some(({ measure }) => measure !== undefined) ?? false),
      'impact',
      'nothing says by what evidence an effect will be seen',
    ),
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

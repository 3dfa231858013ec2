import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, currentVersion } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** An agreement takes two. */
export const unsignedAgreement = defineWeighedRule<AgreementReview>()({
  id: 'unsigned-agreement',
  level: 'note',
  title: 'One side has not agreed',
  why: 'What only one side wrote is a wish or an order.',
  fix: 'Let both sides sign, with a date.',
  source: cite('knightYesMaybeNo'),
  unless: 'it is a draft for discussion',
  looksAt: 'who agreed or signed',
  options: z.strictObject({}),
  *weigh(review) {
    const current = currentVersion(review)
    if (!current) return
    const { agreed, signatures } = current.version
    const sides = new Set([...(agreed?.by ?? []), ...(signatures ?? []).map(({ side }) => side)])
    const both = review.agreement.kind === 'teacher-coach' ? ['coach', 'teacher'] : ['coach', 'principal']
    const missing = both.filter((side) => !sides.has(side))
    yield {
      path: [...current.path, 'agreed'],
      conditions: [
        isSo(
          missing.length > 0,
          missing.length > 0 ? `the ${missing.join(' and the ')} did not agree` : 'one of the two did not agree',
          `the ${both.join(' and the ')} agreed`,
        ),
      ],
      fault: () => ({ message: `not agreed to by the ${missing.join(' and the ')}` }),
    }
  },
  examples: [
    {
      name: 'both sides',
      subject: exampleReview({ agreed: { on: '2026-08-12', by: ['coach', 'principal'] } }),
      findings: [],
    },
    {
      name: 'one side',
      subject: exampleReview({ agreed: { on: '2026-08-12', by: ['principal'] } }),
      findings: ['not agreed to by the coach'],
    },
  ],
})

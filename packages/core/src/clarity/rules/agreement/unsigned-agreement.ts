import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, currentVersion } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** An agreement takes two. */
export const unsignedAgreement = defineRule<AgreementReview>()({
  id: 'unsigned-agreement',
  level: 'note',
  title: 'One side has not agreed',
  why: 'What only one side wrote is a wish or an order.',
  fix: 'Let both sides sign, with a date.',
  source: cite('knightYesMaybeNo'),
  unless: 'it is a draft for discussion',
  options: z.strictObject({}),
  *check(review) {
    const current = currentVersion(review)
    if (!current) return
    const { agreed, signatures } = current.version
    const sides = new Set([...(agreed?.by ?? []), ...(signatures ?? []).map(({ side }) => side)])
    const missing = (review.agreement.kind === 'teacher-coach' ? ['coach', 'teacher'] : ['coach', 'principal']).filter(
      (side) => !sides.has(side),
    )
    if (missing.length > 0)
      yield { path: [...current.path, 'agreed'], message: `not agreed to by the ${missing.join(' and the ')}` }
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

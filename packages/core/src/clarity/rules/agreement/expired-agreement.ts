import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** After its last day an agreement binds nobody. */
export const expiredAgreement = defineRule<AgreementReview>()({
  id: 'expired-agreement',
  level: 'warning',
  title: 'The agreement has ended',
  why: 'Hours logged after it cannot be held against it.',
  fix: 'Agree on a new term, or say that this one goes on.',
  source: cite('knightYesMaybeNo'),
  unless: 'the post has ended too',
  options: z.strictObject({}),
  *check({ agreement, today }) {
    const last = agreement.term?.to
    if (last !== undefined && today !== undefined && last < today)
      yield { path: ['term', 'to'], message: `the agreement ended on ${last}` }
  },
  examples: [
    {
      name: 'in its term',
      subject: exampleReview({}, { today: '2027-01-01' }, { term: { from: '2026-08-17', to: '2027-06-04' } }),
      findings: [],
    },
    {
      name: 'after it',
      subject: exampleReview({}, { today: '2027-07-01' }, { term: { from: '2026-08-17', to: '2027-06-04' } }),
      findings: ['the agreement ended on 2027-06-04'],
    },
  ],
})

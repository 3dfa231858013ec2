import * as z from 'zod'
import { toDayNumber } from '../../../calendar-date.js'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

/** After its last day an agreement binds nobody. */
export const expiredAgreement = defineWeighedRule<AgreementReview>()({
  id: 'expired-agreement',
  level: 'warning',
  title: 'The agreement has ended',
  why: 'Hours logged after it cannot be held against it.',
  fix: 'Agree on a new term, or say that this one goes on.',
  source: cite('knightYesMaybeNo'),
  unless: 'the post has ended too',
  looksAt: 'the last day of the term, if one is agreed',
  options: z.strictObject({}),
  *weigh({ agreement: { term }, today }) {
    if (term === undefined) return
    const [first, last] = [toDayNumber(term.from), toDayNumber(term.to)]
    yield {
      path: ['term', 'to'],
      conditions: [
        today === undefined
          ? isSo(false, 'the day of reading is known', 'no day of reading is given')
          : isMeasured(
              term.to < today,
              {
                figure: toDayNumber(today) - first + 1,
                threshold: last - first + 1,
                unit: 'days of the term',
                faultIs: 'above',
              },
              `the agreement ends on ${term.to}, and it is read on ${today}`,
              'the day of reading comes after that day',
            ),
      ],
      fault: () => ({ message: `the agreement ended on ${term.to}` }),
    }
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

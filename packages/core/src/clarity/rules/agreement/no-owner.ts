import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** A task that nobody owns comes back. */
export const noOwner = defineWeighedRule<AgreementReview>()({
  id: 'no-owner',
  level: 'note',
  title: 'A ruled-out task has no owner',
  why: '"Not the coach" is half an answer. Somebody still needs the task done, and asks again.',
  fix: 'Name the owner: administrator, teacher, office, district or technology.',
  source: cite('kaneRosenquist2018'),
  unless: 'the task should not be done by anybody',
  looksAt: 'each task that is ruled out',
  options: z.strictObject({}),
  *weigh(review) {
    for (const { zone, activity, handBackTo, path } of expectationsOf(review))
      if (zone === 'wont')
        yield {
          path,
          conditions: [
            isSo(
              handBackTo === undefined,
              `nobody is named to take ${activity}`,
              `${activity} goes back to its owner, ${handBackTo ?? ''}`,
              { path: [...path, 'handBackTo'] },
            ),
          ],
          fault: () => ({ message: `${activity} is ruled out, but nobody is named to take it` }),
        }
  },
  examples: [
    {
      name: 'an owner',
      subject: exampleReview({
        expectations: { will: [], may: [], wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }] },
      }),
      findings: [],
    },
    {
      name: 'no owner',
      subject: exampleReview({ expectations: { will: [], may: [], wont: [{ activity: 'OPS.SUB' }] } }),
      findings: ['OPS.SUB is ruled out, but nobody is named to take it'],
    },
  ],
})

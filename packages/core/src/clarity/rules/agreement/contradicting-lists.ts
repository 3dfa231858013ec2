import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** What stands in two lists was not agreed. */
export const contradictingLists = defineRule<AgreementReview>()({
  id: 'contradicting-lists',
  level: 'error',
  title: 'One activity stands in two lists',
  why: 'Each side will quote its own list.',
  fix: 'Keep it in one list; describe the exception in its note.',
  source: cite('knightYesMaybeNo'),
  unless: 'never',
  options: z.strictObject({}),
  *check(review) {
    const seen = new Map<string, string>()
    for (const { zone, activity, path } of expectationsOf(review)) {
      const before = seen.get(activity)
      if (before !== undefined && before !== zone)
        yield { path, message: `${activity} stands under both ${before} and ${zone}` }
      seen.set(activity, before ?? zone)
    }
  },
  examples: [
    {
      name: 'one list each',
      subject: exampleReview({
        expectations: {
          will: [{ activity: 'CYC.*' }],
          may: [],
          wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
        },
      }),
      findings: [],
    },
    {
      name: 'two lists',
      subject: exampleReview({
        expectations: {
          will: [{ activity: 'OPS.SUB' }],
          may: [],
          wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
        },
      }),
      findings: ['OPS.SUB stands under both will and wont'],
    },
  ],
})

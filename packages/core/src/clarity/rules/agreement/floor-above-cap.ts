import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf, percent } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** A share must be possible. */
export const floorAboveCap = defineRule<AgreementReview>()({
  id: 'floor-above-cap',
  level: 'error',
  title: 'The least is above the most',
  why: 'No week can keep both numbers, so neither counts.',
  fix: 'Correct the floor, the target or the cap.',
  source: cite('jacksonPlanDay'),
  unless: 'never',
  options: z.strictObject({}),
  *check(review) {
    for (const { activity, target, floor, cap, path } of expectationsOf(review)) {
      const least = Math.max(floor ?? 0, target ?? 0)
      const most = Math.min(cap ?? 1, target ?? 1)
      if ((floor ?? 0) > most || least > (cap ?? 1))
        yield {
          path,
          message: `the shares of ${activity} contradict each other: floor ${percent(floor ?? 0)}, target ${target === undefined ? 'none' : percent(target)}, cap ${percent(cap ?? 1)}`,
        }
    }
  },
  examples: [
    {
      name: 'possible',
      subject: exampleReview({
        expectations: {
          will: [{ activity: 'CYC.*', share: { floor: 0.4, target: 0.5, cap: 0.6 } }],
          may: [],
          wont: [],
        },
      }),
      findings: [],
    },
    {
      name: 'impossible',
      subject: exampleReview({
        expectations: { will: [{ activity: 'CYC.*', share: { floor: 0.6, cap: 0.4 } }], may: [], wont: [] },
      }),
      findings: ['the shares of CYC.* contradict each other: floor 60%, target none, cap 40%'],
    },
  ],
})

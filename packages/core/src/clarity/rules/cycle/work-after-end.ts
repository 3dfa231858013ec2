import * as z from 'zod'
import { cite } from '../../../sources.js'
import { faultOf } from '../../cycle/conformance.js'
import { exampleCycle, toldEvent, type CycleReview } from '../../cycle/subject.js'
import { defineRule } from '../../rule.js'

/** Who has left is left in peace. */
export const workAfterEnd = defineRule<CycleReview>()({
  id: 'work-after-end',
  level: 'warning',
  title: 'Work goes on after the end',
  why: 'A side may end the work at any time. A cycle that goes on all the same was not voluntary.',
  fix: 'Begin a new cycle with a new invitation, or correct the day of the end.',
  source: cite('knightPrinciples'),
  unless: 'never',
  options: z.strictObject({}),
  *check(review) {
    const at = faultOf(review, 'nothing-after-the-end')?.at
    if (at)
      yield { path: ['events', at.index], message: `work went on (${toldEvent(at.event)}) after the cycle had ended` }
  },
  examples: [
    {
      name: 'ended',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['withdrawn', '09-10'],
      ]),
      findings: [],
    },
    {
      name: 'a visit after the teacher left',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['withdrawn', '09-10'],
        ['observed', '09-14'],
      ]),
      findings: ['work went on (observed on 2026-09-14) after the cycle had ended'],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { faultOf } from '../../cycle/conformance.js'
import { eventsToJudge, exampleCycle, toldEvent, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** Who has left is left in peace. */
export const workAfterEnd = defineWeighedRule<CycleReview>()({
  id: 'work-after-end',
  level: 'warning',
  title: 'Work goes on after the end',
  why: 'A side may end the work at any time. A cycle that goes on all the same was not voluntary.',
  fix: 'Begin a new cycle with a new invitation, or correct the day of the end.',
  source: cite('knightPrinciples'),
  unless: 'never',
  looksAt: 'the end of the cycle, and what is written after it',
  options: z.strictObject({}),
  *weigh(review) {
    const placed = eventsToJudge(review)
    const end = placed.find(({ event }) => ['closed', 'declined', 'withdrawn'].includes(event.type))
    const at = faultOf(review, 'nothing-after-the-end')?.at
    const last = end ?? placed.at(-1)
    yield {
      path: at ? ['events', at.index] : ['events', ...(last ? [last.index] : [])],
      conditions: [
        isSo(end !== undefined, end ? `the cycle had ended (${toldEvent(end.event)})` : '', 'the cycle has not ended', {
          path: end && ['events', end.index],
          needs: 'the cycle has ended',
        }),
        isSo(
          at !== undefined,
          at ? `work went on (${toldEvent(at.event)})` : '',
          'no work is written down after the end',
          { needs: 'work is written down after the end' },
        ),
      ],
      fault: () => ({
        message: `work went on (${at ? toldEvent(at.event) : ''}) after the cycle had ended`,
      }),
    }
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

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { inOrder } from '../../cycle/order.js'
import { exampleCycle, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** What was not looked at before cannot be seen to change. */
export const noBaseline = defineWeighedRule<CycleReview>()({
  id: 'no-baseline',
  level: 'warning',
  title: 'Nobody looked at the students first',
  why: 'A goal set without a picture of the classroom is a guess, and without a baseline nobody can tell what changed.',
  fix: 'Gather it now: video, student work, an assessment. Then look at the goal again.',
  source: cite('knightImpactCycle'),
  unless: 'the baseline was taken in an earlier cycle with the same students',
  looksAt: 'the first goal or lesson together, and what came before it',
  options: z.strictObject({}),
  *weigh(review) {
    yield* inOrder(review, 'reality-before-goal', {
      later: ['a goal was set', 'no goal is set yet'],
      earlier: ['somebody looked at current reality before', 'nobody looked at current reality before'],
      say: (on) => `the goal was set on ${on} without a picture of current reality`,
    })
    yield* inOrder(review, 'assess-before-teaching', {
      later: ['coach and teacher taught together', 'coach and teacher have not taught together yet'],
      earlier: ['the students were assessed before', 'the students were not assessed before'],
      say: (on) => `coach and teacher taught together on ${on} before the students were assessed`,
    })
  },
  examples: [
    {
      name: 'a video first',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['reality-gathered', '09-04', { method: 'video' }],
        ['goal-set', '09-08'],
      ]),
      findings: [],
    },
    {
      name: 'a goal out of the air',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['goal-set', '09-03'],
      ]),
      findings: ['the goal was set on 2026-09-03 without a picture of current reality'],
    },
    {
      name: 'lessons before the assessment',
      subject: exampleCycle('student-centered', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['goal-set', '09-03'],
        ['co-taught', '09-07'],
        ['students-assessed', '09-09'],
      ]),
      findings: ['coach and teacher taught together on 2026-09-07 before the students were assessed'],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { reachesTarget, type OutcomeGoal } from '../../../goal/outcome-goal.js'
import { eventsToJudge, exampleCycle, type CycleReview } from '../../cycle/subject.js'
import { defineRule } from '../../rule.js'

/** A goal is met when the students got there, not when the term is over. */
export const unreachedGoal = defineRule<CycleReview>()({
  id: 'unreached-goal',
  level: 'warning',
  title: 'A goal is called met that was not reached',
  why: 'Most cycles end close to their goal, and that is worth telling. Called met, it cannot be learned from.',
  fix: 'Close the cycle with the value as it is, or go on, or agree on another target and say so.',
  source: cite('knightImproveStage'),
  unless: 'never',
  options: z.strictObject({}),
  *check(review) {
    let goal: OutcomeGoal | undefined
    for (const { index, event } of eventsToJudge(review)) {
      if (event.type === 'goal-set') goal = event.goal
      if (event.type === 'goal-met' && goal && !reachesTarget(goal, event.value))
        yield {
          path: ['events', index],
          message: `the goal is called met at ${String(event.value)}, which does not reach its target of ${String(goal.target)}`,
        }
    }
  },
  examples: [
    {
      name: 'reached',
      subject: exampleCycle('impact-cycle', [
        ['goal-set', '09-08'],
        ['goal-met', '10-14', { value: 82 }],
      ]),
      findings: [],
    },
    {
      name: 'nearly',
      subject: exampleCycle('impact-cycle', [
        ['goal-set', '09-08'],
        ['goal-met', '10-14', { value: 71 }],
      ]),
      findings: ['the goal is called met at 71, which does not reach its target of 80'],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { reachesTarget, type OutcomeGoal } from '../../../goal/outcome-goal.js'
import { eventsToJudge, exampleCycle, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule, type Fault, type Weighing } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

/** A goal that is called met, weighed for whether its value reaches the target. */
const metOf = (goal: OutcomeGoal | undefined, value: number, path: Fault['path']): Weighing => {
  const set = isSo(goal !== undefined, 'a goal with a target was set before', 'no goal with a target was set before')
  if (!goal) return { path, conditions: [set], fault: () => ({ message: '' }) }
  const isToRise = goal.target > goal.baseline
  return {
    path,
    conditions: [
      set,
      isMeasured(
        !reachesTarget(goal, value),
        { figure: value, threshold: goal.target, unit: goal.measure, faultIs: isToRise ? 'below' : 'above' },
        `the goal is called met at ${String(value)}, with a target of ${String(goal.target)}`,
        `the value is ${isToRise ? 'below' : 'above'} the target`,
      ),
    ],
    fault: () => ({
      message: `the goal is called met at ${String(value)}, which does not reach its target of ${String(goal.target)}`,
    }),
  }
}

/** A goal is met when the students got there, not when the term is over. */
export const unreachedGoal = defineWeighedRule<CycleReview>()({
  id: 'unreached-goal',
  level: 'warning',
  title: 'A goal is called met that was not reached',
  why: 'Most cycles end close to their goal, and that is worth telling. Called met, it cannot be learned from.',
  fix: 'Close the cycle with the value as it is, or go on, or agree on another target and say so.',
  source: cite('knightImproveStage'),
  unless: 'never',
  looksAt: 'each goal that is called met, and its target',
  options: z.strictObject({}),
  *weigh(review) {
    let goal: OutcomeGoal | undefined
    for (const { index, event } of eventsToJudge(review)) {
      if (event.type === 'goal-set') goal = event.goal
      if (event.type === 'goal-met') yield metOf(goal, event.value, ['events', index])
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

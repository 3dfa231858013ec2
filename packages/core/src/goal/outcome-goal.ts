import * as z from 'zod'
import { CalendarDate } from '../calendar-date.js'

/** What about the students is to change: their achievement, or their behavioral, cognitive or emotional engagement. */
export const GoalDomain = z.enum([
  'achievement',
  'behavioral-engagement',
  'cognitive-engagement',
  'emotional-engagement',
])
export type GoalDomain = z.infer<typeof GoalDomain>

const Text = z.string().min(1, 'expected some words')

const shape = {
  id: Text,
  /** What the students will do or know that they do not yet. */
  outcome: Text,
  /** Whose learning it is: a class, a team's students, a group described without names. */
  students: Text,
  /** A goal is about students. A change of the teacher's technique is a link on the way, never the goal. */
  focus: z.literal('students', 'expected a goal about students'),
  domain: GoalDomain.optional(),
  /** How the outcome is seen or counted, in words that give the unit. */
  measure: Text,
  /** Where the students are now, by the measure. */
  baseline: z.number(),
  /** Where they are to be, by the measure; above or below the baseline. */
  target: z.number(),
  /** The day by which the target is to be reached. */
  by: CalendarDate,
}

/**
 * An outcome for students, with where they are, how it is measured, where they are to be, and by when.
 *
 * It cannot be built without students in view: both the type and the schema demand the focus and whose learning it is.
 */
export const OutcomeGoal = z
  .looseObject(shape)
  .refine((goal) => goal.baseline !== goal.target, {
    error: 'expected a target that differs from the baseline',
    path: ['target'],
  })
  .readonly()
export type OutcomeGoal = z.infer<typeof OutcomeGoal>

/** A goal on the way to being one, as agreements hold it: the outcome in words, the rest when it is known. */
export const GoalDraft = z
  .looseObject({ ...z.object(shape).partial().shape, outcome: Text, schoolPlan: z.string().optional() })
  .readonly()
export type GoalDraft = z.infer<typeof GoalDraft>

/**
 * Whether a measured value reaches the goal's target, in the direction that the goal sets.
 *
 * A goal to lower something, such as interruptions per lesson, is reached at or below its target.
 */
export const reachesTarget = (goal: Pick<OutcomeGoal, 'baseline' | 'target'>, value: number): boolean =>
  goal.target > goal.baseline ? value >= goal.target : value <= goal.target

/** How far from baseline to target a value is: 0 at the baseline, 1 at the target; may be below 0 or above 1. */
export const progressOf = (goal: Pick<OutcomeGoal, 'baseline' | 'target'>, value: number): number =>
  // Adding 0 turns the -0 of a goal to lower something into 0.
  (value - goal.baseline) / (goal.target - goal.baseline) + 0

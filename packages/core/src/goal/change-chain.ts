import * as z from 'zod'
import { CalendarDate } from '../calendar-date.js'
import { ChangePlan } from './change-plan.js'
import { OutcomeGoal } from './outcome-goal.js'

/**
 * The links between help and outcome, in order: what the teacher learned, what the teacher does, what the students do
 * in order to learn, and what they can do then.
 */
export const ChangeLink = z.enum(['training', 'teacher-practice', 'student-behavior', 'student-outcome'])
export type ChangeLink = z.infer<typeof ChangeLink>

const seen = { on: CalendarDate, seen: z.string().min(1, 'expected what was seen, in a few words') }

/** Something that shows whether a link holds: seen and described, or, for the outcome, measured. */
export const Evidence = z
  .discriminatedUnion('link', [
    z.looseObject({ link: z.literal('training'), ...seen }),
    z.looseObject({ link: z.literal('teacher-practice'), ...seen }),
    z.looseObject({ link: z.literal('student-behavior'), ...seen }),
    z.looseObject({
      link: z.literal('student-outcome'),
      on: CalendarDate,
      /** By the goal's measure. */
      value: z.number('expected the value by the measure of the goal'),
    }),
  ])
  .readonly()
export type Evidence = z.infer<typeof Evidence>

/** A goal with the plan to reach it and the evidence so far, link by link. */
export const ChangeChain = z
  .looseObject({
    goal: OutcomeGoal,
    plan: ChangePlan.optional(),
    evidence: z.array(Evidence).readonly().default([]),
  })
  .readonly()
export type ChangeChain = z.infer<typeof ChangeChain>

/** The evidence of one link, oldest first. */
export const evidenceOf = <Link extends ChangeLink>(
  chain: ChangeChain,
  link: Link,
): readonly Extract<Evidence, { readonly link: Link }>[] =>
  chain.evidence
    .filter((piece): piece is Extract<Evidence, { readonly link: Link }> => piece.link === link)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/**
 * The first time that something worked on shows in a teacher's practice.
 *
 * It is told to the coach, whose work has few early signs of effect, and to nobody else.
 */
export interface EarlyWin {
  readonly audience: 'coach'
  readonly on: CalendarDate
  readonly seen: string
  readonly sentence: string
}

/** The early win of a chain: its first observed change of practice, once there is one. */
export const earlyWin = (chain: ChangeChain): EarlyWin | undefined => {
  const [first] = evidenceOf(chain, 'teacher-practice')
  if (first === undefined) return undefined
  const { on, seen: what } = first
  const sentence = `On ${on}, the first change in the classroom: ${what}. Your work shows.`
  return { audience: 'coach', on, seen: what, sentence }
}

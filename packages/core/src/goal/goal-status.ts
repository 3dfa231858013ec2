import type { CalendarDate } from '../calendar-date.js'
import { ChangeLink, evidenceOf, type ChangeChain } from './change-chain.js'
import { progressOf, reachesTarget } from './outcome-goal.js'

/** How far the evidence reaches along the chain. Only a measured outcome at its target is `met`. */
export type GoalStage = 'planned' | 'trained' | 'practice-changing' | 'behavior-changing' | 'outcome-moving' | 'met'

/** What the evidence says about a goal on a day. */
export interface GoalStatus {
  readonly stage: GoalStage
  /** Of the way from baseline to target, by the latest measurement; absent before the first. */
  readonly progress?: number
  /** The latest measurement is at the target; `after the date` where it was taken later than planned. */
  readonly met: 'no' | 'in time' | 'after the date'
  /** The planned day is over and the goal is not met. */
  readonly isOverdue: boolean
  /** Links before the furthest one that nobody has evidence for: how the change came about is not known. */
  readonly withoutEvidence: readonly ChangeLink[]
  /** The link to look for next; absent once the goal is met. */
  readonly lookFor?: ChangeLink
}

const links = ChangeLink.options
const stages = ['trained', 'practice-changing', 'behavior-changing', 'outcome-moving'] as const

/**
 * Derives a goal's status from the evidence up to a day. Training done is the first link, never the goal met.
 *
 * An outcome counts by its latest measurement, so a target reached once and lost again is not met.
 */
export const goalStatus = (chain: ChangeChain, on: CalendarDate): GoalStatus => {
  const { goal } = chain
  const known = { ...chain, evidence: chain.evidence.filter((piece) => piece.on <= on) }
  const latest = evidenceOf(known, 'student-outcome').at(-1)
  const progress = latest && progressOf(goal, latest.value)
  const isMet = latest !== undefined && reachesTarget(goal, latest.value)
  const shows = (link: ChangeLink): boolean =>
    link === 'student-outcome' ? (progress ?? 0) > 0 : evidenceOf(known, link).length > 0
  const furthest = links.findLastIndex(shows)
  const lookFor = links[furthest + 1] ?? 'student-outcome'
  return {
    stage: isMet ? 'met' : (stages[furthest] ?? 'planned'),
    ...(progress !== undefined && { progress }),
    met: !isMet ? 'no' : latest.on <= goal.by ? 'in time' : 'after the date',
    isOverdue: !isMet && on > goal.by,
    withoutEvidence: links.slice(0, Math.max(furthest, 0)).filter((link) => !shows(link)),
    ...(!isMet && { lookFor }),
  }
}

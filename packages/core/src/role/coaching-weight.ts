import type { ActivityDefinition } from '../activity/activities.js'

/** Coaching weight: heavy work aims at change in teaching and learning, light work at being of help. */
export type CoachingWeight = ActivityDefinition['weight']

/** What shows the weight of a piece of work: intent and follow-through, not the activity by itself. Absent: not known. */
export interface WeightSigns {
  /** It serves a goal for students. */
  readonly servesStudentGoal?: boolean
  /** Student evidence was used. */
  readonly usesStudentEvidence?: boolean
  /** It belongs to an open cycle. */
  readonly inOpenCycle?: boolean
  /** It ended with an agreed next step. */
  readonly hasNextStep?: boolean
  /** A debrief followed soon. */
  readonly isDebriefed?: boolean
}

/** How many of the signs make a piece of work heavy. */
export const heavySigns = 3

/** How heavy a piece of work is, and what that rests on. */
export interface WeighedWork {
  readonly weight: CoachingWeight
  readonly because: 'stated' | 'signs' | 'activity'
}

/**
 * Weighs a piece of coaching by intent and follow-through.
 *
 * What the coach states goes first; else the signs decide, three making it heavy, wherever enough of them are known to
 * tell; else the activity's usual weight. Work that is not coaching has no weight, whatever its signs.
 */
export const weigh = (
  activity: Pick<ActivityDefinition, 'weight'>,
  signs: WeightSigns = {},
  stated?: 'heavy' | 'light',
): WeighedWork => {
  if (activity.weight === 'none') return { weight: 'none', because: 'activity' }
  if (stated !== undefined) return { weight: stated, because: 'stated' }
  const known = [
    signs.servesStudentGoal,
    signs.usesStudentEvidence,
    signs.inOpenCycle,
    signs.hasNextStep,
    signs.isDebriefed,
  ]
  const present = known.filter((sign) => sign === true).length
  const unknown = known.filter((sign) => sign === undefined).length
  if (present >= heavySigns) return { weight: 'heavy', because: 'signs' }
  if (present + unknown < heavySigns) return { weight: 'light', because: 'signs' }
  return { weight: activity.weight, because: 'activity' }
}

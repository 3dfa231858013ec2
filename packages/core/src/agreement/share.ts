import * as z from 'zod'
import { activityPattern } from '../activity/catalogue.js'

/** A part of a whole, between 0 and 1. */
export const Share = z.number('expected a share between 0 and 1').min(0).max(1)

/**
 * What a share of time counts: direct contact with teachers about instruction, presence in classrooms, an open coaching
 * cycle with its planning and debriefs, or work outside the agreed role.
 *
 * Published targets differ in what they count, so two shares with different names are never compared.
 */
export const ShareNumerator = z.enum(['with-teachers', 'in-classrooms', 'in-cycles', 'out-of-scope'])
export type ShareNumerator = z.infer<typeof ShareNumerator>

/**
 * What a share of time is a share of: all logged time, the contract's paid time, the school day, or coachable time, which
 * is contract time less lunch, own learning, own planning and assigned teaching.
 */
export const ShareDenominator = z.enum(['logged', 'contract', 'school-day', 'coachable'])
export type ShareDenominator = z.infer<typeof ShareDenominator>

/** How much of a whole is aimed at, the least, and the most. */
const Bounds = { target: Share.optional(), floor: Share.optional(), cap: Share.optional() }

/** Shares of all logged time that one clause of an agreement plans for its activity. */
export const PlannedShare = z.looseObject(Bounds).readonly()
export type PlannedShare = z.infer<typeof PlannedShare>

/** A planned share of time that names both what it counts and what it is a share of. */
export const ShareTarget = z
  .looseObject({
    /** What is counted: a named kind of time, or an activity code or family. */
    numerator: z.union([ShareNumerator, z.string().regex(activityPattern)], {
      error: `expected one of ${ShareNumerator.options.join(', ')}, or an activity code or family`,
    }),
    denominator: ShareDenominator,
    ...Bounds,
  })
  .readonly()
export type ShareTarget = z.infer<typeof ShareTarget>

const wholes: Readonly<Record<ShareDenominator, string>> = {
  logged: 'logged time',
  contract: 'contract time',
  'school-day': 'the school day',
  coachable: 'coachable time',
}

/** A share as people read it, in percent with at most one decimal: `12.5%`. */
export const formatShare = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`

/** A planned share as a phrase: `aiming at 40%, at least 30%, at most 60% of logged time`; empty where nothing is planned. */
export const describeShare = (share: PlannedShare, denominator: ShareDenominator = 'logged'): string => {
  const parts = [
    share.target === undefined ? [] : [`aiming at ${formatShare(share.target)}`],
    share.floor === undefined ? [] : [`at least ${formatShare(share.floor)}`],
    share.cap === undefined ? [] : [`at most ${formatShare(share.cap)}`],
  ].flat()
  return parts.length === 0 ? '' : `${parts.join(', ')} of ${wholes[denominator]}`
}

/** Whether floor, target and cap can all be kept at once: floor no more than target, target no more than cap. */
export const isConsistentShare = ({ floor, target, cap }: PlannedShare): boolean => {
  const given = [floor, target, cap].filter((share) => share !== undefined)
  return given.every((share, i) => i === 0 || (given[i - 1] ?? 0) <= share)
}

/** How a share of time compares with what was planned for it: a description of time, not of a person. */
export type ShareVerdict = 'as-planned' | 'below-floor' | 'over-cap' | 'nothing-to-share'

/**
 * Holds time against a planned share, exactly at the boundary: a floor or cap that is just met is kept.
 *
 * @param part time counted by the numerator, in the same unit as the whole
 * @param whole time counted by the denominator; 0 gives `nothing-to-share`
 */
export const judgeShare = (planned: PlannedShare, part: number, whole: number): ShareVerdict => {
  if (whole <= 0) return 'nothing-to-share'
  // Shares such as 0.07 have no exact binary form; a billionth of the whole is far below any second.
  const slack = whole * 1e-9
  if (planned.floor !== undefined && part < planned.floor * whole - slack) return 'below-floor'
  return planned.cap !== undefined && part > planned.cap * whole + slack ? 'over-cap' : 'as-planned'
}

import type { ActivityCode } from '../activity/catalogue.js'
import { orientationOf } from '../activity/crosswalk.js'
import { CoachOrientation } from './coach-orientation.js'

/** What a coach's time is turned toward. A description of time, not a kind of person. */
export interface OrientationProfile {
  /** Seconds by orientation. */
  readonly seconds: Readonly<Record<CoachOrientation, number>>
  /** Seconds of activities without an orientation, such as preparation, and of unmapped ones: not in the shares. */
  readonly withoutOrientation: number
  /** Shares of the time that has an orientation; all 0 where there is none. */
  readonly shares: Readonly<Record<CoachOrientation, number>>
  /** Largest share first, in the order of the scheme where equal. */
  readonly ranked: readonly CoachOrientation[]
  /** The orientation with more time than all others together; absent where no one has. */
  readonly leading?: CoachOrientation
}

const none = (): Record<CoachOrientation, number> => ({
  'teacher-individual': 0,
  'teacher-group': 0,
  data: 0,
  student: 0,
  managerial: 0,
})

/** The orientation of a coach's time, from seconds by activity. */
export const orientationProfile = (
  secondsByActivity: Iterable<readonly [ActivityCode, number]>,
): OrientationProfile => {
  const seconds = none()
  let withoutOrientation = 0
  for (const [code, time] of secondsByActivity) {
    const orientation = orientationOf(code)
    if (orientation === null) withoutOrientation += time
    else seconds[orientation] += time
  }
  const all = Object.values(seconds).reduce((a, b) => a + b, 0)
  const shares = none()
  if (all > 0) for (const orientation of CoachOrientation.options) shares[orientation] = seconds[orientation] / all
  const ranked = CoachOrientation.options.toSorted((a, b) => seconds[b] - seconds[a])
  const leading = ranked.find((orientation) => seconds[orientation] * 2 > all)
  return { seconds, withoutOrientation, shares, ranked, ...(leading !== undefined && { leading }) }
}

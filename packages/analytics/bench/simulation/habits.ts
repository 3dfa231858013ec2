import { standardCatalogue, standingUnder } from '@coachwork/core'
import { driverWeights, mayDo, willDo, wontDo } from './activities.js'
import type { Draws } from './draws.js'
import type { World } from './worlds.js'

const limits = [0.05, 0.08, 0.1, 0.12, 0.15]

/** How many activities, from the first one, an agreement can move to `may`: evaluation is prohibited whatever it says. */
const amendable = wontDo.filter(({ code }) => standingUnder(undefined, code, standardCatalogue) !== 'prohibited').length

/** A coach as drawn: habits that stay the same all year. */
export interface Habits {
  readonly limit: number
  readonly base: number
  readonly hours: number
  /** How often a week is logged. */
  readonly diligence: number
  /** How much weeks differ, as an intraclass correlation. */
  readonly correlation: number
  /** Part of the time inside the role that falls on `may`. */
  readonly may: number
  readonly will: readonly number[]
  readonly optional: readonly number[]
  readonly outside: readonly number[]
}

const preferences = (draws: Draws, size: number): number[] => Array.from({ length: size }, () => draws.gamma(1.5))

/** A coach of this world. */
export const drawHabits = (world: World, draws: Draws): Habits => {
  const limit = world.limit ?? limits[draws.whole(0, limits.length - 1)] ?? 0.1
  return {
    limit,
    base: limit * draws.uniform(...world.base),
    hours: draws.uniform(...world.hours),
    diligence: draws.chance(0.8) ? draws.uniform(0.9, 1) : draws.uniform(0.5, 0.9),
    correlation: Math.min(0.2, Math.max(0.003, 0.03 * Math.exp(0.7 * draws.normal()))),
    may: draws.uniform(0.1, 0.28),
    will: preferences(draws, willDo.length),
    optional: preferences(draws, mayDo.length),
    outside: preferences(draws, wontDo.length),
  }
}

/** What grows, from which week, and at whose request. */
export interface Growth {
  readonly week: number
  /** Positions in the work that is ruled out. */
  readonly activities: readonly number[]
  /** Position of the requester behind it; -1 for none. */
  readonly driver: number
  /** What part of the growth that requester asked for. */
  readonly driven: number
}

/** A growth, or another event that has a first week. */
export const drawGrowth = (world: World, draws: Draws): Growth => ({
  week: world.growth?.fromStart === true ? 0 : draws.whole(6, 26),
  activities: draws.choose(draws.whole(1, 2), world.amended === true ? amendable : wontDo.length),
  driver: draws.chance(0.75) ? draws.pick(driverWeights) : -1,
  driven: draws.uniform(0.7, 0.9),
})

import { addDays, type CalendarDate, type Requester } from '@coachwork/core'
import { mayDo, requesters, requesterWeights, willDo, wontDo } from './activities.js'
import type { Draws } from './draws.js'
import type { Growth, Habits } from './habits.js'
import type { World } from './worlds.js'

/** One entry of a simulated log. */
export interface SimulatedEntry {
  readonly date: CalendarDate
  readonly activity: string
  readonly minutes: number
  readonly requestedBy: Requester
}

const minutesOf = (mean: number, draws: Draws): number => Math.max(5, Math.round((mean * draws.gamma(4)) / 5) * 5)

/** How the time of one week is to fall. */
export interface WeekPlan {
  readonly monday: CalendarDate
  readonly minutes: number
  readonly outShare: number
  /** Weights of the time by activity outside the role, and what part of each is the growth. */
  readonly outside: readonly number[]
  readonly grown: readonly number[]
  readonly will: readonly number[]
}

/** Weights of entries from weights of time. */
const byEntry = (time: readonly number[], activities: readonly { readonly minutes: number }[]): number[] =>
  time.map((weight, at) => weight / (activities[at]?.minutes ?? 1))

/** The entries of one week, until its minutes are full. */
export const logWeek = (
  plan: WeekPlan,
  habits: Habits,
  growth: Growth,
  world: World,
  draws: Draws,
): SimulatedEntry[] => {
  const entries: SimulatedEntry[] = []
  const kinds = [
    { time: 1 - habits.may, activities: willDo, weights: byEntry(plan.will, willDo), of: plan.will },
    { time: habits.may, activities: mayDo, weights: byEntry(habits.optional, mayDo), of: habits.optional },
    { time: 0, activities: wontDo, weights: byEntry(plan.outside, wontDo), of: plan.outside },
  ].map((kind, at) => {
    const time = at === 2 ? plan.outShare : kind.time * (1 - plan.outShare)
    const whole = kind.of.reduce((a, b) => a + b, 0)
    const perMinute = kind.weights.reduce((a, b) => a + b, 0) / whole
    const stretch = at === 2 ? world.stretchMinutes : undefined
    return { ...kind, rate: stretch === undefined ? time * perMinute : time / stretch, stretch }
  })
  let left = plan.minutes
  const log = (kind: (typeof kinds)[number], activity: number, most: number, day: number): number => {
    const isOutside = kind.activities === wontDo
    const minutes = Math.max(5, Math.min(minutesOf(kind.activities[activity]?.minutes ?? 60, draws), most))
    const isGrowth = isOutside && draws.chance(plan.grown[activity] ?? 0)
    const driven = isGrowth && growth.driver >= 0 && draws.chance(growth.driven)
    const requester = driven ? growth.driver : draws.pick(requesterWeights[isOutside ? 'outside' : 'inside'])
    entries.push({
      date: addDays(plan.monday, day),
      activity: kind.activities[activity]?.code ?? '',
      minutes,
      requestedBy: requesters[requester] ?? 'unknown',
    })
    left -= minutes
    return minutes
  }
  while (left > 0) {
    const kind = kinds[draws.pick(kinds.map(({ rate }) => rate))]
    if (kind === undefined) break
    const activity = draws.pick(kind.stretch === undefined ? kind.weights : kind.of)
    const day = draws.whole(0, 4)
    let rest = kind.stretch ?? 0
    do rest -= log(kind, activity, kind.stretch === undefined ? Infinity : Math.max(rest, 15), day)
    while (rest > 0)
  }
  return entries
}

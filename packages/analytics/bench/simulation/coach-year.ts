import { addDays, PartnershipAgreement, type CalendarDate, type Requester } from '@coachwork/core'
import { seededRandom } from '../../src/statistics/seeded-random.js'
import { mayDo, requesters, willDo, wontDo } from './activities.js'
import { drawsFrom, type Draws } from './draws.js'
import { drawGrowth, drawHabits, type Growth, type Habits } from './habits.js'
import { logWeek, type SimulatedEntry, type WeekPlan } from './log-week.js'
import { weekShares } from './week-shares.js'
import type { World } from './worlds.js'

/** What is true of a simulated coach-year, which the measure does not know. */
export interface Truth {
  /** First week of the growth; absent without one. */
  readonly onset?: CalendarDate
  readonly activities: readonly string[]
  readonly requester?: Requester
}

/** One coach's year: agreement, log, and the truth about both. */
export interface CoachYear {
  readonly agreement: PartnershipAgreement
  readonly entries: readonly SimulatedEntry[]
  readonly truth: Truth
}

const firstMonday = '2025-08-18'
/** Weeks of the calendar in a school year, and those of them without school. */
const calendarWeeks = 40
const holidays = new Set([18, 19, 32])

const addedAt = ({ growth }: World, week: number, onset: number): number =>
  growth === undefined || week < onset
    ? 0
    : Math.min(growth.points, growth.perWeek === undefined ? Infinity : (week - onset + 1) * growth.perWeek)

const expectationsOf = (activities: readonly { readonly code: string }[]) =>
  activities.map(({ code }) => ({ activity: code }))

const agreementFor = (coach: string, world: World, limit: number, week: number, added: readonly string[]) => {
  const on = addDays(firstMonday, 7 * week)
  const version = (effective: string, moved: readonly string[]) => ({
    effective,
    expectations: {
      will: expectationsOf(willDo),
      may: expectationsOf([...mayDo, ...moved.map((code) => ({ code }))]),
      wont: expectationsOf(wontDo.filter(({ code }) => !moved.includes(code))),
    },
    time: { outOfScopeAllowance: limit },
  })
  return PartnershipAgreement.parse({
    coachwork: 'agreement/1',
    id: coach,
    coach,
    versions: [version(firstMonday, []), ...(world.amended === true ? [version(on, added)] : [])],
    ...(world.burst?.declared === true && {
      windows: [{ from: on, to: addDays(on, 7 * world.burst.weeks - 1), outOfScopeAllowance: 0.4 }],
    }),
  })
}

const hash = (...numbers: readonly number[]): number =>
  numbers.reduce((state, number) => Math.imul(state ^ (number + 0x9e3779b9), 0x85ebca6b) ^ (state >>> 13), 0x2545f491)

/** How the time of each week is to fall; weeks without school, and those left unlogged, are not there. */
const planWeeks = (world: World, habits: Habits, growth: Growth, draws: Draws): WeekPlan[] => {
  // a growth that stays within the limit is no breach
  const least = world.kind === 'breach' && world.growth ? habits.limit - world.growth.points + 0.002 : 0
  const base = Math.max(habits.base, least)
  const shares = weekShares(world, { base, correlation: habits.correlation }, calendarWeeks, draws, (week) =>
    addedAt(world, week, growth.week),
  )
  const preferred = habits.outside.reduce((a, b) => a + b, 0)
  const swapped = draws.whole(0, willDo.length - 1)
  const own = habits.outside.map((weight) => (base * weight) / preferred)
  return shares.flatMap((outShare, week) => {
    if (holidays.has(week) || !draws.chance(habits.diligence)) return []
    const { burst } = world
    const isInBurst = burst !== undefined && week >= growth.week && week < growth.week + burst.weeks
    const isSwapped = world.swap === true && week >= growth.week
    const extra = addedAt(world, week, growth.week) / growth.activities.length
    const more = own.map((_, at) => (growth.activities.includes(at) ? extra : 0))
    return {
      monday: addDays(firstMonday, 7 * week),
      minutes: habits.hours * 60 * draws.gamma(12),
      outShare: isInBurst ? draws.beta(burst.share, 0.02) : outShare,
      outside: own.map((weight, at) => weight + (more[at] ?? 0)),
      grown: own.map((weight, at) => (more[at] ?? 0) / (weight + (more[at] ?? 0))),
      will: habits.will.map((weight, at) => (isSwapped && at === swapped ? weight + 8 : weight)),
    }
  })
}

/** The coach-year of this number in a world: the same seed, the same log. */
export const coachYear = (world: World, worldNumber: number, number: number, seed: number): CoachYear => {
  const draws = drawsFrom(seededRandom(hash(seed, worldNumber, number)))
  const habits = drawHabits(world, draws)
  const growth = drawGrowth(world, draws)
  const added = growth.activities.map((at) => wontDo[at]?.code ?? '')
  const coach = `${world.name}-${String(number)}`
  const hasGrown = world.kind === 'breach'
  return {
    agreement: agreementFor(coach, world, habits.limit, growth.week, added),
    entries: planWeeks(world, habits, growth, draws).flatMap((plan) => logWeek(plan, habits, growth, world, draws)),
    truth: {
      ...(hasGrown && { onset: addDays(firstMonday, 7 * growth.week) }),
      activities: hasGrown ? added : [],
      ...(hasGrown && growth.driver >= 0 && { requester: requesters[growth.driver] ?? 'unknown' }),
    },
  }
}

import { unmapped, type ActivityCatalogue, type ActivityCode } from '@coachwork/core'
import type { CoachLedger, LoggedDay } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { WorkingDays } from '../reports/contact-figures.js'
import { middleHalf } from '../statistics/middle-half.js'
import type { MeasureOptions } from './judged-time.js'

/** An entry of one day by the clock. */
interface Stretch {
  readonly activity: ActivityCode
  readonly start: number
  readonly end: number
}

const stretchesOf = ({ activities, starts, ends }: LoggedDay): Stretch[] =>
  activities.map((activity, at) => ({ activity, start: starts[at] ?? 0, end: ends[at] ?? 0 }))

/** The days of all schools together, each in order of the clock. */
const daysOf = (ledger: CoachLedger): { readonly isTimed: boolean; readonly stretches: readonly Stretch[] }[] => {
  const days = new Map<string, { isTimed: boolean; stretches: Stretch[] }>()
  for (const logged of ledger.days) {
    const known = days.get(logged.day)
    if (known === undefined) days.set(logged.day, { isTimed: logged.isTimed, stretches: stretchesOf(logged) })
    else {
      known.isTimed &&= logged.isTimed
      known.stretches = [...known.stretches, ...stretchesOf(logged)].sort(
        (a, b) => a.start - b.start || a.end - b.end || (a.activity < b.activity ? -1 : 1),
      )
    }
  }
  return [...days.values()].filter(({ stretches }) => stretches.length > 0)
}

const switchesIn = (stretches: readonly Stretch[]): number =>
  stretches.filter(({ activity }, at) => at > 0 && stretches[at - 1]?.activity !== activity).length

/** Coaching, heavy or light, and preparing for it. */
const isCoaching = (activity: ActivityCode, catalogue: ActivityCatalogue): boolean =>
  activity === 'SUP.PREP' || (catalogue.get(activity)?.weight ?? 'none') !== 'none'

/** From the start of coaching to its end, a short gap without an entry bridged, other work ending it where it begins. */
const longestBlock = (stretches: readonly Stretch[], catalogue: ActivityCatalogue): number => {
  const bridged = parameters.blockGapMinutes.value * 60
  let longest = 0
  let block: { start: number; end: number } | null = null
  for (const { activity, start, end } of stretches) {
    if (!isCoaching(activity, catalogue)) {
      if (block !== null) longest = Math.max(longest, Math.min(block.end, start) - block.start)
      block = null
    } else if (block !== null && start - block.end <= bridged) block.end = Math.max(block.end, end)
    else {
      if (block !== null) longest = Math.max(longest, block.end - block.start)
      block = { start, end }
    }
  }
  return block === null ? longest : Math.max(longest, block.end - block.start)
}

/**
 * How a day of the role runs: how often the work changes, and how long coaching goes on with nothing between.
 *
 * Only days count whose entries all have a start and an activity, since on any other something may lie between.
 */
export const workingDays = (ledger: CoachLedger, { catalogue }: MeasureOptions): WorkingDays => {
  const days = daysOf(ledger)
  const measured = days.filter(
    ({ isTimed, stretches }) => isTimed && stretches.every(({ activity }) => activity !== unmapped),
  )
  const least = parameters.leastTimedDays.value
  const isEnough = measured.length >= least
  return {
    days: measured.length,
    ofDays: days.length,
    switches: isEnough ? middleHalf(measured.map(({ stretches }) => switchesIn(stretches))) : null,
    longestBlockSeconds: isEnough
      ? middleHalf(measured.map(({ stretches }) => longestBlock(stretches, catalogue)))
      : null,
    note: isEnough
      ? null
      : days.length === 0
        ? 'Not enough data: no entry has a start, so nothing says what followed what.'
        : `Not enough data: it takes ${String(least)} days whose entries all have a start and an activity.`,
  }
}

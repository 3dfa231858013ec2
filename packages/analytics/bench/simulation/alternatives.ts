import { parameters } from '../../src/parameters.js'
import { evidenceFactor, type EvidenceSettings } from '../../src/statistics/evidence-factor.js'
import { shiryaevRoberts } from '../../src/statistics/shiryaev-roberts.js'
import { boundedOdds } from './bounded-odds.js'
import type { Outcome } from './outcome.js'

/** Another way of computing the odds from the same weeks. */
export interface Alternative {
  readonly title: string
  readonly odds: (weeks: Outcome['weeks']) => readonly number[]
  /** The odds that count as a signal, where they are not the measure's own. */
  readonly flagOdds?: number
}

const usual: EvidenceSettings = {
  shift: parameters.creepShift.value,
  greatest: parameters.greatestRivalShare.value,
  cap: parameters.creepCap.value,
  observation: parameters.effectiveEntryMinutes.value * 60,
  correlation: parameters.weekCorrelation.value,
}
const planned = parameters.plannedWeeks.value

const clusters = (weeks: Outcome['weeks']) =>
  weeks.map(({ outSeconds, seconds, limit }) => ({ part: outSeconds, whole: seconds, limit }))

const withFactors = (title: string, changed: Partial<EvidenceSettings>, flagOdds?: number): Alternative => {
  const factor = evidenceFactor({ ...usual, ...changed })
  return {
    title,
    odds: (weeks) => shiryaevRoberts(clusters(weeks).map(factor), planned),
    ...(flagOdds !== undefined && { flagOdds }),
  }
}

/** A mean of odds is odds: one process for each rival share. */
const meanOfShifts = (title: string, shifts: readonly number[]): Alternative => {
  const factors = shifts.map((shift) => evidenceFactor({ ...usual, shift }))
  return {
    title,
    odds: (weeks) => {
      const each = factors.map((factor) => shiryaevRoberts(clusters(weeks).map(factor), planned))
      return weeks.map((_, index) => each.reduce((sum, odds) => sum + (odds[index] ?? 1), 0) / each.length)
    },
  }
}

const bounded = (title: string, cap: number, shifts: readonly [number, number], startPart: number): Alternative => {
  const correlations = [0.001, 0.02, 0.04, 0.08, 0.15]
  const odds = boundedOdds({ ...usual, cap, shifts, correlations, planned, startPart, most: parameters.flagOdds.value })
  return { title, odds: (weeks) => odds(clusters(weeks)) }
}

/** All of the time against the mean of the limits, as if it were under one agreement. */
export const oneStream = withFactors('one stream', {})

/** What was tried beside the method that is in use, and what says where the limits of any method lie. */
export const alternatives: readonly Alternative[] = [
  { title: 'in use', odds: (weeks) => weeks.map(({ odds }) => odds) },
  withFactors('shift 6 points', { shift: 0.06 }),
  withFactors('shift 15 points', { shift: 0.15 }),
  meanOfShifts('mean of shifts 6, 10, 20', [0.06, 0.1, 0.2]),
  withFactors('cap 2.5', { cap: 2.5 }),
  withFactors('cap 8', { cap: 8 }),
  withFactors('no cap', { cap: Infinity }),
  withFactors('correlation 0.02', { correlation: 0.02 }),
  withFactors('entry of 70 minutes', { observation: 70 * 60 }),
  bounded('A: cap 2.5, fair under every correlation up to 0.15, nothing wasted above 20', 2.5, [0.1, 0.1], 1),
  bounded('B: A, and no start in the last 8 of 36 weeks', 2.5, [0.1, 0.1], 7 / 9),
  bounded('C: B, and a shift that rises from 6 to 14 points', 2.5, [0.06, 0.14], 7 / 9),
  withFactors('in use, signal at 14 to 1 (promise broken)', {}, 14),
]

/** Whether an alternative signals a coach-year, and in which logged week. */
export const signaledAt = ({ odds, flagOdds = parameters.flagOdds.value }: Alternative, weeks: Outcome['weeks']) =>
  odds(weeks).findIndex((value, index) => value >= flagOdds && index + 1 >= parameters.minFlagWeeks.value)

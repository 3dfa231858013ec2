import type { Audience } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { cycleProgress, isCycleOf, ownCycleProgress } from '../measures/cycle-progress.js'
import type { MeasureOptions } from '../measures/judged-time.js'
import { shownCycleProgress } from '../measures/shown-cycle-progress.js'
import type { CycleFiles, CycleProgress } from './cycle-figures.js'

type CycleOptions = Pick<MeasureOptions, 'calendar'>

type ProgressFor = (files: CycleFiles, options: CycleOptions) => CycleProgress

const forTheCoach: ProgressFor = (files, options) => ({
  ...cycleProgress(files, options),
  own: ownCycleProgress(files, options),
})

/** What each reader sees of the cycles: the coach each of them, nameless; anybody else counts of groups that are not small. */
const progressFor = {
  coach: forTheCoach,
  principal: shownCycleProgress,
  district: shownCycleProgress,
} as const satisfies Record<Audience, ProgressFor>

/** The cycles of one coach for one reader, out of files that may hold those of many. */
export const cycleProgressFor = (
  ledger: CoachLedger,
  files: CycleFiles,
  audience: Audience,
  options: CycleOptions,
): CycleProgress =>
  progressFor[audience]({ ...files, cycles: files.cycles.filter((cycle) => isCycleOf(ledger, cycle)) }, options)

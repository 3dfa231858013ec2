import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { CyclesForgone } from '../reports/coach-figures.js'
import { quantile } from '../statistics/cluster-bootstrap.js'
import { secondsOf, type MeasureOptions } from './judged-time.js'
import { scope } from './scope.js'

/** Mean logged time of one coaching cycle; null where the log names none. */
export const secondsPerCycle = ({ cycles }: CoachLedger): number | null =>
  cycles.length === 0 ? null : secondsOf(cycles) / cycles.length

/**
 * Time outside the agreed role, told as coaching cycles of the size that this log itself shows.
 *
 * A scale for a talk, not a promise: time handed back does not turn into cycles by itself.
 */
export const cyclesForgone = (ledger: CoachLedger, options: MeasureOptions): CyclesForgone => {
  const perCycle = secondsPerCycle(ledger)
  const measured = scope(ledger, options)
  const outSeconds = measured?.outSeconds ?? 0
  const sizes = ledger.cycles.map(({ seconds }) => seconds)
  const base = { logged: sizes.length, secondsPerCycle: perCycle, outSeconds }
  if (measured === null)
    return { ...base, cycles: null, range: null, note: 'Without an agreement nothing can be outside the role.' }
  if (perCycle === null)
    return {
      ...base,
      cycles: null,
      range: null,
      note: 'Not enough data: no entry names a coaching cycle, so nothing says how much time one takes.',
    }
  return {
    ...base,
    cycles: outSeconds / perCycle,
    range:
      sizes.length < parameters.leastCyclesForRange.value
        ? null
        : { low: outSeconds / quantile(sizes, 0.75), high: outSeconds / quantile(sizes, 0.25) },
    note:
      sizes.length < parameters.leastCyclesForRange.value
        ? `Fewer than ${String(parameters.leastCyclesForRange.value)} cycles are in the log, so the size of one is hardly known.`
        : null,
  }
}

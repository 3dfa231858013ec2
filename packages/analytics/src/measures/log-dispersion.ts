import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import { overdispersion } from '../statistics/dispersion.js'
import { isMapped, isUnderAgreement, judge, secondsOf, type MeasureOptions } from './judged-time.js'
import { agreementYears, type LogDispersion } from './scope-weeks.js'

/**
 * How uneven a district's own logs are: what one entry is worth, and how much weeks vary beyond that.
 *
 * For a district that wants its own figures in place of the usual ones; a few coaches hardly move them.
 */
export const logDispersion = (ledgers: readonly CoachLedger[], options: MeasureOptions): LogDispersion => {
  const cells = ledgers.flatMap((ledger) =>
    judge(ledger, options.catalogue).filter((cell) => isUnderAgreement(cell) && isMapped(cell)),
  )
  const seconds = secondsOf(cells)
  const squared = cells.reduce((sum, cell) => sum + cell.squaredSeconds, 0)
  const effectiveEntryMinutes = seconds === 0 ? parameters.effectiveEntryMinutes.value : squared / seconds / 60
  const series = ledgers.flatMap((ledger) =>
    agreementYears(ledger, options).map(({ weeks }) =>
      weeks.map((week) => ({ part: week.outSeconds, whole: week.seconds })),
    ),
  )
  const weekCorrelation = overdispersion(series, effectiveEntryMinutes * 60, {
    neighbors: parameters.neighborWeeks.value,
    usualShare: parameters.usualShare.value,
    usualWeight: parameters.usualShareWeeks.value,
    leastShare: parameters.leastShare.value,
    winsorized: parameters.winsorized.value,
    usualCorrelation: parameters.weekCorrelation.value,
    correlationWeight: parameters.correlationPairs.value,
    leastCorrelation: parameters.leastCorrelation.value,
    greatestCorrelation: parameters.greatestCorrelation.value,
  })
  return { effectiveEntryMinutes, weekCorrelation }
}

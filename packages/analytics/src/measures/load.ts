import { toDayNumber, type CalendarDate } from '@coachwork/core'
import type { CoachLedger, LoggedCycle } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { KindsOfWork, Load, WeekSpread } from '../reports/coach-figures.js'
import { quantile } from '../statistics/cluster-bootstrap.js'
import { agreementsAtEnd } from './agreements-at-end.js'
import { effectiveNumber } from './effective-number.js'
import { byWeek, grouped, isMapped, judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { spellShare } from './wording.js'

/** The share of time whose label nobody has mapped; none in no time. */
const unmappedShare = (cells: readonly JudgedCell[]): number =>
  cells.length === 0 ? 0 : secondsOf(cells.filter((cell) => !isMapped(cell))) / secondsOf(cells)

const kindsIn = (cells: readonly JudgedCell[]): KindsOfWork | null => {
  const mapped = cells.filter(isMapped)
  if (mapped.length === 0 || unmappedShare(cells) > parameters.greatestUnmapped.value) return null
  const parts = grouped(mapped, ({ activity }) => activity).map(([, own]) => secondsOf(own))
  return {
    kinds: effectiveNumber(parts, 0),
    effective: effectiveNumber(parts, 1),
    dominant: effectiveNumber(parts, 2),
  }
}

/** The kinds of work of each logged week; weeks with too many unmapped labels are left out. */
export const weeklyKinds = (
  ledger: CoachLedger,
  options: MeasureOptions,
): readonly ({ readonly week: CalendarDate } & KindsOfWork)[] =>
  byWeek(judge(ledger, options.catalogue)).flatMap(([week, cells]) => {
    const kinds = kindsIn(cells)
    return kinds === null ? [] : [{ week, ...kinds }]
  })

const spread = (values: readonly number[]): WeekSpread => ({
  low: quantile(values, 0.25),
  middle: quantile(values, 0.5),
  high: quantile(values, 0.75),
})

/** The most cycles open on one day, each from its first to its last entry. */
const mostOpen = (cycles: readonly LoggedCycle[]): number => {
  const changes = cycles.flatMap(({ firstDay, lastDay }) => [
    { day: toDayNumber(firstDay), by: 1 },
    { day: toDayNumber(lastDay) + 1, by: -1 },
  ])
  let open = 0
  let most = 0
  for (const { by } of changes.sort((a, b) => a.day - b.day || a.by - b.by)) {
    open += by
    most = Math.max(most, open)
  }
  return most
}

/** What the agreements at the end allow together, if every one of them says; else the published norm. */
const openCyclesAtMost = (ledger: CoachLedger): Load['openCyclesAtMost'] => {
  const agreed = agreementsAtEnd(ledger).map(({ version }) => version.time.openCyclesAtMost)
  const said = agreed.filter((most) => most !== undefined)
  return said.length === 0 || said.length < agreed.length
    ? { cycles: parameters.openCyclesNorm.value, agreed: false }
    : { cycles: said.reduce((a, b) => a + b, 0), agreed: true }
}

/**
 * How many things the role asks for: kinds of work over the log and in a typical week, and cycles open at once.
 *
 * Every figure is of the log as a whole but the weekly ones, which `weeklyKinds` gives for the coach's own eyes.
 */
export const load = (ledger: CoachLedger, options: MeasureOptions): Omit<Load, 'weeks'> => {
  const cells = judge(ledger, options.catalogue)
  const weeks = weeklyKinds(ledger, options)
  const whole = kindsIn(cells)
  const enough = weeks.length >= parameters.minIntervalWeeks.value
  const note =
    cells.length === 0
      ? 'The log holds no time.'
      : whole === null
        ? `Not enough data: ${spellShare(unmappedShare(cells))} of the time has a label without an activity; map the labels first.`
        : enough
          ? null
          : `Not enough data on a typical week: it takes ${String(parameters.minIntervalWeeks.value)} logged weeks.`
  return {
    whole,
    typicalWeek: enough
      ? {
          kinds: spread(weeks.map(({ kinds }) => kinds)),
          effective: spread(weeks.map(({ effective }) => effective)),
          dominant: spread(weeks.map(({ dominant }) => dominant)),
        }
      : null,
    mostOpenCycles: ledger.cycles.length === 0 ? null : mostOpen(ledger.cycles),
    openCyclesAtMost: openCyclesAtMost(ledger),
    note,
  }
}

import {
  isOutOfScope,
  standingUnder,
  unmapped,
  type ActivityCatalogue,
  type CalendarDate,
  type SchoolCalendar,
  type Standing,
} from '@coachwork/core'
import type { CoachLedger, LedgerCell, Term } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import { kornGraubard, type Cluster, type ShareEstimate } from '../statistics/korn-graubard.js'

/** What a measure may know beside the log itself. */
export interface MeasureOptions {
  readonly catalogue: ActivityCatalogue
  /** The school year, where it is known. */
  readonly calendar?: SchoolCalendar | undefined
}

/** Time of one kind in one week, with what the agreement in force says of it. */
export interface JudgedCell extends Omit<LedgerCell, 'term'> {
  readonly term: Term
  readonly standing: Standing
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const inOrder = (a: LedgerCell, b: LedgerCell): number =>
  compare(a.week, b.week) ||
  a.term - b.term ||
  compare(a.activity, b.activity) ||
  compare(a.requestedBy, b.requestedBy) ||
  Number(a.inCycle) - Number(b.inCycle) ||
  a.seconds - b.seconds

/** Ledgers come in order; only one that was put together by hand may not. */
const sorted = (cells: readonly LedgerCell[]): readonly LedgerCell[] =>
  cells.every((cell, at) => at === 0 || inOrder(cells[at - 1] as LedgerCell, cell) <= 0)
    ? cells
    : cells.toSorted(inOrder)

const judgeCells = (ledger: CoachLedger, catalogue: ActivityCatalogue): JudgedCell[] => {
  const known = new Map<string, Standing>()
  return sorted(ledger.cells).map((cell) => {
    const term = ledger.terms[cell.term]
    if (term === undefined) throw new Error(`cell of ${cell.week} names term ${String(cell.term)}, which is not there`)
    const key = `${String(cell.term)} ${cell.activity}`
    const standing = known.get(key) ?? standingUnder(term.version, cell.activity, catalogue)
    known.set(key, standing)
    return { ...cell, term, standing }
  })
}

/** The weeks of whole logs, which several measures ask for; null before the first. */
const weeksOfLog = new WeakMap<object, readonly (readonly [CalendarDate, readonly object[]])[] | null>()

const judged = new WeakMap<CoachLedger, { readonly catalogue: ActivityCatalogue; readonly cells: JudgedCell[] }>()

/**
 * Every cell of a ledger with its standing, in order of week, term, activity, requester, cycle.
 *
 * Every measure asks, so the answer of the last catalogue asked with is kept for as long as the ledger is.
 */
export const judge = (ledger: CoachLedger, catalogue: ActivityCatalogue): readonly JudgedCell[] => {
  const known = judged.get(ledger)
  if (known?.catalogue === catalogue) return known.cells
  const cells = judgeCells(ledger, catalogue)
  judged.set(ledger, { catalogue, cells })
  weeksOfLog.set(cells, null)
  return cells
}

/** Whether an agreement was in force on the time, so that scope can be judged. */
export const isUnderAgreement = (cell: JudgedCell): boolean => cell.term.version !== undefined

/** Whether the time has an activity; a label that nobody has mapped yet has none. */
export const isMapped = (cell: JudgedCell): boolean => cell.activity !== unmapped

/** Whether the time is work outside the agreed role, of a known activity: what scope creep is made of. */
export const isCreepTime = (cell: JudgedCell): boolean =>
  isUnderAgreement(cell) && isMapped(cell) && isOutOfScope(cell.standing)

/** Seconds of the cells together. */
export const secondsOf = (cells: readonly { readonly seconds: number }[]): number => {
  let sum = 0
  for (const { seconds } of cells) sum += seconds
  return sum
}

/** Entries behind the cells. */
export const entriesOf = (cells: readonly { readonly entries: number }[]): number => {
  let sum = 0
  for (const { entries } of cells) sum += entries
  return sum
}

/** Values by key, keys in order of the alphabet. */
export const grouped = <Value>(values: readonly Value[], key: (value: Value) => string): [string, Value[]][] => {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const name = key(value)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [value])
    else group.push(value)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Cells by week, in order of the weeks. */
export const byWeek = <Cell extends { readonly week: CalendarDate }>(
  cells: readonly Cell[],
): readonly (readonly [CalendarDate, readonly Cell[]])[] => {
  const known = weeksOfLog.get(cells) as readonly (readonly [CalendarDate, readonly Cell[]])[] | null | undefined
  if (known != null) return known
  const weeks = grouped(cells, (cell) => cell.week)
  if (known === null) weeksOfLog.set(cells, weeks)
  return weeks
}

/** A share of time with its interval, the week being the cluster; null with fewer than 4 logged weeks. */
export const weeklyShare = (weeks: readonly Cluster[], entries: number): ShareEstimate | null =>
  kornGraubard(weeks, entries, {
    level: parameters.shareLevel.value,
    minClusters: parameters.minIntervalWeeks.value,
  })

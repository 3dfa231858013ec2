import {
  activityLabel,
  allocate,
  formatSeconds,
  left,
  right,
  type ActivityCatalogue,
  type ActivityCode,
  type Result,
} from '@coachwork/core'
import type { CoachLedger, LedgerCell } from '../ledger/ledger.js'
import type { NamedShare } from '../reports/coach-figures.js'
import type { Scope, SecondsByStanding } from '../reports/report.js'
import { secondsPerCycle } from './cycles-forgone.js'
import { judge, secondsOf, type MeasureOptions } from './judged-time.js'
import { namedShares } from './named-shares.js'
import { scope } from './scope.js'
import { secondsByStanding } from './weekly.js'

/** Hours that a role might spend otherwise: on another activity, or, handed back, not at all. */
export interface Move {
  readonly from: ActivityCode
  /** Of the whole log. */
  readonly seconds: number
  /** Null where the time leaves the role. */
  readonly to: { readonly activity: ActivityCode; readonly inCycle: boolean } | null
}

/** Why a move cannot be made. */
export interface MoveProblem {
  readonly _tag: 'not-a-duration' | 'not-that-much' | 'unknown-activity' | 'prohibited'
  /** Position among the moves. */
  readonly move: number
  readonly message: string
}

/** A role's time as it is or as it would be. */
export interface RoleTime {
  readonly seconds: number
  readonly standing: SecondsByStanding
  readonly shares: readonly Pick<NamedShare, 'numerator' | 'denominator' | 'seconds' | 'ofSeconds' | 'share'>[]
  /** Null where no agreement is in force. */
  readonly scope: Pick<Scope, 'outSeconds' | 'outShare' | 'parts'> | null
}

/** What would become of a role's time if some of it were spent otherwise. */
export interface WhatIf {
  readonly before: RoleTime
  readonly after: RoleTime
  /** Cycles, of the size the log shows, that the time no longer outside the role would be; null where it names none. */
  readonly cyclesRegained: number | null
}

const problemOf = (
  cells: readonly LedgerCell[],
  { from, seconds, to }: Move,
  catalogue: ActivityCatalogue,
): Omit<MoveProblem, 'move'> | undefined => {
  if (!Number.isSafeInteger(seconds) || seconds <= 0)
    return { _tag: 'not-a-duration', message: `expected whole seconds, more than none, and met ${String(seconds)}` }
  const there = secondsOf(cells.filter(({ activity }) => activity === from))
  if (there < seconds)
    return {
      _tag: 'not-that-much',
      message: `${activityLabel(catalogue, from)} (${from}) has ${formatSeconds(there)}, less than the ${formatSeconds(seconds)} to move`,
    }
  if (to === null) return undefined
  const target = catalogue.get(to.activity)
  if (target === undefined)
    return { _tag: 'unknown-activity', message: `${to.activity} is no activity of the catalogue` }
  return target.zone === 'prohibited'
    ? { _tag: 'prohibited', message: `${target.label} (${to.activity}) is work that no coach may do for colleagues` }
    : undefined
}

/** The cells after one move: every cell of the activity gives in proportion, and its week and requester stay. */
const moved = (cells: readonly LedgerCell[], { from, seconds, to }: Move): LedgerCell[] => {
  const given = allocate(
    seconds,
    cells.map((cell) => (cell.activity === from ? cell.seconds : 0)),
  )
  return cells.flatMap((cell, index) => {
    const part = given[index] ?? 0
    if (part === 0) return [cell]
    const rest = cell.seconds === part ? [] : [{ ...cell, seconds: cell.seconds - part }]
    return to === null ? rest : [...rest, { ...cell, ...to, seconds: part }]
  })
}

const roleTime = (ledger: CoachLedger, options: MeasureOptions): RoleTime => {
  const cells = judge(ledger, options.catalogue)
  const measured = scope(ledger, options)
  return {
    seconds: secondsOf(cells),
    standing: secondsByStanding(cells),
    shares: namedShares(ledger, options).map(({ numerator, denominator, seconds, ofSeconds, share }) => ({
      numerator,
      denominator,
      seconds,
      ofSeconds,
      share,
    })),
    scope: measured && { outSeconds: measured.outSeconds, outShare: measured.outShare, parts: measured.parts },
  }
}

/**
 * What the role would look like if some hours were spent otherwise: shares, scope and cycles, before and after.
 *
 * Moves are made in order, in proportion over the weeks in which the activity was logged. Nothing is said of how sure the
 * shares would be, because nobody has logged them.
 *
 * @returns every problem of the moves, where there is one; nothing is then moved
 */
export const whatIf = (
  ledger: CoachLedger,
  moves: readonly Move[],
  options: MeasureOptions,
): Result<readonly MoveProblem[], WhatIf> => {
  const problems: MoveProblem[] = []
  let cells = ledger.cells
  for (const [index, move] of moves.entries()) {
    const problem = problemOf(cells, move, options.catalogue)
    if (problem === undefined) cells = moved(cells, move)
    else problems.push({ ...problem, move: index })
  }
  if (problems.length > 0) return left(problems)
  const before = roleTime(ledger, options)
  const after = roleTime({ ...ledger, cells }, options)
  const perCycle = secondsPerCycle(ledger)
  const regained = (before.scope?.outSeconds ?? 0) - (after.scope?.outSeconds ?? 0)
  return right({
    before,
    after,
    cyclesRegained: perCycle === null || before.scope === null ? null : regained / perCycle,
  })
}

import type { ActivityCode } from '@coachwork/core'

/** One activity as people said it and as the log shows it. */
export interface SaidLine {
  readonly activity: ActivityCode
  readonly label: string
  /** The position that people together gave it, 1 for most time; null where nobody named it. */
  readonly said: number | null
  /** Its position by logged time; null where none is logged. */
  readonly logged: number | null
  /** The positions that it has in most halves of the log; null with fewer than 8 logged weeks. */
  readonly loggedRange: { readonly low: number; readonly high: number } | null
  readonly seconds: number
  /** Of the logged time that has an activity. */
  readonly share: number
  /**
   * Positions further down in the log than people said; below 0 where it takes more time than they said. 0 for what nobody
   * named and takes less time than everything named could.
   */
  readonly apart: number
}

/** What people said takes most time, held against the log. */
export interface SaidAgainstLog {
  /** How many of those interviewed said what takes most time at the schools of the log. */
  readonly people: number
  /** Kendall’s tau-b: 1 where both give the same order, −1 where the reverse; null where it cannot be told. */
  readonly correlation: number | null
  /** Null with fewer than 8 logged weeks. */
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null
  /** Everything named or logged, the furthest apart first; empty where it cannot be told. */
  readonly activities: readonly SaidLine[]
  readonly note: string | null
}

/** Agreed time in one stretch of the year, with what came over from the stretch before. */
export interface CarryOverStretch {
  /** The name of a term of the school calendar, or a month such as `2026-09`. */
  readonly name: string
  readonly label: string
  /** Left over from before; below 0 where more had been logged than agreed. */
  readonly carriedInSeconds: number
  /** What the agreement gives this stretch, as far as the log reaches. */
  readonly agreedSeconds: number
  readonly seconds: number
  /** What came over, and what was agreed, less what is logged. */
  readonly carriedOutSeconds: number
}

/** Time that an agreement gives to something in advance, stretch by stretch. */
export interface CarryOverLine {
  readonly school: string
  /** A code, a family such as `CYC.*`, `in-cycles` or `with-teachers`. */
  readonly pattern: string
  readonly label: string
  /** Whether the agreement aims at it, names it as the least, or gives so many hours. */
  readonly agreedAs: 'target' | 'floor' | 'hours'
  /** What it is a share of: logged time, or the contract’s paid time; hours are for the whole agreement. */
  readonly of: 'logged' | 'contract' | 'agreement'
  /** In order. */
  readonly stretches: readonly CarryOverStretch[]
  readonly agreedSeconds: number
  readonly seconds: number
  /** Left at the end of the log; below 0 where more is logged than agreed. */
  readonly carriedSeconds: number
  /** What is agreed in all, and how much of that is still ahead; null where nothing says how much it will be. */
  readonly ahead: { readonly agreedSeconds: number; readonly seconds: number; readonly share: number } | null
}

/** What became of time that was agreed in advance, and what goes over from one stretch of the year to the next. */
export interface CarryOver {
  readonly by: 'term' | 'month'
  /** By school, in the order of its agreement; empty where the log cannot tell. */
  readonly lines: readonly CarryOverLine[]
  readonly note: string | null
}

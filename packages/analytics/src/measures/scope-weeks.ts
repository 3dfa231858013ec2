import { daysBetween, schoolWeeks, type CalendarDate, type SchoolCalendar } from '@coachwork/core'
import type { CoachLedger, Term } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import { evidenceFactor } from '../statistics/evidence-factor.js'
import type { ShareEstimate } from '../statistics/korn-graubard.js'
import { shiryaevRoberts } from '../statistics/shiryaev-roberts.js'
import {
  byWeek,
  entriesOf,
  isCreepTime,
  isMapped,
  isUnderAgreement,
  judge,
  secondsOf,
  weeklyShare,
  type JudgedCell,
  type MeasureOptions,
} from './judged-time.js'
import { kept } from './kept.js'

/** One logged week under an agreement, held against the limit in force: mapped time only. */
export interface ScopeWeek {
  readonly week: CalendarDate
  readonly outSeconds: number
  readonly seconds: number
  /** The share that the week is tested against. */
  readonly limit: number
  /** By how much the week multiplies the odds. */
  readonly factor: number
  /** Odds after the week. */
  readonly odds: number
  readonly cells: readonly JudgedCell[]
}

/** One year under agreement: the odds begin anew with it. */
export interface AgreementYear {
  readonly weeks: readonly ScopeWeek[]
  /** Position of the week in which the evidence first sufficed; null where it never did. */
  readonly flag: number | null
}

/** How uneven coaching logs are taken to be: what one week's evidence is weighed with. */
export interface LogDispersion {
  /** Minutes that count as one effective entry. */
  readonly effectiveEntryMinutes: number
  /** How much weeks vary beyond that, as an intraclass correlation. */
  readonly weekCorrelation: number
}

/** What scope creep may be judged with, beside the log. */
export interface CreepOptions extends MeasureOptions {
  /** How uneven the district's own logs are, where that has been measured. */
  readonly dispersion?: LogDispersion | undefined
}

const weekEvidence = (dispersion: LogDispersion): ReturnType<typeof evidenceFactor> =>
  evidenceFactor({
    shift: parameters.creepShift.value,
    greatest: parameters.greatestRivalShare.value,
    cap: parameters.creepCap.value,
    observation: dispersion.effectiveEntryMinutes * 60,
    correlation: dispersion.weekCorrelation,
  })

/** Shared by every coach of a run, so that the expectation of a usual week is computed once. */
const usualEvidence = weekEvidence({
  effectiveEntryMinutes: parameters.effectiveEntryMinutes.value,
  weekCorrelation: parameters.weekCorrelation.value,
})

/** The share that time under these terms is tested against: the agreed one, or the assumed one for none or zero. */
const testedLimit = ({ allowance }: Term): number =>
  allowance === undefined || allowance === 0 ? parameters.assumedAllowance.value : allowance

/** The limit of time under several terms: the mean of their limits by the time logged under them. */
const limitOf = (cells: readonly JudgedCell[]): number => {
  const seconds = new Map<number, number>()
  for (const cell of cells) {
    const limit = testedLimit(cell.term)
    seconds.set(limit, (seconds.get(limit) ?? 0) + cell.seconds)
  }
  const limits = [...seconds].sort(([a], [b]) => a - b)
  const [only] = limits
  if (only !== undefined && limits.length === 1) return only[0]
  return limits.reduce((sum, [limit, time]) => sum + limit * time, 0) / secondsOf(cells)
}

const yearDays = parameters.agreementYearWeeks.value * 7

/** Weeks by agreement year: a new one begins with the first logged week after 52 weeks of the calendar have passed. */
const byYear = <Week extends { readonly week: CalendarDate }>(weeks: readonly Week[]): Week[][] => {
  const years: Week[][] = []
  for (const week of weeks) {
    const year = years.at(-1)
    const first = year?.[0]
    if (year === undefined || first === undefined || daysBetween(first.week, week.week) >= yearDays) years.push([week])
    else year.push(week)
  }
  return years
}

const weeksOfCalendar = new WeakMap<SchoolCalendar, number>()

/** How many weeks will be logged in an agreement year: the school weeks of the calendar, else the usual number. */
const plannedWeeks = (calendar: SchoolCalendar | undefined): number => {
  if (calendar === undefined) return parameters.plannedWeeks.value
  const weeks = weeksOfCalendar.get(calendar) ?? schoolWeeks(calendar).length
  weeksOfCalendar.set(calendar, weeks)
  return weeks === 0 ? parameters.plannedWeeks.value : weeks
}

const testedYears = (ledger: CoachLedger, options: CreepOptions): readonly AgreementYear[] => {
  const evidence = options.dispersion === undefined ? usualEvidence : weekEvidence(options.dispersion)
  const time = judge(ledger, options.catalogue).filter((cell) => isUnderAgreement(cell) && isMapped(cell))
  const weeks = byWeek(time)
    .map(([week, cells]) => {
      const part = secondsOf(cells.filter(isCreepTime))
      return { week, cells, outSeconds: part, seconds: secondsOf(cells), limit: limitOf(cells) }
    })
    .filter(({ seconds }) => seconds > 0)
  return byYear(weeks).map((year) => {
    const factors = year.map(({ outSeconds, seconds, limit }) => evidence({ part: outSeconds, whole: seconds, limit }))
    const odds = shiryaevRoberts(factors, plannedWeeks(options.calendar))
    const flag = odds.findIndex(
      (value, index) => value >= parameters.flagOdds.value && index + 1 >= parameters.minFlagWeeks.value,
    )
    return {
      weeks: year.map((week, index) => ({ ...week, factor: factors[index] ?? 1, odds: odds[index] ?? 1 })),
      flag: flag === -1 ? null : flag,
    }
  })
}

/**
 * The logged weeks under an agreement, by agreement year, with the odds that the role has outgrown its limit.
 *
 * Time whose label nobody has mapped is left out of part and whole alike, and so are weeks without any other time. A
 * week that is not logged says nothing and changes nothing.
 */
export const agreementYears = kept(testedYears, ['catalogue', 'calendar', 'dispersion'])

/** The share outside the role in some weeks, with its interval; null with fewer than 4. */
export const estimateOf = (weeks: readonly ScopeWeek[]): ShareEstimate | null =>
  weeklyShare(
    weeks.map(({ outSeconds, seconds }) => ({ part: outSeconds, whole: seconds })),
    entriesOf(weeks.flatMap(({ cells }) => cells)),
  )

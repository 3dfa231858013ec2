import { daysBetween, schoolWeeks, type CalendarDate, type SchoolCalendar } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import { evidenceFactor } from '../statistics/evidence-factor.js'
import type { ShareEstimate } from '../statistics/korn-graubard.js'
import { shiryaevRoberts } from '../statistics/shiryaev-roberts.js'
import { entriesOf, isMapped, isUnderAgreement, judge, weeklyShare, type MeasureOptions } from './judged-time.js'
import { kept } from './kept.js'
import { roleOdds, type RoleOdds } from './scope-odds.js'
import { byAgreement, heldWeeks, type HeldWeek } from './scope-streams.js'

/** One logged week of a role, its agreements together: the limit is the mean of theirs by time. */
export interface ScopeWeek extends HeldWeek, RoleOdds {}

/** One logged week under one agreement. */
interface StreamWeek extends HeldWeek {
  /** By how much the week multiplies the odds of a change that began before it. */
  readonly factor: number
  /** Odds after the week, were this the only agreement. */
  readonly odds: number
}

/** The weeks of a year under one agreement, in which its odds are computed. */
export interface ScopeStream {
  /** The school, or the schools, that the agreement is with. */
  readonly school: string
  readonly weeks: readonly StreamWeek[]
}

/** One year under agreement: the odds begin anew with it. */
export interface AgreementYear {
  readonly weeks: readonly ScopeWeek[]
  /** One for each agreement with time in the year, in order of school. */
  readonly streams: readonly ScopeStream[]
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

/** Position of the agreement that has brought most into the odds of a week. */
export const leadingStream = ({ begun }: RoleOdds): number => begun.indexOf(Math.max(...begun))

/** The weeks of one agreement that fall in a year of the role. */
const streamIn = (
  year: readonly HeldWeek[],
  { school, weeks }: { readonly school: string; readonly weeks: readonly HeldWeek[] },
  evidence: ReturnType<typeof evidenceFactor>,
  planned: number,
): ScopeStream[] => {
  const [first, last] = [year[0]?.week ?? '', year.at(-1)?.week ?? '']
  const own = weeks.filter(({ week }) => first <= week && week <= last)
  if (own.length === 0) return []
  const factors = own.map(({ outSeconds, seconds, limit }) => evidence({ part: outSeconds, whole: seconds, limit }))
  const odds = shiryaevRoberts(factors, planned)
  return [{ school, weeks: own.map((week, at) => ({ ...week, factor: factors[at] ?? 1, odds: odds[at] ?? 1 })) }]
}

/** Where the odds first suffice, with enough weeks under the agreement that has brought most into them. */
const signalIn = (weeks: readonly ScopeWeek[], streams: readonly ScopeStream[]): number | null => {
  const signal = weeks.findIndex((scopeWeek) => {
    if (scopeWeek.odds < parameters.flagOdds.value) return false
    const leading = streams[leadingStream(scopeWeek)]?.weeks ?? []
    return leading.filter(({ week }) => week <= scopeWeek.week).length >= parameters.minFlagWeeks.value
  })
  return signal === -1 ? null : signal
}

const testedYears = (ledger: CoachLedger, options: CreepOptions): readonly AgreementYear[] => {
  const evidence = options.dispersion === undefined ? usualEvidence : weekEvidence(options.dispersion)
  const planned = plannedWeeks(options.calendar)
  const time = judge(ledger, options.catalogue).filter((cell) => isUnderAgreement(cell) && isMapped(cell))
  const role = heldWeeks(time)
  const agreements = byAgreement(time)
  const own = agreements.map(({ school, cells }) => ({
    school,
    weeks: agreements.length === 1 ? role : heldWeeks(cells),
  }))
  return byYear(role).map((year) => {
    const streams = own.flatMap((agreement) => streamIn(year, agreement, evidence, planned))
    const factors = streams.map((stream) => new Map(stream.weeks.map(({ week, factor }) => [week, factor])))
    const odds = roleOdds(
      year.map(({ week }) => factors.map((known) => known.get(week) ?? null)),
      planned,
    )
    const weeks = year.map((week, at) => ({ ...week, ...(odds[at] ?? { odds: 1, begun: [] }) }))
    return { weeks, streams, flag: signalIn(weeks, streams) }
  })
}

/**
 * The logged weeks under an agreement, by agreement year, with the odds that the role has outgrown its limit.
 *
 * Every agreement is tested on its own time against its own limit, and the odds are their mean.
 * Time whose label nobody has mapped is left out of part and whole alike, and so are weeks without any other time. A
 * week that is not logged says nothing and changes nothing.
 */
export const agreementYears = kept(testedYears, ['catalogue', 'calendar', 'dispersion'])

/** The share outside the role in some weeks, with its interval; null with fewer than 4. */
export const estimateOf = (weeks: readonly HeldWeek[]): ShareEstimate | null =>
  weeklyShare(
    weeks.map(({ outSeconds, seconds }) => ({ part: outSeconds, whole: seconds })),
    entriesOf(weeks.flatMap(({ cells }) => cells)),
  )

import { daysBetween, standardCatalogue, type CalendarDate } from '@coachwork/core'
import { attribution } from '../../src/measures/creep-attribution.js'
import { scopeCreep } from '../../src/measures/scope-creep.js'
import { agreementYears, type AgreementYear, type ScopeWeek } from '../../src/measures/scope-weeks.js'
import { parameters } from '../../src/parameters.js'
import type { Creep } from '../../src/reports/report.js'
import { onsetPosterior } from '../../src/statistics/onset.js'
import type { CoachYear, Truth } from './coach-year.js'
import { simulatedLedger } from './simulated-ledger.js'
import type { World } from './worlds.js'

/** What was named as grown, and at whose request. */
export interface Named {
  readonly activities: readonly string[]
  readonly requestedBy: readonly string[]
}

/** What the measure said of a simulated coach-year, beside what is true of it. */
export interface Outcome {
  readonly world: World
  readonly truth: Truth
  readonly isFlagged: boolean
  /** Signaled, and not before the growth began. */
  readonly isFound: boolean
  /** Weeks of the calendar from the start of the growth to the signal, both counted. */
  readonly delay: number
  /** Weeks of the calendar between the start and the dated start. */
  readonly startError: number
  /** Whether the start lies in the stated range. */
  readonly isStartCovered: boolean
  readonly oddsAtEnd: number
  readonly named: Named
  /** What would be named from the weeks up to the signal alone. */
  readonly namedAtSignal: Named
  /** Without the entries behind them, which fill the memory. */
  readonly weeks: readonly Omit<ScopeWeek, 'cells'>[]
}

const weeksBetween = (first: CalendarDate, second: CalendarDate): number => Math.round(daysBetween(first, second) / 7)

/** The first logged week from this day on: an earlier start leaves no trace in the log. */
const loggedFrom = (weeks: readonly ScopeWeek[], day: CalendarDate): CalendarDate =>
  weeks.find(({ week }) => week >= day)?.week ?? day

const namedAtSignal = ({ streams: [stream], flag }: AgreementYear): Named => {
  if (stream === undefined || flag === null) return { activities: [], requestedBy: [] }
  const upToSignal = stream.weeks.slice(0, flag + 1)
  const factors = upToSignal.map(({ factor }) => factor)
  return attribution(upToSignal, onsetPosterior(factors, parameters.onsetProbability.value))
}

const dating = (creep: Creep, weeks: readonly ScopeWeek[], onset: CalendarDate | undefined) => {
  if (onset === undefined || creep.signalled === null || creep.since === null || creep.sinceRange === null)
    return { isFound: false, delay: Number.NaN, startError: Number.NaN, isStartCovered: false }
  const logged = loggedFrom(weeks, onset)
  return {
    isFound: creep.signalled >= onset,
    delay: weeksBetween(onset, creep.signalled) + 1,
    startError: Math.abs(weeksBetween(onset, creep.since)),
    isStartCovered: creep.sinceRange.low <= logged && logged <= creep.sinceRange.high,
  }
}

/** Judges a coach-year by the measure itself. */
export const outcomeOf = (world: World, year: CoachYear): Outcome => {
  const options = { catalogue: standardCatalogue }
  const ledger = simulatedLedger(year)
  const creep = scopeCreep(ledger, options)
  const judged = agreementYears(ledger, options)[0] ?? { weeks: [], streams: [], flag: null }
  return {
    world,
    truth: year.truth,
    isFlagged: creep.verdict === 'creep',
    ...dating(creep, judged.weeks, year.truth.onset),
    oddsAtEnd: judged.weeks.at(-1)?.odds ?? 1,
    named: { activities: creep.activities, requestedBy: creep.requestedBy },
    namedAtSignal: namedAtSignal(judged),
    weeks: judged.weeks.map(({ week, outSeconds, seconds, limit, odds, begun }) => ({
      week,
      outSeconds,
      seconds,
      limit,
      odds,
      begun,
    })),
  }
}

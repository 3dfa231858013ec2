import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { Creep } from '../reports/report.js'
import { explainNoAgreement, explainQuiet, explainTooFewWeeks, explainUnmapped } from './creep-explanation.js'
import { explainCreep } from './creep-signal-explanation.js'
import { otherSignals, roleSignal, type RoleSignal } from './creep-signal.js'
import { isMapped, isUnderAgreement, judge, secondsOf } from './judged-time.js'
import type { HeldWeek } from './scope-streams.js'
import { agreementYears, estimateOf, type AgreementYear, type CreepOptions } from './scope-weeks.js'
import { waysOut } from './ways-out.js'

const unjudged = {
  verdict: 'not-enough-data',
  odds: null,
  signalled: null,
  since: null,
  sinceRange: null,
  school: null,
  limit: null,
  activities: [],
  requestedBy: [],
  waysOut: null,
  shareSince: null,
  shareAfterFlag: null,
} as const satisfies Omit<Creep, 'explanation'>

/** The share out of scope of some weeks; null for none. */
const shareOf = (weeks: readonly HeldWeek[]): Creep['shareSince'] => {
  const seconds = secondsOf(weeks)
  if (seconds === 0) return null
  const estimate = estimateOf(weeks)
  return {
    share: weeks.reduce((sum, { outSeconds }) => sum + outSeconds, 0) / seconds,
    interval: estimate && { low: estimate.low, high: estimate.high, level: estimate.level },
  }
}

/** The limit agreed at the end of some weeks; null where none was. */
const agreedLimit = (weeks: readonly HeldWeek[]): number | null => weeks.at(-1)?.cells.at(-1)?.term.allowance ?? null

const flagged = (ledger: CoachLedger, year: AgreementYear, signal: RoleSignal, options: CreepOptions): Creep => {
  const { stream, onset, growth } = signal
  const weekAt = (position: number): string => stream.weeks[position]?.week ?? ''
  return {
    verdict: 'creep',
    odds: Math.max(...year.weeks.map(({ odds }) => odds)),
    signalled: signal.week.week,
    since: weekAt(onset.mode),
    sinceRange: { low: weekAt(onset.low), high: weekAt(onset.high) },
    school: year.streams.length > 1 ? stream.school : null,
    limit: agreedLimit(stream.weeks.slice(onset.mode)),
    activities: growth.activities,
    requestedBy: growth.requestedBy,
    explanation: explainCreep({ year, signal, others: otherSignals(year, signal) }, options.catalogue),
    waysOut: waysOut(ledger, growth.activities, options.catalogue),
    shareSince: shareOf(stream.weeks.slice(onset.mode)),
    shareAfterFlag: shareOf(stream.weeks.slice(signal.flag + 1)),
  }
}

const quiet = (year: AgreementYear, options: CreepOptions): Creep => {
  const odds = year.weeks.at(-1)?.odds ?? 1
  if (year.weeks.length < parameters.minFlagWeeks.value)
    return { ...unjudged, odds, explanation: explainTooFewWeeks(year) }
  const verdict = odds >= parameters.watchOdds.value ? 'watch' : 'none'
  return { ...unjudged, verdict, odds, explanation: explainQuiet(verdict, year, odds, options.catalogue) }
}

/**
 * Whether a role has outgrown its agreement: work outside it above the agreed limit, since when, toward what, at whose
 * request.
 *
 * The odds are those of the capped beta-binomial Shiryaev–Roberts e-process against the limit, begun anew with every
 * agreement year; a role that stays within its limit is signaled with a probability of at most about 1 in 20 a year.
 * Of several agreements each is tested on its own time against its own limit, and the odds are their mean; a signal tells
 * of the one that has brought most into them. Of several years the last one signaled is told, else the last one with
 * enough weeks.
 */
export const scopeCreep = (ledger: CoachLedger, options: CreepOptions): Creep => {
  const judged = judge(ledger, options.catalogue).filter(isUnderAgreement)
  const judgedSeconds = secondsOf(judged)
  if (judgedSeconds === 0) return { ...unjudged, explanation: explainNoAgreement(ledger) }
  const unmappedShare = secondsOf(judged.filter((cell) => !isMapped(cell))) / judgedSeconds
  if (unmappedShare > parameters.greatestUnmapped.value)
    return { ...unjudged, explanation: explainUnmapped(unmappedShare) }
  const years = agreementYears(ledger, options)
  const signaled = years.findLast(({ flag }) => flag !== null)
  const signal = signaled === undefined ? null : roleSignal(signaled)
  if (signaled !== undefined && signal !== null) return flagged(ledger, signaled, signal, options)
  const enough = years.findLast(({ weeks }) => weeks.length >= parameters.minFlagWeeks.value)
  return quiet(enough ?? years.at(-1) ?? { weeks: [], streams: [], flag: null }, options)
}

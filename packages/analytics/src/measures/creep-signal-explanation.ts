import { activityLabel, type ActivityCatalogue } from '@coachwork/core'
import { parameters } from '../parameters.js'
import { moverDifference } from '../statistics/mover.js'
import type { Attribution } from './creep-attribution.js'
import { limitCaveats } from './creep-explanation.js'
import type { CreepSignal, RoleSignal } from './creep-signal.js'
import { betweenText, limitText, placeIn, shareText, togetherText } from './creep-wording.js'
import type { HeldWeek } from './scope-streams.js'
import { estimateOf, type AgreementYear } from './scope-weeks.js'
import { requestedByPhrase, spellCount, spellList, spellOdds, spellPoints, spellShare, spellWeek } from './wording.js'

const activitiesText = ({ activities }: Attribution, catalogue: ActivityCatalogue): string =>
  spellList(activities.map((activity) => activityLabel(catalogue, activity)))

const growthText = (growth: Attribution, catalogue: ActivityCatalogue): string => {
  const toward = `The growth is toward ${activitiesText(growth, catalogue)}.`
  const [requester] = growth.requestedBy
  const who =
    requester === undefined ? 'No single requester stands out.' : `Most of it ${requestedByPhrase[requester]}.`
  const unknown = `${spellShare(growth.unknownShare)} of it has no requester in the log.`
  return [toward, who, ...(growth.unknownShare > 0 ? [unknown] : [])].join(' ')
}

/** By how much more time is outside the role after the signal than before it surely began; absent without 4 weeks each. */
const riseText = (before: readonly HeldWeek[], after: readonly HeldWeek[]): string => {
  const [earlier, later] = [estimateOf(before), estimateOf(after)]
  if (earlier === null || later === null) return ''
  const { difference, low, high } = moverDifference(earlier, later)
  return `; against the weeks before it surely began that is a change of ${spellPoints(difference)}, ${betweenText(low, high, spellPoints)}`
}

/** What another school’s log says for itself, where it would be a signal alone. */
const alsoText = ({ stream, flag, onset, growth }: CreepSignal, catalogue: ActivityCatalogue): string => {
  const { weeks, school } = stream
  return `At ${school} too the role has outgrown its agreement: odds of ${spellOdds(weeks[flag]?.odds ?? 0)} for that school alone, most likely since ${spellWeek(weeks[onset.mode]?.week ?? '')}, toward ${activitiesText(growth, catalogue)}.`
}

/** A signal of a year: what the explanation of a verdict of creep is told from. */
export interface SignaledYear {
  readonly year: AgreementYear
  readonly signal: RoleSignal
  /** Of the other agreements, those that the role has outgrown too. */
  readonly others: readonly CreepSignal[]
}

/** When the evidence first sufficed, how much of it there was, and at which of several schools. */
const evidenceText = ({ year, signal }: SignaledYear): string => {
  const { odds, begun, week } = signal.week
  const own = (begun[year.streams.indexOf(signal.stream)] ?? 0) / odds
  const from = year.streams.length > 1 ? `, ${spellShare(own)} of them from ${signal.stream.school}` : ''
  return `The evidence first sufficed in ${spellWeek(week)}, ${spellCount(signal.flag - signal.onset.mode + 1, 'logged week')} into it: odds of ${spellOdds(odds)}${from}, where ${spellOdds(parameters.flagOdds.value)} is needed.`
}

/** What was found, at which school, since when, toward what, how sure, and which of the shares is fair. */
export const explainCreep = (signaled: SignaledYear, catalogue: ActivityCatalogue): string => {
  const { year, signal, others } = signaled
  const { flag, onset, growth } = signal
  const { weeks } = signal.stream
  const place = placeIn(year, signal.stream)
  const weekAt = (position: number): string => spellWeek(weeks[position]?.week ?? '')
  const [before, since, after] = [weeks.slice(0, onset.mode), weeks.slice(onset.mode), weeks.slice(flag + 1)]
  const fair = estimateOf(after)
  return [
    `The log shows scope creep${place}: work outside the agreed role has gone above ${limitText(since)}, most likely since ${weekAt(onset.mode)} (${spellShare(parameters.onsetProbability.value)} sure: between ${weekAt(onset.low)} and ${weekAt(onset.high)}).`,
    ...(onset.mode === 0
      ? ['That is the first logged week under the agreement, so it may have begun before the log.']
      : [`Before it began, ${shareText(before, place)} was outside the role.`]),
    evidenceText(signaled),
    ...togetherText(year),
    `Since it began it is ${shareText(since, place)}, likely too high a figure, because the start was chosen from the same weeks.`,
    after.length === 0
      ? 'No week after the signal is logged yet.'
      : `In the ${spellCount(after.length, 'logged week')} after the signal it is ${shareText(after, place)}, a fair figure${fair === null ? '' : `, ${betweenText(fair.low, fair.high, spellShare)}${riseText(weeks.slice(0, onset.low), after)}`}.`,
    growthText(growth, catalogue),
    ...others.map((other) => alsoText(other, catalogue)),
    `A role that stays within its limit${year.streams.length > 1 ? ' at every school' : ''} gets such a signal in at most about 1 of 20 years.`,
    ...limitCaveats(year.weeks, catalogue),
  ].join(' ')
}

import { activityLabel, formatSeconds, type ActivityCatalogue } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import { moverDifference } from '../statistics/mover.js'
import type { Onset } from '../statistics/onset.js'
import type { Attribution } from './creep-attribution.js'
import { grouped, isCreepTime, secondsOf, type JudgedCell } from './judged-time.js'
import { powerStatement } from './power-statement.js'
import { estimateOf, type AgreementYear, type ScopeWeek } from './scope-weeks.js'
import { requestedByPhrase, spellCount, spellList, spellOdds, spellPoints, spellShare, spellWeek } from './wording.js'

const outOf = (weeks: readonly ScopeWeek[]): number => weeks.reduce((sum, { outSeconds }) => sum + outSeconds, 0)

const shareText = (weeks: readonly ScopeWeek[]): string =>
  `${spellShare(outOf(weeks) / secondsOf(weeks))} of the time (${formatSeconds(outOf(weeks))} of ${formatSeconds(secondsOf(weeks))})`

const limitText = (weeks: readonly ScopeWeek[]): string => {
  const limits = weeks.map(({ limit }) => limit)
  const [least, most] = [Math.min(...limits), Math.max(...limits)]
  return spellShare(least) === spellShare(most)
    ? `the limit of ${spellShare(least)}`
    : `the limit of ${spellShare(least)} to ${spellShare(most)}, as agreed for each week`
}

const betweenText = (low: number, high: number, spell: (share: number) => string): string =>
  `between ${spell(low)} and ${spell(high)} with ${spellShare(parameters.shareLevel.value)} confidence`

/** Time outside the role by activity, largest first. */
const listed = (cells: readonly JudgedCell[], catalogue: ActivityCatalogue): string =>
  spellList(
    grouped(cells.filter(isCreepTime), ({ activity }) => activity)
      .map(([activity, own]) => ({ activity, seconds: secondsOf(own) }))
      .sort((a, b) => b.seconds - a.seconds)
      .map(({ activity, seconds }) => `${activityLabel(catalogue, activity)} ${formatSeconds(seconds)}`),
  )

/** What must be said aloud of limits that nobody agreed, or that were agreed as none at all. */
export const limitCaveats = (weeks: readonly ScopeWeek[], catalogue: ActivityCatalogue): string[] => {
  const cells = weeks.flatMap((week) => week.cells)
  const assumed = spellShare(parameters.assumedAllowance.value)
  const zero = cells.filter(({ term }) => term.allowance === 0)
  const zeroOut = zero.filter(isCreepTime)
  return [
    ...(cells.some(({ term }) => term.allowance === undefined)
      ? [`The agreement names no limit for work outside the role, so ${assumed} is used; agree on one.`]
      : []),
    ...(zero.length > 0
      ? [
          `The agreement allows no work outside the role at all; since any minute would break that, the role is tested against ${assumed}. ` +
            (zeroOut.length === 0
              ? 'No such work is in the log.'
              : `In the log, under that limit of 0%: ${listed(zeroOut, catalogue)}.`),
        ]
      : []),
  ]
}

/** Why scope cannot be judged without an agreement. */
export const explainNoAgreement = (ledger: CoachLedger): string =>
  secondsOf(ledger.cells) === 0
    ? 'Nothing is logged, so nothing can be said of the role.'
    : 'No agreement was in force on the logged days, so nothing says what is inside the role and what is outside it. Where the time went is shown all the same.'

/** Why scope cannot be judged before the labels are mapped. */
export const explainUnmapped = (share: number): string =>
  `${spellShare(share)} of the time under the agreement has a label that is not mapped to an activity; above ${spellShare(parameters.greatestUnmapped.value)} the role cannot be judged. Map the labels first.`

/** Why so few weeks say nothing yet. */
export const explainTooFewWeeks = ({ weeks }: AgreementYear): string =>
  `${spellCount(weeks.length, 'week')} under the agreement ${weeks.length === 1 ? 'is' : 'are'} logged, and at least ${String(parameters.minFlagWeeks.value)} are needed to judge the role. So far ${shareText(weeks)} was outside it; ${limitText(weeks)} is what it is held against.`

/** What a log without a signal says, and what it can and cannot rule out. */
export const explainQuiet = (
  verdict: 'watch' | 'none',
  { weeks }: AgreementYear,
  odds: number,
  catalogue: ActivityCatalogue,
): string => {
  const opening =
    verdict === 'watch'
      ? `The log is worth a look together, and no more than that: the odds that the role is outgrowing its agreement stand at ${spellOdds(odds)}, short of the ${spellOdds(parameters.flagOdds.value)} that a signal needs.`
      : `Nothing in the log says that the role is outgrowing its agreement: the odds stand at ${spellOdds(odds)}, where a signal needs ${spellOdds(parameters.flagOdds.value)}.`
  return [
    opening,
    `In ${spellCount(weeks.length, 'logged week')}, ${shareText(weeks)} was outside the role, against ${limitText(weeks)}.`,
    verdict === 'watch'
      ? 'Weeks to come will settle it; until then it is no more than a reason to talk.'
      : powerStatement(weeks.length, secondsOf(weeks) / weeks.length / 3600),
    ...limitCaveats(weeks, catalogue),
  ].join(' ')
}

const growthText = (growth: Attribution, catalogue: ActivityCatalogue): string => {
  const toward = `The growth is toward ${spellList(growth.activities.map((activity) => activityLabel(catalogue, activity)))}.`
  const [requester] = growth.requestedBy
  const who =
    requester === undefined ? 'No single requester stands out.' : `Most of it ${requestedByPhrase[requester]}.`
  const unknown = `${spellShare(growth.unknownShare)} of it has no requester in the log.`
  return [toward, who, ...(growth.unknownShare > 0 ? [unknown] : [])].join(' ')
}

/** A signal, taken apart: what the explanation of a verdict of creep is told from. */
export interface SignaledYear {
  readonly year: AgreementYear
  /** Position of the week in which the evidence first sufficed. */
  readonly flag: number
  readonly onset: Onset
  readonly growth: Attribution
}

/** By how much more time is outside the role after the signal than before it surely began; absent without 4 weeks each. */
const riseText = (before: readonly ScopeWeek[], after: readonly ScopeWeek[]): string => {
  const [earlier, later] = [estimateOf(before), estimateOf(after)]
  if (earlier === null || later === null) return ''
  const { difference, low, high } = moverDifference(earlier, later)
  return `; against the weeks before it surely began that is a change of ${spellPoints(difference)}, ${betweenText(low, high, spellPoints)}`
}

/** What was found, since when, toward what, how sure, and which of the shares is fair. */
export const explainCreep = (
  { year: { weeks }, flag, onset, growth }: SignaledYear,
  catalogue: ActivityCatalogue,
): string => {
  const weekAt = (position: number): string => spellWeek(weeks[position]?.week ?? '')
  const [before, since, after] = [weeks.slice(0, onset.mode), weeks.slice(onset.mode), weeks.slice(flag + 1)]
  const fair = estimateOf(after)
  return [
    `The log shows scope creep: work outside the agreed role has gone above ${limitText(since)}, most likely since ${weekAt(onset.mode)} (${spellShare(parameters.onsetProbability.value)} sure: between ${weekAt(onset.low)} and ${weekAt(onset.high)}).`,
    ...(onset.mode === 0
      ? ['That is the first logged week under the agreement, so it may have begun before the log.']
      : [`Before it began, ${shareText(before)} was outside the role.`]),
    `The evidence first sufficed in ${weekAt(flag)}, ${spellCount(flag - onset.mode + 1, 'logged week')} into it: odds of ${spellOdds(weeks[flag]?.odds ?? 0)}, where ${spellOdds(parameters.flagOdds.value)} is needed.`,
    `Since it began it is ${shareText(since)}, likely too high a figure, because the start was chosen from the same weeks.`,
    after.length === 0
      ? 'No week after the signal is logged yet.'
      : `In the ${spellCount(after.length, 'logged week')} after the signal it is ${shareText(after)}, a fair figure${fair === null ? '' : `, ${betweenText(fair.low, fair.high, spellShare)}${riseText(weeks.slice(0, onset.low), after)}`}.`,
    growthText(growth, catalogue),
    'A role that stays within its limit gets such a signal in at most about 1 of 20 years.',
    ...limitCaveats(weeks, catalogue),
  ].join(' ')
}

import { activityLabel, formatSeconds, type ActivityCatalogue } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import { heldText, limitText, shareText, togetherText } from './creep-wording.js'
import { grouped, isCreepTime, secondsOf, type JudgedCell } from './judged-time.js'
import { powerStatement } from './power-statement.js'
import { byAgreement, type HeldWeek } from './scope-streams.js'
import { leadingStream, type AgreementYear } from './scope-weeks.js'
import { spellCount, spellList, spellOdds, spellShare } from './wording.js'

/** Time outside the role by activity, largest first. */
const listed = (cells: readonly JudgedCell[], catalogue: ActivityCatalogue): string =>
  spellList(
    grouped(cells.filter(isCreepTime), ({ activity }) => activity)
      .map(([activity, own]) => ({ activity, seconds: secondsOf(own) }))
      .sort((a, b) => b.seconds - a.seconds)
      .map(({ activity, seconds }) => `${activityLabel(catalogue, activity)} ${formatSeconds(seconds)}`),
  )

const caveatsOf = (cells: readonly JudgedCell[], agreement: string, catalogue: ActivityCatalogue): string[] => {
  const assumed = spellShare(parameters.assumedAllowance.value)
  const zero = cells.filter(({ term }) => term.allowance === 0)
  const zeroOut = zero.filter(isCreepTime)
  return [
    ...(cells.some(({ term }) => term.allowance === undefined)
      ? [`${agreement} names no limit for work outside the role, so ${assumed} is used; agree on one.`]
      : []),
    ...(zero.length > 0
      ? [
          `${agreement} allows no work outside the role at all; since any minute would break that, the role is tested against ${assumed}. ` +
            (zeroOut.length === 0
              ? 'No such work is in the log.'
              : `In the log, under that limit of 0%: ${listed(zeroOut, catalogue)}.`),
        ]
      : []),
  ]
}

/** What must be said aloud of limits that nobody agreed, or that were agreed as none at all. */
export const limitCaveats = (weeks: readonly HeldWeek[], catalogue: ActivityCatalogue): string[] => {
  const agreements = byAgreement(weeks.flatMap((week) => week.cells))
  return agreements.flatMap(({ school, cells }) =>
    caveatsOf(cells, agreements.length > 1 ? `The agreement with ${school}` : 'The agreement', catalogue),
  )
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
export const explainTooFewWeeks = (year: AgreementYear): string => {
  const { weeks, streams } = year
  const soFar =
    streams.length > 1
      ? heldText(year)
      : `${shareText(weeks)} was outside it; ${limitText(weeks)} is what it is held against`
  return `${spellCount(weeks.length, 'week')} under the agreement ${weeks.length === 1 ? 'is' : 'are'} logged, and at least ${String(parameters.minFlagWeeks.value)} are needed to judge the role. So far ${soFar}.`
}

/** What silence cannot rule out: of one role, or of each school that it has an agreement with. */
const powerText = ({ streams }: AgreementYear): string =>
  streams
    .map(({ school, weeks }) =>
      powerStatement(
        weeks.length,
        secondsOf(weeks) / weeks.length / 3600,
        streams.length > 1 ? { school, agreements: streams.length } : undefined,
      ),
    )
    .join(' ')

/** From which of several schools the greatest part of the odds comes. */
const mostFrom = ({ weeks, streams }: AgreementYear): string => {
  const last = weeks.at(-1)
  const leading = last && streams[leadingStream(last)]
  return streams.length > 1 && leading !== undefined ? `, the greatest part from ${leading.school}` : ''
}

/** What a log without a signal says, and what it can and cannot rule out. */
export const explainQuiet = (
  verdict: 'watch' | 'none',
  year: AgreementYear,
  odds: number,
  catalogue: ActivityCatalogue,
): string => {
  const needed = spellOdds(parameters.flagOdds.value)
  const short =
    odds < parameters.flagOdds.value
      ? `short of the ${needed} that a signal needs`
      : 'of too few weeks at one school for a signal'
  const opening =
    verdict === 'watch'
      ? `The log is worth a look together, and no more than that: the odds that the role is outgrowing its agreement stand at ${spellOdds(odds)}, ${short}${mostFrom(year)}.`
      : `Nothing in the log says that the role is outgrowing its agreement: the odds stand at ${spellOdds(odds)}, where a signal needs ${needed}.`
  return [
    opening,
    ...togetherText(year),
    `In ${spellCount(year.weeks.length, 'logged week')}, ${heldText(year)}.`,
    verdict === 'watch'
      ? 'Weeks to come will settle it; until then it is no more than a reason to talk.'
      : powerText(year),
    ...limitCaveats(year.weeks, catalogue),
  ].join(' ')
}

import { formatSeconds } from '@coachwork/core'
import { parameters } from '../parameters.js'
import { secondsOf } from './judged-time.js'
import type { HeldWeek } from './scope-streams.js'
import type { AgreementYear, ScopeStream } from './scope-weeks.js'
import { spellList, spellShare } from './wording.js'

const outOf = (weeks: readonly HeldWeek[]): number => weeks.reduce((sum, { outSeconds }) => sum + outSeconds, 0)

/** The share outside the role in some weeks, with the hours behind it: `10% of the time (10 h of 100 h)`. */
export const shareText = (weeks: readonly HeldWeek[], place = ''): string =>
  `${spellShare(outOf(weeks) / secondsOf(weeks))} of the time${place} (${formatSeconds(outOf(weeks))} of ${formatSeconds(secondsOf(weeks))})`

/** What some weeks are held against: `the limit of 10%`, or its range where it differs from week to week. */
export const limitText = (weeks: readonly HeldWeek[]): string => {
  const limits = weeks.map(({ limit }) => limit)
  const [least, most] = [Math.min(...limits), Math.max(...limits)]
  return spellShare(least) === spellShare(most)
    ? `the limit of ${spellShare(least)}`
    : `the limit of ${spellShare(least)} to ${spellShare(most)}, as agreed for each week`
}

/** An interval of shares or of differences, and how sure it is. */
export const betweenText = (low: number, high: number, spell: (share: number) => string): string =>
  `between ${spell(low)} and ${spell(high)} with ${spellShare(parameters.shareLevel.value)} confidence`

/** Where time is spent, once there are several agreements to tell apart: ` at Oak`; else nothing. */
export const placeIn = ({ streams }: AgreementYear, { school }: ScopeStream): string =>
  streams.length > 1 ? ` at ${school}` : ''

/** How much of the time was outside the role, and against which limit; of several agreements each by itself. */
export const heldText = (year: AgreementYear): string =>
  year.streams
    .map((stream, at) => {
      const share = shareText(stream.weeks, placeIn(year, stream))
      return `${share}${at === 0 ? ' was outside the role' : ''}, against ${limitText(stream.weeks)}`
    })
    .join('; ')

/** How the odds of several agreements are to be read; nothing for one. */
export const togetherText = ({ streams }: AgreementYear): string[] =>
  streams.length < 2
    ? []
    : [
        `These are the odds of ${spellList(streams.map(({ school }) => school))} together, each school’s time held against its own limit; a principal’s report judges one school alone, so its verdict can differ.`,
      ]

import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import { secondsOf } from './judged-time.js'
import { unlikelyAfter } from './power-statement.js'
import { agreementYears, type CreepOptions } from './scope-weeks.js'
import { spellCount, spellList, spellPoints, spellShare } from './wording.js'

/**
 * The smallest breach, as a share over the limit, that a quiet log makes unlikely at any school; null where it makes none
 * so at one of them.
 */
export const unlikelyInSilence = (ledger: CoachLedger, options: CreepOptions): number | null => {
  const year = agreementYears(ledger, options).findLast(({ weeks }) => weeks.length >= parameters.minFlagWeeks.value)
  if (year === undefined) return null
  const { streams } = year
  const sizes = streams.map(
    ({ weeks }) => unlikelyAfter(weeks.length, secondsOf(weeks) / weeks.length / 3600, streams.length) ?? Infinity,
  )
  const size = Math.max(...sizes)
  return size === Infinity ? null : size
}

/**
 * What the silence of several logs says, read as one list: how large a breach it makes unlikely, and for how many of them.
 *
 * @param unlikely for each role without a signal, the smallest breach that its log makes unlikely
 * @returns nothing for fewer than two, since one log’s own explanation says it
 */
export const silenceStatement = (unlikely: readonly (number | null)[]): string | null => {
  if (unlikely.length < 2) return null
  const sizes = new Map<number | null, number>()
  for (const size of unlikely) sizes.set(size, (sizes.get(size) ?? 0) + 1)
  const told = [...sizes]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([size, roles]) =>
      size === null
        ? `too early to say in ${String(roles)}`
        : `${spellPoints(size)} over the limit in ${String(roles)}`,
    )
  const missed = spellShare(1 - parameters.likelyFound.value)
  return `What no signal means for ${spellCount(unlikely.length, 'role')}: drift would likely have shown by now from this size on: ${spellList(told)}. Up to ${missed} of breaches of that size go unfound in so many weeks, and smaller ones more often.`
}

import { Leader } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import type { LeaderLine } from '../reports/coach-figures.js'
import { judge, type MeasureOptions } from './judged-time.js'
import { shareWithin } from './share-within.js'

/**
 * Time with each leader, by what the activities say: a request of a leader is not time with one.
 *
 * A leader whom no activity of the catalogue names cannot be told from any log, which is not the same as no time.
 */
export const leaderTime = (ledger: CoachLedger, { catalogue }: MeasureOptions): LeaderLine[] => {
  const cells = judge(ledger, catalogue)
  const within = shareWithin(cells)
  const leaderOf = (code: string): LeaderLine['leader'] | undefined => {
    const activity = catalogue.get(code)
    return activity?.leader ?? (activity?.contact === 'administrator' ? 'unnamed' : undefined)
  }
  const told = new Set([...catalogue.values()].map(({ leader }) => leader))
  const lineOf = (leader: LeaderLine['leader']): LeaderLine => {
    const { seconds, entries, share, interval } = within(cells.filter(({ activity }) => leaderOf(activity) === leader))
    return { leader, seconds, entries, share: cells.length === 0 ? null : share, interval }
  }
  const unnamed = lineOf('unnamed')
  return [
    ...Leader.options.map((leader) =>
      told.has(leader) ? lineOf(leader) : { leader, seconds: null, entries: null, share: null, interval: null },
    ),
    ...(unnamed.seconds === 0 ? [] : [unnamed]),
  ]
}

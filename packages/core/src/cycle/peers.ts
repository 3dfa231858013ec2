import type { PeersCheck } from './event.js'

/** What a goal still lacks of PEERS: powerful, easy, emotionally compelling, reachable, student-focused. */
export interface PeersGap {
  readonly criterion: 'powerful' | 'easy' | 'emotionally-compelling' | 'reachable'
  readonly question: string
}

/**
 * What to talk about before taking up a goal. Student-focused is never among the gaps: a goal without students in view
 * cannot be built. Reachable needs a measured target, which every goal has, and a strategy to get there.
 */
export const peersGaps = (check: PeersCheck | undefined, strategy: string | undefined): readonly PeersGap[] => {
  const gaps: readonly (PeersGap & { readonly isMissing: boolean })[] = [
    {
      criterion: 'powerful',
      question: 'Would reaching it make a real difference to the students?',
      isMissing: check?.powerful !== true,
    },
    { criterion: 'easy', question: 'Is it the simplest way to get there?', isMissing: check?.easy !== true },
    {
      criterion: 'emotionally-compelling',
      question: 'Does the teacher care about it?',
      isMissing: check?.emotionallyCompelling !== true,
    },
    {
      criterion: 'reachable',
      question: 'Which strategy will be tried to reach it?',
      isMissing: strategy === undefined || strategy.trim() === '',
    },
  ]
  return gaps.filter(({ isMissing }) => isMissing).map(({ criterion, question }) => ({ criterion, question }))
}

import type { CalendarDate, Requester } from '@coachwork/core'
import type { LedgerCell } from './ledger.js'

/** What makes two stretches of work one cell, as numbers; each below its bound, so that together they fit one key. */
const bounds = { week: 8192, activity: 4096, requester: 16, cycle: 2 }

/** Names by their numbers, and the place of each number in the alphabet. */
interface Named {
  readonly names: readonly string[]
  readonly ranks: Int32Array
}

/** Sums the time of one coach by term, week, activity, requester, and in or out of a cycle. */
export const cellTally = () => {
  const cellOfKey = new Map<number, number>()
  const keys: number[] = []
  const seconds: number[] = []
  const entries: number[] = []
  const squares: number[] = []
  return {
    /** Adds an entry: the numbers of its term, week, activity and requester, 1 or 0 for in or out of a cycle. */
    add: (term: number, week: number, activity: number, requester: number, cycle: number, duration: number): void => {
      const key =
        (((term * bounds.week + week) * bounds.activity + activity) * bounds.requester + requester) * bounds.cycle +
        cycle
      let cell = cellOfKey.get(key)
      if (cell === undefined) {
        cell = keys.push(key) - 1
        cellOfKey.set(key, cell)
        seconds.push(0)
        entries.push(0)
        squares.push(0)
      }
      seconds[cell] = (seconds[cell] as number) + duration
      entries[cell] = (entries[cell] as number) + 1
      squares[cell] = (squares[cell] as number) + duration * duration
    },
    isEmpty: (): boolean => keys.length === 0,
    /** The cells in order of week, term, activity, requester, cycle. */
    cells: (
      termRank: readonly number[],
      activities: Named,
      requesters: Named,
      mondayOf: (week: number) => CalendarDate,
    ): LedgerCell[] => {
      const inOrder = new Float64Array(keys.length)
      const cells = keys.map((key, index): LedgerCell => {
        const cycle = key % bounds.cycle
        const asked = Math.floor(key / bounds.cycle)
        const requester = asked % bounds.requester
        const done = Math.floor(asked / bounds.requester)
        const activity = done % bounds.activity
        const then = Math.floor(done / bounds.activity)
        const week = then % bounds.week
        const term = termRank[Math.floor(then / bounds.week)] as number
        inOrder[index] =
          (((week * termRank.length + term) * bounds.activity + (activities.ranks[activity] as number)) *
            bounds.requester +
            (requesters.ranks[requester] as number)) *
            bounds.cycle +
          cycle
        return {
          term,
          week: mondayOf(week),
          activity: activities.names[activity] as string,
          requestedBy: requesters.names[requester] as Requester,
          inCycle: cycle === 1,
          seconds: seconds[index] as number,
          entries: entries[index] as number,
          squaredSeconds: squares[index] as number,
        }
      })
      return cells
        .map((_, index) => index)
        .sort((a, b) => (inOrder[a] as number) - (inOrder[b] as number))
        .map((index) => cells[index] as LedgerCell)
    },
  }
}

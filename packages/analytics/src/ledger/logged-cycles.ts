import type { CalendarDate } from '@coachwork/core'
import type { LoggedCycle } from './ledger.js'
import { compare } from './numbering.js'
import { triples } from './triples.js'

/** The most seconds of an entry, and one more: its activity and its seconds fit one number. */
const secondsBound = 2 ** 31

const inOrder = (a: LoggedCycle, b: LoggedCycle): number =>
  compare(a.firstDay, b.firstDay) ||
  compare(a.lastDay, b.lastDay) ||
  a.seconds - b.seconds ||
  a.entries - b.entries ||
  compare(JSON.stringify(a.work), JSON.stringify(b.work))

/** Sums the time of each coaching cycle of each coach, entry by entry, and forgets its name. */
export const cycleLog = () => {
  const cyclesAt: number[][] = []
  const numberOf = new Map<string, number>()
  const entries = triples()

  return {
    /** The number of a cycle of one coach at one school. */
    numberAt: (place: number, cycle: string): number => {
      const key = `${String(place)} ${cycle}`
      const known = numberOf.get(key)
      if (known !== undefined) return known
      const number = numberOf.size
      numberOf.set(key, number)
      ;(cyclesAt[place] ??= []).push(number)
      return number
    },
    /** Adds an entry that names a cycle. */
    add: (cycle: number, day: number, activity: number, seconds: number): void => {
      entries.add(cycle, day, activity * secondsBound + seconds)
    },
    /** The cycles of a coach at one school, by the number of the place, in an order that tells nothing of their names. */
    close: (activities: readonly string[], dateOf: (day: number) => CalendarDate) => {
      const rowsOf = entries.byGroup(numberOf.size)
      const cycleOf = (school: string, rows: Int32Array): LoggedCycle => {
        const counts = new Map<number, number>()
        let [firstDay, lastDay, seconds] = [Infinity, -Infinity, 0]
        for (const row of rows) {
          const [day, what] = [entries.second(row), entries.third(row)]
          const activity = Math.floor(what / secondsBound)
          counts.set(activity, (counts.get(activity) ?? 0) + 1)
          seconds += what % secondsBound
          firstDay = Math.min(firstDay, day)
          lastDay = Math.max(lastDay, day)
        }
        const work = [...counts]
          .map(([activity, count]) => ({ activity: activities[activity] as string, entries: count }))
          .sort((a, b) => compare(a.activity, b.activity))
        return { school, firstDay: dateOf(firstDay), lastDay: dateOf(lastDay), seconds, entries: rows.length, work }
      }
      return (place: number, school: string): LoggedCycle[] =>
        (cyclesAt[place] ?? []).map((number) => cycleOf(school, rowsOf(number))).sort(inOrder)
    },
  }
}

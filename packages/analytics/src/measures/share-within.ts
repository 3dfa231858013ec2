import type { ShareInterval } from '../reports/report.js'
import { byWeek, entriesOf, secondsOf, weeklyShare, type JudgedCell } from './judged-time.js'

/** Time of one kind as a share of a whole, with its interval. */
export interface ShareOfTime {
  readonly seconds: number
  readonly entries: number
  /** 0 where the whole is empty. */
  readonly share: number
  /** Null with fewer than 4 logged weeks. */
  readonly interval: ShareInterval | null
}

/** Measures parts of a whole stretch of time, with the week as the cluster. Every part must be of the whole's own cells. */
export const shareWithin = (whole: readonly JudgedCell[]): ((part: readonly JudgedCell[]) => ShareOfTime) => {
  const seconds = secondsOf(whole)
  const entries = entriesOf(whole)
  const weeks = byWeek(whole).map(([week, cells]) => ({ week, whole: secondsOf(cells) }))
  return (part) => {
    const own = new Map<string, number>()
    for (const cell of part) own.set(cell.week, (own.get(cell.week) ?? 0) + cell.seconds)
    const partSeconds = secondsOf(part)
    const estimate = weeklyShare(
      weeks.map((week) => ({ part: own.get(week.week) ?? 0, whole: week.whole })),
      entries,
    )
    return {
      seconds: partSeconds,
      entries: entriesOf(part),
      share: seconds === 0 ? 0 : partSeconds / seconds,
      interval: estimate && { low: estimate.low, high: estimate.high, level: estimate.level },
    }
  }
}

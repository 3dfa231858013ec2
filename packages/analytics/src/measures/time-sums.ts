import { activityLabel, familyOf, type ActivityCode, type TaskOwner } from '@coachwork/core'
import { agreementsAtEnd } from './agreements-at-end.js'
import type { CoachLedger } from '../ledger/ledger.js'
import { entriesOf, grouped, judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { ownerOf } from './time-allocation.js'
import { weekSums, type WeekSum } from './time-by-stretch.js'

/** One coach's time with one activity. */
export interface ActivitySum {
  readonly activity: ActivityCode
  readonly label: string
  readonly family: string
  /** Whose work it properly is, as the coach's own agreements say, else the catalogue. */
  readonly owner: TaskOwner | null
  readonly seconds: number
  readonly entries: number
}

/** One coach's time for one school, as a group adds it up. */
export interface TimeSums {
  readonly school: string
  readonly activities: readonly ActivitySum[]
  readonly weeks: readonly WeekSum[]
}

/** A coach's time for each school, summed by activity and by week: all that a report of several coaches takes of a ledger. */
export const timeSums = (ledger: CoachLedger, { catalogue }: MeasureOptions): TimeSums[] => {
  const agreements = agreementsAtEnd(ledger)
  const sumsOf = (cells: readonly JudgedCell[]): Omit<TimeSums, 'school'> => ({
    activities: grouped(cells, ({ activity }) => activity).map(([activity, own]) => ({
      activity,
      label: activityLabel(catalogue, activity),
      family: familyOf(activity),
      owner: ownerOf(activity, agreements, catalogue),
      seconds: secondsOf(own),
      entries: entriesOf(own),
    })),
    weeks: weekSums(cells),
  })
  return grouped(judge(ledger, catalogue), ({ term }) => term.school).map(([school, cells]) => ({
    school,
    ...sumsOf(cells),
  }))
}

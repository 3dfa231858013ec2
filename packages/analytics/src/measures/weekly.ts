import { familyLabel, familyOf } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import type { SecondsByStanding, WeekLine } from '../reports/report.js'
import { byWeek, grouped, isCreepTime, isUnderAgreement, judge, secondsOf, type JudgedCell } from './judged-time.js'
import { agreementYears, type CreepOptions } from './scope-weeks.js'

/** Time by standing, every standing named. */
export const secondsByStanding = (cells: readonly JudgedCell[]): SecondsByStanding => {
  const seconds = { will: 0, may: 0, wont: 0, prohibited: 0, unlisted: 0, 'no-agreement': 0 }
  for (const cell of cells) seconds[cell.standing] += cell.seconds
  return seconds
}

/** One logged week as every reader may see it: by standing, never by activity. */
export type WeekByStanding = Omit<WeekLine, 'families'>

/** Time of a week by family of activity, largest first: for the coach's own eyes. */
export type WeekFamilies = NonNullable<WeekLine['families']>

/**
 * The log week by week, by standing, with the limit in force and the odds after the week.
 *
 * @param judgeable whether the odds may be shown: they mean nothing while too many labels are unmapped
 */
export const weekly = (ledger: CoachLedger, options: CreepOptions, judgeable: boolean): WeekByStanding[] => {
  const tested = new Map(agreementYears(ledger, options).flatMap(({ weeks }) => weeks.map((week) => [week.week, week])))
  return byWeek(judge(ledger, options.catalogue)).map(([week, cells]) => ({
    week,
    seconds: secondsOf(cells),
    standing: secondsByStanding(cells),
    outSeconds: cells.some(isUnderAgreement) ? secondsOf(cells.filter(isCreepTime)) : null,
    limit: tested.get(week)?.limit ?? null,
    odds: judgeable ? (tested.get(week)?.odds ?? null) : null,
  }))
}

/** The families of activity of each logged week, by its Monday. */
export const weekFamilies = (ledger: CoachLedger, options: CreepOptions): ReadonlyMap<string, WeekFamilies> =>
  new Map(
    byWeek(judge(ledger, options.catalogue)).map(([week, cells]) => [
      week,
      grouped(cells, ({ activity }) => familyOf(activity))
        .map(([family, own]) => ({ family, familyLabel: familyLabel(family), seconds: secondsOf(own) }))
        .sort((a, b) => b.seconds - a.seconds),
    ]),
  )

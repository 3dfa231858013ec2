import type { ActivityLog } from '@coachwork/analytics'
import { addDays, fromDayNumber, toDayNumber, type CalendarDate } from '@coachwork/core'

/** How far ahead of today a day of work may lie before somebody should look at its year. */
const daysAhead = 366

/** What to say of entries that are dated years ahead: a slip in the year, which no layout can tell; nothing where there is none. */
export const farAhead = ({ file, entries }: ActivityLog, today: CalendarDate): string | undefined => {
  const last = toDayNumber(addDays(today, daysAhead))
  let count = 0
  let first = -1
  for (let i = 0; i < entries.count; i += 1) {
    if ((entries.day[i] as number) <= last) continue
    if (first < 0) first = i
    count += 1
  }
  if (first < 0) return undefined
  return `${file}: ${String(count)} entr${count === 1 ? 'y is' : 'ies are'} dated more than a year after today, the first ${fromDayNumber(entries.day[first] as number)} on line ${String(entries.line[first])}; ${count === 1 ? 'it was' : 'they were'} counted, so check the year`
}

import { addDays, daysBetween, mondayOf, type CalendarDate } from '@coachwork/core'
import type { Report, WeekLine } from '../../reports/report.js'
import { formatShortDay, monthName } from '../figures.js'
import { markup, type Markup } from './markup.js'

/** The weeks of a chart from left to right. A week with no entry keeps its place, and so shows as a gap. */
export interface WeekAxis {
  readonly first: CalendarDate
  /** Number of weeks from the first to the last, both counted. */
  readonly weeks: number
}

/** A name under the axis, so many weeks from its start. */
interface Tick {
  readonly at: number
  readonly label: string
}

const mostTicks = 13

/** A name that starts further right than this would run out of the chart. */
const lastTick = 0.94

/** The axis that holds the period and every logged week; null where there is neither. */
export const weekAxis = (period: Report['period'], weekly: readonly Pick<WeekLine, 'week'>[]): WeekAxis | null => {
  const mondays = [...weekly.map(({ week }) => week), ...(period === null ? [] : [period.from, period.to])].map(
    mondayOf,
  )
  const first = mondays.reduce<CalendarDate | null>((a, b) => (a === null || b < a ? b : a), null)
  const last = mondays.reduce<CalendarDate | null>((a, b) => (a === null || b > a ? b : a), null)
  return first === null || last === null ? null : { first, weeks: daysBetween(first, last) / 7 + 1 }
}

/** Where a week starts on the axis, in weeks from its left end. */
export const weekAt = ({ first }: WeekAxis, day: CalendarDate): number => daysBetween(first, day) / 7

/** A place on the axis as the percentage of its width that SVG takes. */
export const percentOf = (part: number, whole: number): string => `${String(Math.round((part / whole) * 1e4) / 100)}%`

const monthStarts = (axis: WeekAxis, everyMonths: number): readonly Tick[] => {
  const starts: Tick[] = []
  const year = Number(axis.first.slice(0, 4))
  for (let month = Number(axis.first.slice(5, 7)) - 1; ; month += 1) {
    const ordinal = year * 12 + month
    const day = `${String(Math.floor(ordinal / 12))}-${String((ordinal % 12) + 1).padStart(2, '0')}-01`
    const at = weekAt(axis, day)
    if (at >= axis.weeks) return starts
    if (ordinal % everyMonths === 0 && at >= 0)
      starts.push({
        at,
        label: ordinal % 12 === 0 ? (everyMonths > 11 ? day.slice(0, 4) : `Jan ’${day.slice(2, 4)}`) : monthName(day),
      })
  }
}

const weekStarts = (axis: WeekAxis): readonly Tick[] =>
  Array.from({ length: axis.weeks }, (_, at) => ({ at, label: formatShortDay(addDays(axis.first, at * 7)) }))

const ticksOf = (axis: WeekAxis): readonly Tick[] => {
  if (axis.weeks <= 9) return weekStarts(axis)
  const everyMonths = [1, 3, 12, 60, 240].find((step) => (axis.weeks * 12) / 52.18 / step <= mostTicks) ?? 1200
  const starts = monthStarts(axis, everyMonths)
  const room = (starts[0]?.at ?? axis.weeks) / axis.weeks
  return room > 0.08 && everyMonths === 1 ? [{ at: 0, label: monthName(axis.first) }, ...starts] : starts
}

/** The names of weeks, months or years under a chart; on a phone every second one is left out where they are many. */
export const axisLabels = (axis: WeekAxis, y: number): Markup => {
  const ticks = ticksOf(axis).filter(({ at }) => at < axis.weeks * lastTick)
  return markup`<g class="axis">${ticks.map(({ at, label }, index) => {
    const x = percentOf(at, axis.weeks)
    return markup`<g${ticks.length > 6 && index % 2 === 1 && markup` class="wide"`}><line x1="${x}" x2="${x}" y1="${y}" y2="${y + 5}"/><text x="${x}" y="${y + 17}">${label}</text></g>`
  })}</g>`
}

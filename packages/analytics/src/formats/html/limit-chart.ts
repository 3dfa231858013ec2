import { addDays } from '@coachwork/core'
import type { CoachReport, WeekLine } from '../../reports/report.js'
import { formatDay, formatPercent } from '../figures.js'
import { outShareOf } from '../role-facts.js'
import { weekAt, type WeekAxis } from './axis.js'
import { barsPath, linearScale, pointAreas, px, roundStep, weekChart, type Scale } from './chart.js'
import { markup, type Markup } from './markup.js'

const height = 110

/** The weeks in which the drift may have begun, as a band behind a chart. */
export const sinceBand = ({ creep }: CoachReport, axis: WeekAxis, bandHeight: number): Markup | null => {
  if (creep.sinceRange === null) return null
  const from = weekAt(axis, creep.sinceRange.low)
  const to = weekAt(axis, addDays(creep.sinceRange.high, 7))
  return markup`<rect class="band" x="${px(from)}" width="${px(to - from)}" height="${bandHeight}"/>`
}

const limitPath = (weekly: readonly WeekLine[], axis: WeekAxis, y: Scale): string =>
  weekly.flatMap(({ week, limit }) => (limit === null ? [] : [`M${px(weekAt(axis, week))} ${px(y(limit))}h1`])).join('')

const weekText = (line: WeekLine, share: number): string =>
  `Week of ${formatDay(line.week)}: ${formatPercent(share)} outside the agreed role${line.limit === null ? '' : `, limit ${formatPercent(line.limit)}`}`

/** What the line and the band of the chart mean: the limit, or the limits where they changed, and the dated start. */
export const limitKey = ({ weekly, scope, creep }: CoachReport): string => {
  const limits = weekly.flatMap(({ limit }) => (limit === null ? [] : [limit]))
  const [low, high] = [Math.min(...limits), Math.max(...limits)]
  const range = low === high ? formatPercent(low) : `${formatPercent(low)} to ${formatPercent(high)}`
  const line = scope?.allowance === null ? `limit used, for none was agreed: ${range}` : `agreed limit, ${range}`
  return [
    ...(limits.length === 0 ? [] : [`Line: ${line}`]),
    ...(creep.sinceRange === null ? [] : ['shaded: when the drift most likely began']),
  ].join('; ')
}

/** The share of each week outside the agreed role, against the limit in force that week; null where none can be judged. */
export const limitChart = (coach: CoachReport, axis: WeekAxis, id: string): Markup | null => {
  const judged = coach.weekly.flatMap((line) => {
    const share = outShareOf(line)
    return share === null ? [] : [{ line, share }]
  })
  if (judged.length === 0) return null
  const greatest = Math.min(1, Math.max(0.2, ...judged.map(({ line, share }) => Math.max(share, line.limit ?? 0))))
  const step = roundStep(greatest)
  const steps = Math.min(Math.round(1 / step), Math.ceil(greatest / step - 1e-9))
  const y = linearScale(steps * step, height)
  const above = judged.filter(({ line, share }) => line.limit !== null && share > line.limit).length
  return weekChart({
    id,
    title: `Share of each week that ${coach.coach} spent outside the agreed role`,
    description: `Bars, one for each of ${String(judged.length)} weeks under an agreement; ${String(above)} stand above the limit. The numbers are in the table below.`,
    axis,
    height,
    grid: Array.from({ length: steps + 1 }, (_, index) => ({ y: y(index * step), label: formatPercent(index * step) })),
    inside: markup`${sinceBand(coach, axis, height)}<path class="fill outside" d="${barsPath(
      judged.map(({ line, share }) => ({ at: weekAt(axis, line.week), top: y(share), bottom: height })),
    )}"/><path class="limit" d="${limitPath(coach.weekly, axis, y)}"/>${pointAreas(
      axis,
      height,
      judged.map(({ line, share }) => ({ week: line.week, text: weekText(line, share) })),
    )}`,
  })
}

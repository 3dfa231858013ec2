import { formatSeconds } from '@coachwork/core'
import type { CoachReport, SecondsByStanding, WeekLine } from '../../reports/report.js'
import { formatDay, formatPercent, formatShares } from '../figures.js'
import { standings, standingWords } from '../words.js'
import { weekAt, type WeekAxis } from './axis.js'
import { barsPath, barWidth, linearScale, pointAreas, roundStep, weekChart } from './chart.js'
import { markup, type Markup } from './markup.js'

const height = 180

/** Standings that took time, in the order in which they are stacked. */
export const presentStandings = (seconds: SecondsByStanding) => standings.filter((standing) => seconds[standing] > 0)

/** Time by standing as lying bars, each with its name and figures beside it: the key to the colors of every chart. */
export const standingBars = (seconds: SecondsByStanding): Markup => {
  const present = presentStandings(seconds)
  const values = present.map((standing) => seconds[standing])
  const shares = formatShares(values)
  const greatest = Math.max(...values)
  return markup`<ul class="bars">${present.map(
    (standing, index) =>
      markup`<li><span class="bar-name">${standingWords[standing]}</span><svg height="16" aria-hidden="true"><rect width="${barWidth((values[index] ?? 0) / greatest)}" height="16" class="fill ${standing}"/></svg><span class="bar-value"><b>${shares[index]}</b> ${formatSeconds(values[index] ?? 0)}</span></li>`,
  )}</ul>`
}

const weekText = ({ week, seconds, standing }: WeekLine): string =>
  `Week of ${formatDay(week)}: ${formatSeconds(seconds)}. ${presentStandings(standing)
    .map((each) => `${standingWords[each]} ${formatSeconds(standing[each])}`)
    .join(', ')}`

const description = ({ weekly, standing, seconds }: CoachReport): string =>
  `Stacked bars, one for each of ${String(weekly.length)} logged weeks. Of all time: ${presentStandings(standing)
    .map((each) => `${standingWords[each]} ${formatPercent(standing[each] / seconds)}`)
    .join(', ')}. The numbers are in the table below.`

/** The picture of a coach's time: hours of each week, stacked by what the agreement says of the work. */
export const standingChart = (coach: CoachReport, axis: WeekAxis, id: string): Markup => {
  const greatest = Math.max(3600, ...coach.weekly.map(({ seconds }) => seconds)) / 3600
  const step = roundStep(greatest)
  const top = Math.ceil(greatest / step) * step
  const y = linearScale(top * 3600, height)
  const layers = presentStandings(coach.standing).map((standing, layer, present) => {
    const bars = coach.weekly.map((line) => {
      const below = present.slice(0, layer).reduce((sum, each) => sum + line.standing[each], 0)
      return { at: weekAt(axis, line.week), top: y(below + line.standing[standing]), bottom: y(below) }
    })
    return markup`<path class="fill ${standing}" d="${barsPath(bars)}"/>`
  })
  return weekChart({
    id,
    title: `Hours logged each week by ${coach.coach}, by what the agreement says of the work`,
    description: description(coach),
    axis,
    height,
    grid: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({
      y: y(index * step * 3600),
      label: `${String(Math.round(index * step * 10) / 10)} h`,
    })),
    inside: [
      ...layers,
      pointAreas(
        axis,
        height,
        coach.weekly.map((line) => ({ week: line.week, text: weekText(line) })),
      ),
    ],
  })
}

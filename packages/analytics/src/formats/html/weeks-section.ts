import { formatSeconds } from '@coachwork/core'
import type { CoachReport } from '../../reports/report.js'
import { formatDay, formatPercent } from '../figures.js'
import { outShareOf } from '../role-facts.js'
import { standingWords } from '../words.js'
import type { WeekAxis } from './axis.js'
import { familiesOf, familyChart } from './family-chart.js'
import { limitChart, limitKey } from './limit-chart.js'
import { markup, type Insert, type Markup } from './markup.js'
import { presentStandings, standingBars, standingChart } from './standing-chart.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

const timeOrNone = (seconds: number): string => (seconds === 0 ? '–' : formatSeconds(seconds))

const weekTable = (coach: CoachReport): Markup => {
  const present = presentStandings(coach.standing)
  const rows = coach.weekly.map((line): readonly Insert[] => {
    const share = outShareOf(line)
    return [
      formatDay(line.week),
      formatSeconds(line.seconds),
      ...present.map((standing) => timeOrNone(line.standing[standing])),
      share === null ? '–' : formatPercent(share),
      line.limit === null ? '–' : formatPercent(line.limit),
    ]
  })
  const headings = [
    words('Week of'),
    figures('All time'),
    ...present.map((standing) => figures(standingWords[standing])),
    figures('Outside the role'),
    figures('Limit'),
  ]
  return numbersOf('The numbers, week by week', dataTable('Time by week', headings, rows))
}

const familyTable = (coach: CoachReport): Markup => {
  const families = familiesOf(coach.weekly)
  const seconds = families.map(({ weeks }) => new Map(weeks.map((each) => [each.week, each.seconds])))
  return numbersOf(
    'The numbers, week by week and kind of work',
    dataTable(
      'Time by week and kind of work',
      [words('Week of'), ...families.map(({ label }) => figures(label))],
      coach.weekly.map(({ week }) => [formatDay(week), ...seconds.map((weeks) => timeOrNone(weeks.get(week) ?? 0))]),
    ),
  )
}

/** Where a coach's time went from week to week: by standing, outside the role, and by family where the reader may see it. */
export const weeksSection = (coach: CoachReport, axis: WeekAxis | null, id: string): Markup | null => {
  if (axis === null || coach.weekly.length === 0) return null
  const limit = limitChart(coach, axis, `${id}-limit`)
  const families = familyChart(coach, axis, `${id}-families`)
  return markup`<section><h3>Where the time went</h3><div class="pair"><div><h4>All time, by what the agreement says of the work</h4>${standingBars(
    coach.standing,
  )}</div><div><figure><figcaption>Hours logged each week</figcaption>${standingChart(coach, axis, `${id}-weeks`)}</figure>${
    limit !== null &&
    markup`<figure><figcaption>Outside the agreed role, share of each week <small>${limitKey(coach)}</small></figcaption>${limit}</figure>`
  }</div></div>${weekTable(coach)}${
    families !== null &&
    markup`<h4>The same weeks, by kind of work</h4><figure>${families}</figure>${familyTable(coach)}`
  }</section>`
}

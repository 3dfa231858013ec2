import type { CoachReport } from '../../reports/report.js'
import { formatDay, formatOdds } from '../figures.js'
import { beforeRemedies, waysOutOf } from '../remedy-facts.js'
import { roleFacts } from '../role-facts.js'
import { roleVerdict } from '../words.js'
import type { WeekAxis } from './axis.js'
import { markup, named, type Markup } from './markup.js'
import { factsList } from './facts-list.js'
import { oddsChart } from './odds-chart.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

/** A verdict on a role as a word with a sign, never as a color alone. */
export const verdictTag = (coach: Pick<CoachReport, 'scope' | 'creep'>): Markup => {
  const sign = coach.scope === null ? 'not-enough-data' : coach.creep.verdict
  return markup`<span class="verdict ${sign}">${roleVerdict(coach)}</span>`
}

const waysOut = (coach: CoachReport): Markup | null => {
  const ways = waysOutOf(coach)
  const before = beforeRemedies(coach.remedies)
  return (
    ways &&
    markup`<div class="ways"><h4>Two honest ways out</h4>${before !== null && markup`<p>${before}</p>`}<ol>${ways.map(
      ({ title, text, lines, leaves }) =>
        markup`<li><b>${title}</b> ${text}${
          lines.length > 0 && markup`<ul>${lines.map((line) => markup`<li>${named(line)}</li>`)}</ul>`
        }${leaves !== null && markup`<p class="leaves">${leaves}</p>`}</li>`,
    )}</ol></div>`
  )
}

const oddsFigure = (coach: CoachReport, axis: WeekAxis, id: string): Markup | null => {
  const chart = oddsChart(coach, axis, id)
  if (chart === null) return null
  const rows = coach.weekly.flatMap(({ week, odds }) => (odds === null ? [] : [[formatDay(week), formatOdds(odds)]]))
  return markup`<figure><figcaption>Odds that the role has drifted past its limit <small>Each line up is ten times the odds${
    coach.creep.sinceRange !== null && '; shaded: when it most likely began'
  }</small></figcaption>${chart}</figure>${numbersOf(
    'The odds, week by week',
    dataTable('Odds by week', [words('Week of'), figures('Odds of drift')], rows),
  )}`
}

/** Whether the role is drifting, with all that the answer rests on and, where it is, the two ways out. */
export const scopeSection = (coach: CoachReport, axis: WeekAxis | null, id: string): Markup => {
  return markup`<section><h3>Is the role drifting?</h3><div class="pair even"><div><p class="verdict-line">${verdictTag(
    coach,
  )}</p><p>${coach.creep.explanation}</p>${factsList(roleFacts(coach))}</div><div>${
    axis !== null && oddsFigure(coach, axis, `${id}-odds`)
  }</div></div>${waysOut(coach)}</section>`
}

import type { CoachReport, Creep } from '../../reports/report.js'
import { formatDay, formatOdds } from '../figures.js'
import { handBackLines, roleFacts } from '../role-facts.js'
import { roleVerdict } from '../words.js'
import type { WeekAxis } from './axis.js'
import { markup, named, type Markup } from './markup.js'
import { oddsChart } from './odds-chart.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

/** A verdict on a role as a word with a sign, never as a color alone. */
export const verdictTag = (coach: Pick<CoachReport, 'scope' | 'creep'>): Markup => {
  const sign = coach.scope === null ? 'not-enough-data' : coach.creep.verdict
  return markup`<span class="verdict ${sign}">${roleVerdict(coach)}</span>`
}

const waysOut = (creep: Creep): Markup | null => {
  const handBack = handBackLines(creep)
  return (
    creep.waysOut &&
    markup`<div class="ways"><h4>Two honest ways out</h4><ol><li><b>Hand the work back to its owner.</b>${
      handBack.length > 0 && markup`<ul>${handBack.map((line) => markup`<li>${named(line)}</li>`)}</ul>`
    }</li><li><b>Amend the agreement.</b> ${creep.waysOut.amend}</li></ol></div>`
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
  const facts = roleFacts(coach).map(
    ({ term, lines }) =>
      markup`<div><dt>${term}</dt><dd>${lines.map((line) => markup`<span>${named(line)}</span>`)}</dd></div>`,
  )
  return markup`<section><h3>Is the role drifting?</h3><div class="pair even"><div><p class="verdict-line">${verdictTag(
    coach,
  )}</p><p>${coach.creep.explanation}</p>${facts.length > 0 && markup`<dl>${facts}</dl>`}</div><div>${
    axis !== null && oddsFigure(coach, axis, `${id}-odds`)
  }</div></div>${waysOut(coach.creep)}</section>`
}

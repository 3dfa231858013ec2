import type { CoachReport } from '../../reports/report.js'
import { cycleFacts, cyclesAre } from '../cycle-facts.js'
import { cycleTables } from '../cycle-rows.js'
import { factsList } from './facts-list.js'
import { markup, type Markup } from './markup.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

/** What the files of coaching cycles tell; null where none were given. */
export const cycleSection = (coach: CoachReport): Markup | null => {
  const { cycleProgress } = coach
  if (cycleProgress === null) return null
  return markup`<section><h3>How coaching cycles run</h3><p class="key">${cyclesAre}</p>${factsList(cycleFacts(coach))}${cycleTables(
    cycleProgress,
  ).map(({ title, columns, rows }) =>
    numbersOf(
      title,
      dataTable(
        title,
        columns.map(([text, kind]) => (kind === 'figures' ? figures(text) : words(text))),
        rows,
      ),
    ),
  )}</section>`
}

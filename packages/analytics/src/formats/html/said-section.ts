import { formatSeconds } from '@coachwork/core'
import type { CoachReport, SaidLine } from '../../reports/report.js'
import { formatPercent } from '../figures.js'
import { saidAre, saidFacts } from '../said-facts.js'
import { factsList } from './facts-list.js'
import { markup, named, type Insert, type Markup } from './markup.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

const place = (position: number | null): string => (position === null ? '–' : String(position))

const row = ({ label, activity, said, logged, loggedRange, seconds, share }: SaidLine): readonly Insert[] => [
  markup`${named(label)} <small>${activity}</small>`,
  place(said),
  place(logged),
  loggedRange === null ? '–' : `${String(loggedRange.low)} to ${String(loggedRange.high)}`,
  formatSeconds(seconds),
  formatPercent(share),
]

/** What people said takes most time beside the log; null where nobody was asked. */
export const saidSection = (coach: CoachReport): Markup | null => {
  const { said } = coach
  if (said === null) return null
  return markup`<section><h3>What people said, and what the log shows</h3><p class="key">${saidAre}</p>${factsList(saidFacts(coach))}${
    said.activities.length > 0 &&
    numbersOf(
      'Every activity that was named or logged',
      dataTable(
        'Said and logged',
        [words('Activity'), ...['Said', 'Logged', 'In most halves of the log', 'Time', 'Share'].map(figures)],
        said.activities.map(row),
      ),
    )
  }</section>`
}

import type { CoachReport, Load } from '../../reports/report.js'
import { formatCount, formatDay, formatTenths } from '../figures.js'
import { kindsLines, supportFacts } from '../support-facts.js'
import { factsList } from './facts-list.js'
import { markup, type Markup } from './markup.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

const weekTable = ({ weeks = [] }: Load): Markup | false =>
  weeks.length > 0 &&
  numbersOf(
    'Kinds of work, week by week (shown to the coach alone)',
    dataTable(
      'Kinds of work by week',
      [words('Week of'), ...['Kinds of work', 'As mixed as', 'Weighted to the largest'].map(figures)],
      weeks.map(({ week, kinds, effective, dominant }) => [
        formatDay(week),
        formatCount(kinds),
        formatTenths(effective),
        formatTenths(dominant),
      ]),
    ),
  )

const kinds = (load: Load): Markup => {
  const lines = kindsLines(load)
  const table =
    lines.length > 0 &&
    dataTable(
      'Kinds of work',
      [words('Breadth of the role'), ...['Typical week', 'Half of all weeks', 'Whole log'].map(figures)],
      lines.map(({ term, week, half, whole }) => [term, week, half, whole]),
    )
  return markup`${table}${load.note !== null && markup`<p class="key">${load.note}</p>`}${weekTable(load)}`
}

/** What supports the role and what it carries: talks with the principal, who asked, own learning, open cycles, kinds of work. */
export const supportSection = (coach: CoachReport): Markup | null =>
  coach.seconds === 0
    ? null
    : markup`<section><h3>Support and load</h3><div class="pair even"><div>${factsList(supportFacts(coach))}</div><div>${kinds(coach.load)}</div></div></section>`

import type { CoachReport } from '../../reports/report.js'
import { carriedColumns, carriedTime, carriedTitle } from '../carry-facts.js'
import { factsList } from './facts-list.js'
import { markup, named, type Markup } from './markup.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

/** Time agreed in advance: what is left of it, and what went over from stretch to stretch; null where none is agreed. */
export const carrySection = (coach: CoachReport): Markup | null => {
  const { carryOver } = coach
  if (carryOver === null) return null
  const carried = carriedTime(coach).map(({ title, lines, rows }) => ({ term: title, lines, rows }))
  const stretch = carryOver.by === 'term' ? 'Term' : 'Month'
  return markup`<section><h3>${carriedTitle(carryOver)}</h3>${factsList(carried)}${
    carryOver.note !== null && markup`<p class="key">${carryOver.note}</p>`
  }${
    carried.length > 0 &&
    numbersOf(
      `The numbers by ${carryOver.by}`,
      markup`${carried.map(
        ({ term, rows }) =>
          markup`<h4>${named(term)}</h4>${dataTable(
            `Agreed and logged by ${carryOver.by}`,
            [words(stretch), ...carriedColumns.map(figures)],
            rows.map(([first, ...rest]) => [named(first), ...rest]),
          )}`,
      )}`,
    )
  }</section>`
}

import type { CoachReport } from '../../reports/report.js'
import { contactFacts, teacherTable } from '../contact-facts.js'
import { factsList } from './facts-list.js'
import { markup, type Markup } from './markup.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

const eachTable = ({ contacts: { reach } }: CoachReport): Markup | null => {
  const table = teacherTable(reach)
  if (table === null) return null
  return numbersOf(
    'Teacher by teacher, without a name (shown to the coach alone)',
    dataTable('Sessions by teacher', [words(table.name), ...table.columns.map(figures)], table.rows),
  )
}

/** Who was reached, nameless: how many, how evenly, in which cycles, and who did the work. */
export const contactSection = (coach: CoachReport): Markup | null =>
  coach.seconds === 0
    ? null
    : markup`<section><h3>Who was reached</h3>${factsList(contactFacts(coach))}${eachTable(coach)}</section>`

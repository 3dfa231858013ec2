import type { CoachReport } from '../../reports/report.js'
import { contactFacts, teacherTable } from '../contact-facts.js'
import { markdownFacts, markdownTable } from './text.js'

/** Who was reached, nameless; teacher by teacher only where the reader may see it. */
export const contactBlocks = (coach: CoachReport): readonly string[] => {
  if (coach.seconds === 0) return []
  const table = teacherTable(coach.contacts.reach)
  return [
    '### Who was reached',
    markdownFacts(contactFacts(coach)),
    ...(table === null
      ? []
      : [markdownTable([[table.name], ...table.columns.map((column) => [column, 'figures'] as const)], table.rows)]),
  ]
}

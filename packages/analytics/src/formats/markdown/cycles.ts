import type { CoachReport } from '../../reports/report.js'
import { cycleFacts, cyclesAre } from '../cycle-facts.js'
import { cycleTables } from '../cycle-rows.js'
import { markdownFacts, markdownTable, markdownText } from './text.js'

/** What the files of coaching cycles tell, as blocks of Markdown; cycle by cycle only where the reader may see it. */
export const cycleBlocks = (coach: CoachReport): readonly string[] => {
  const { cycleProgress } = coach
  if (cycleProgress === null) return []
  return [
    '### How coaching cycles run',
    cyclesAre,
    markdownFacts(cycleFacts(coach)),
    ...cycleTables(cycleProgress).flatMap(({ title, columns, rows }) => [
      `${markdownText(title)}:`,
      markdownTable(
        columns.map(([text, kind]) => (kind === 'figures' ? ([text, kind] as const) : ([text] as const))),
        rows,
      ),
    ]),
  ]
}

import { formatSeconds } from '@coachwork/core'
import type { CoachReport } from '../../reports/report.js'
import { carriedColumns, carriedTime, carriedTitle } from '../carry-facts.js'
import { formatPercent } from '../figures.js'
import { saidAre, saidFacts } from '../said-facts.js'
import { markdownFacts, markdownTable, markdownText } from './text.js'

/** Time agreed in advance, by what is left of it, as blocks of Markdown. */
export const carryBlocks = (coach: CoachReport): readonly string[] => {
  const { carryOver } = coach
  if (carryOver === null) return []
  const carried = carriedTime(coach)
  const stretch = carryOver.by === 'term' ? 'Term' : 'Month'
  return [
    `### ${carriedTitle(carryOver)}`,
    ...(carryOver.note === null ? [] : [markdownText(carryOver.note)]),
    ...carried.flatMap(({ title, lines, rows }) => [
      `#### ${markdownText(title)}`,
      markdownText(lines.join(' ')),
      markdownTable([[stretch], ...carriedColumns.map((column) => [column, 'figures'] as const)], rows),
    ]),
  ]
}

const place = (position: number | null): string => (position === null ? '–' : String(position))

/** What people said takes most time beside the log, as blocks of Markdown. */
export const saidBlocks = (coach: CoachReport): readonly string[] => {
  const { said } = coach
  if (said === null) return []
  return [
    '### What people said, and what the log shows',
    saidAre,
    markdownFacts(saidFacts(coach)),
    ...(said.activities.length === 0
      ? []
      : [
          markdownTable(
            [['Activity'], ['Said', 'figures'], ['Logged', 'figures'], ['Time', 'figures'], ['Share', 'figures']],
            said.activities.map(({ label, activity, said: named, logged, seconds, share }) => [
              `${label} (${activity})`,
              place(named),
              place(logged),
              formatSeconds(seconds),
              formatPercent(share),
            ]),
          ),
        ]),
  ]
}

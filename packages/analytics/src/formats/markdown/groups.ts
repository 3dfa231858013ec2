import { formatSeconds } from '@coachwork/core'
import type { GroupReport, Report } from '../../reports/report.js'
import { formatCount, formatNumberOf, formatPercent, formatShares } from '../figures.js'
import { groupStretches, schoolStretches, stretchTable } from '../group-facts.js'
import { standings, standingWords, verdictCounts } from '../words.js'
import { markdownTable } from './text.js'

const otherWays = (all: GroupReport): readonly string[] => {
  const owners = formatShares(all.by.owner.map(({ seconds }) => seconds))
  return [
    markdownTable(
      [['Whose work it properly is'], ['Time', 'figures'], ['Share', 'figures']],
      all.by.owner.map(({ label, seconds }, index) => [label, formatSeconds(seconds), owners[index] ?? '']),
    ),
    ...groupStretches(all.by).map((stretches) => {
      const { columns, rows: lines } = stretchTable(all, stretches)
      return markdownTable(
        columns.map((column, index) => (index === 0 ? [column] : [column, 'figures'])),
        lines,
      )
    }),
  ]
}

/** All coaches together: sums by activity, by whose work it is, by stretch of the year. */
export const groupBlocks = (all: GroupReport): readonly string[] => {
  const shares = formatShares(all.allocation.map(({ seconds }) => seconds))
  return [
    '## All coaches together',
    `${formatNumberOf(all.coaches, 'coach', 'coaches')}, ${formatSeconds(all.seconds)} in ${formatNumberOf(all.entries, 'entry', 'entries')}. Verdicts on the roles: ${verdictCounts(all)}.`,
    markdownTable(
      [['Activity'], ['Kind of work'], ['Time', 'figures'], ['Share', 'figures']],
      all.allocation.map((line, position) => [
        `${line.label} (${line.activity})`,
        line.familyLabel,
        formatSeconds(line.seconds),
        shares[position] ?? '',
      ]),
    ),
    ...otherWays(all),
  ]
}

/** The schools beside each other, by standing and by stretch of the year. */
export const schoolBlocks = (all: Report['schools']): readonly string[] => {
  const stretches = schoolStretches(all)
  const present = standings.filter((standing) => all.some((school) => school.standing[standing] > 0))
  return [
    '## The schools',
    markdownTable(
      [
        ['School'],
        ['Coaches', 'figures'],
        ['Time logged', 'figures'],
        ...present.map((standing) => [standingWords[standing], 'figures'] as const),
        ['Verdicts on the roles'],
      ],
      all.map((school) => [
        school.school,
        formatCount(school.coaches),
        formatSeconds(school.seconds),
        ...present.map((each) => (school.seconds === 0 ? '–' : formatPercent(school.standing[each] / school.seconds))),
        verdictCounts(school),
      ]),
    ),
    markdownTable(
      [['School'], ...stretches.columns.map((column) => [column, 'figures'] as const)],
      all.map((school) => [school.school, ...stretches.timesOf(school)]),
    ),
  ]
}

import { formatSeconds } from '@coachwork/core'
import type { AllocationLine, CoachReport } from '../../reports/report.js'
import { formatInterval, formatShares } from '../figures.js'
import { plannedWords, planVerdictWords, standingWords } from '../words.js'
import { barWidth } from './chart.js'
import { markup, named, type Insert, type Markup } from './markup.js'
import { dataTable, figures, words, type Heading } from './table-markup.js'

/** A column of the table, left out where it would be empty. */
interface Column {
  readonly heading: Heading
  readonly cell: (line: AllocationLine, index: number) => Insert
  readonly total?: string
  readonly shown: boolean
}

const columnsOf = ({ allocation, seconds }: CoachReport): readonly Column[] => {
  const shares = formatShares(allocation.map((line) => line.seconds))
  const greatest = Math.max(...allocation.map((line) => line.seconds))
  return [
    {
      heading: words('Activity'),
      shown: true,
      total: 'All logged time',
      cell: ({ label, activity }) => markup`${named(label)} <small>${activity}</small>`,
    },
    {
      heading: words(''),
      shown: true,
      cell: (line) =>
        markup`<svg class="cell-bar" height="10" aria-hidden="true"><rect class="fill ${line.standing}" width="${barWidth(line.seconds / greatest)}" height="10"/></svg>`,
    },
    {
      heading: figures('Time'),
      shown: true,
      total: formatSeconds(seconds),
      cell: (line) => formatSeconds(line.seconds),
    },
    { heading: figures('Share'), shown: true, total: '100.0%', cell: (_line, index) => shares[index] },
    {
      heading: figures('Likely range'),
      shown: allocation.some(({ interval }) => interval !== null),
      cell: ({ interval }) => (interval === null ? '–' : formatInterval(interval)),
    },
    { heading: words('Standing'), shown: true, cell: ({ standing }) => standingWords[standing] },
    {
      heading: words('Planned'),
      shown: allocation.some(({ planned }) => planned !== null),
      cell: ({ planned }) => plannedWords(planned),
    },
    {
      heading: words('Verdict'),
      shown: allocation.some(({ verdict }) => verdict !== null),
      cell: ({ verdict }) => verdict !== null && planVerdictWords[verdict],
    },
  ]
}

/** Every activity of a coach with its time, its share and how sure that is, what was planned, and where it stands. */
export const allocationSection = (coach: CoachReport): Markup | null => {
  if (coach.allocation.length === 0) return null
  const columns = columnsOf(coach).filter(({ shown }) => shown)
  return markup`<section><h3>What each hour was spent on</h3>${dataTable(
    'Time by activity',
    columns.map(({ heading }) => heading),
    coach.allocation.map((line, index) => columns.map(({ cell }) => cell(line, index))),
    columns.map(({ total }) => total),
  )}</section>`
}

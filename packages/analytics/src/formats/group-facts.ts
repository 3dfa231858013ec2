import { formatSeconds } from '@coachwork/core'
import type { GroupBy, GroupReport, StretchLine } from '../reports/report.js'
import { formatPercent } from './figures.js'
import { standings, standingWords } from './words.js'

/** A way in which the year falls into stretches, with its lines. */
interface GroupStretches {
  readonly by: 'year' | 'term' | 'month'
  readonly title: string
  readonly lines: readonly StretchLine[]
}

/** The stretches of the year that a group’s time is told by: years where there are several, terms where known, months. */
export const groupStretches = ({ year, term, month }: GroupBy): readonly GroupStretches[] =>
  (
    [
      { by: 'year', title: 'Year', lines: year.length > 1 ? year : [] },
      { by: 'term', title: 'Term', lines: term },
      { by: 'month', title: 'Month', lines: month },
    ] as const
  ).filter(({ lines }) => lines.length > 0)

/** A group’s stretches as a table: its columns, and a row for each stretch with its time and how it stands. */
export const stretchTable = ({ standing }: Pick<GroupReport, 'standing'>, { title, lines }: GroupStretches) => {
  const present = standings.filter((each) => standing[each] > 0)
  return {
    columns: [title, 'Time', ...present.map((each) => standingWords[each])],
    rows: lines.map((line) => [
      line.label,
      formatSeconds(line.seconds),
      ...present.map((each) => (line.seconds === 0 ? '–' : formatPercent(line.standing[each] / line.seconds))),
    ]),
  }
}

/** The stretches that schools are set side by side in: terms where any school has them, else months; null for none. */
export const schoolStretches = (schools: readonly Pick<GroupReport, 'by'>[]) => {
  const by = schools.some((school) => school.by.term.length > 0) ? 'term' : 'month'
  const names = new Map(schools.flatMap((school) => school.by[by].map(({ name, label }) => [name, label] as const)))
  const ordered = by === 'month' ? [...names].sort(([a], [b]) => (a < b ? -1 : 1)) : [...names]
  return {
    by,
    columns: ordered.map(([, label]) => label),
    timesOf: (school: Pick<GroupReport, 'by'>): readonly string[] =>
      ordered.map(([name]) => {
        const seconds = school.by[by].find((line) => line.name === name)?.seconds ?? 0
        return seconds === 0 ? '–' : formatSeconds(seconds)
      }),
  } as const
}

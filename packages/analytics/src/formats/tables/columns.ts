import type { AllocationLine, CoachReport, ShareInterval, WeekLine } from '../../reports/report.js'
import { standings } from '../words.js'
import type { ColumnOf } from './sheet.js'

/** A line of a coach's report, with the coach it belongs to. */
export type OfCoach<Line> = Line & { readonly coach: string }

/** The lines of all coaches, one after the other. */
export const linesOf = <Line>(
  coaches: readonly CoachReport[],
  lines: (coach: CoachReport) => readonly Line[],
): readonly OfCoach<Line>[] => coaches.flatMap((coach) => lines(coach).map((line) => ({ ...line, coach: coach.coach })))

/** The name of the column for each standing: `wont_seconds`. */
export const standingColumn = (standing: string): string => `${standing.replace('-', '_')}_seconds`

/** Time by standing, a column each. */
export const standingColumns = <Row extends Pick<WeekLine, 'standing'>>(): readonly ColumnOf<Row>[] =>
  standings.map((standing) => [standingColumn(standing), 'seconds', (row) => row.standing[standing]])

/** The two ends of an interval, a column each. */
export const intervalColumns = <Row>(
  name: string,
  interval: (row: Row) => ShareInterval | null | undefined,
): readonly ColumnOf<Row>[] => [
  [`${name}_low`, 'share', (row) => interval(row)?.low],
  [`${name}_high`, 'share', (row) => interval(row)?.high],
]

/** What the agreement plans, a column each. */
export const plannedColumns = <Row>(planned: (row: Row) => AllocationLine['planned']): readonly ColumnOf<Row>[] => [
  ['target', 'share', (row) => planned(row)?.target],
  ['floor', 'share', (row) => planned(row)?.floor],
  ['cap', 'share', (row) => planned(row)?.cap],
]

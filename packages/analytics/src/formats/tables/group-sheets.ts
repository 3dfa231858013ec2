import type { CoachReport, GroupBy, GroupReport, Report, StretchLine } from '../../reports/report.js'
import { standings } from '../words.js'
import { standingColumn, standingColumns } from './columns.js'
import { sheetOf, type Sheet } from './sheet.js'
import { rollUp, spread, type TableRow } from './table.js'

type Activity = GroupReport['allocation'][number]

/** What an activity is called, by its code: grouping goes by codes, which are safe to group by. */
const activitiesByCode = (lines: readonly Activity[]): ReadonlyMap<string, Activity> =>
  new Map(lines.map((line) => [line.activity, line]))

const allLines = (coaches: readonly CoachReport[]) =>
  coaches.flatMap(({ coach, allocation }) =>
    allocation.map(({ activity, family, seconds, entries }) => ({ coach, activity, family, seconds, entries })),
  )

/** Time of all coaches together, by activity. */
const activitySheet = (coaches: readonly CoachReport[]): Sheet => {
  const names = activitiesByCode(coaches.flatMap(({ allocation }) => allocation))
  const rows = rollUp(allLines(coaches), ['activity'], ['seconds', 'entries'], { of: 'coach', as: 'coaches' })
  const all = rows.reduce((sum, { seconds }) => sum + Number(seconds), 0)
  return sheetOf('activities', rows, [
    ['activity', 'text', ({ activity }) => activity],
    ['label', 'text', ({ activity }) => names.get(String(activity))?.label],
    ['family', 'text', ({ activity }) => names.get(String(activity))?.family],
    ['family_label', 'text', ({ activity }) => names.get(String(activity))?.familyLabel],
    ['coaches', 'count', ({ coaches: count }) => count],
    ['entries', 'count', ({ entries }) => entries],
    ['seconds', 'seconds', ({ seconds }) => seconds],
    ['share', 'share', ({ seconds }) => (all === 0 ? 0 : Number(seconds) / all)],
  ])
}

/** One row for each coach, one column for each family of activities. */
const familySheet = (coaches: readonly CoachReport[]): Sheet => {
  const { columns, rows } = spread(allLines(coaches), ['coach'], 'family', 'seconds')
  return sheetOf<TableRow>('families', rows, [
    ['coach', 'text', ({ coach }) => coach],
    ...columns.map((family) => [`${family}_seconds`, 'seconds' as const, (row: TableRow) => row[family]] as const),
  ])
}

const schoolSheet = (schools: Report['schools']): Sheet =>
  sheetOf('schools', schools, [
    ['school', 'text', ({ school }) => school],
    ['coaches', 'count', ({ coaches }) => coaches],
    ['entries', 'count', ({ entries }) => entries],
    ['seconds', 'seconds', ({ seconds }) => seconds],
    ...standingColumns<Report['schools'][number]>(),
    ['creep', 'count', ({ verdicts }) => verdicts.creep],
    ['watch', 'count', ({ verdicts }) => verdicts.watch],
    ['none', 'count', ({ verdicts }) => verdicts.none],
    ['not_enough_data', 'count', ({ verdicts }) => verdicts['not-enough-data']],
  ])

/** Time of each school by activity. */
const schoolActivitySheet = (schools: Report['schools']): Sheet => {
  const names = activitiesByCode(schools.flatMap(({ allocation }) => allocation))
  const lines = schools.flatMap(({ school, allocation }) =>
    allocation.map(({ activity, seconds }) => ({ school, activity, seconds })),
  )
  const totals = new Map(
    rollUp(lines, ['school'], ['seconds']).map(({ school, seconds }) => [String(school), Number(seconds)]),
  )
  return sheetOf('school-activities', rollUp(lines, ['school', 'activity'], ['seconds']), [
    ['school', 'text', ({ school }) => school],
    ['activity', 'text', ({ activity }) => activity],
    ['label', 'text', ({ activity }) => names.get(String(activity))?.label],
    ['family', 'text', ({ activity }) => names.get(String(activity))?.family],
    ['seconds', 'seconds', ({ seconds }) => seconds],
    ['share', 'share', ({ school, seconds }) => Number(seconds) / (totals.get(String(school)) ?? Number.NaN)],
  ])
}

type GroupLine = GroupBy['family'][number] | StretchLine

type LineOfGroup = GroupLine & { readonly school: string | null; readonly by: string }

const linesOfGroup = (school: string | null, { by }: Pick<GroupReport, 'by'>): readonly LineOfGroup[] =>
  (['family', 'owner', 'month', 'term', 'year'] as const).flatMap((name) =>
    by[name].map((line: GroupLine) => ({ ...line, by: name, school })),
  )

/** Time of all coaches together and of each school, in several ways. */
const groupTimeSheet = ({ schools, district }: Pick<Report, 'schools' | 'district'>): Sheet =>
  sheetOf(
    'group-time-by',
    [...linesOfGroup(null, district), ...schools.flatMap((school) => linesOfGroup(school.school, school))],
    [
      ['group', 'text', ({ school }) => (school === null ? 'all' : 'school')],
      ['school', 'text', ({ school }) => school],
      ['by', 'text', ({ by }) => by],
      ['name', 'text', ({ name }) => name],
      ['label', 'text', ({ label }) => label],
      ['seconds', 'seconds', ({ seconds }) => seconds],
      ['entries', 'count', ({ entries }) => entries],
      ['share', 'share', (line) => ('share' in line ? line.share : undefined)],
      ...standings.map(
        (standing) =>
          [
            standingColumn(standing),
            'seconds',
            (line: LineOfGroup) => ('standing' in line ? line.standing[standing] : undefined),
          ] as const,
      ),
    ],
  )

/** The sheets of sums: by activity, by coach and family, by school, by school and activity, and in other ways. */
export const groupSheets = (
  coaches: readonly CoachReport[],
  report: Pick<Report, 'schools' | 'district'>,
): readonly Sheet[] => [
  activitySheet(coaches),
  familySheet(coaches),
  schoolSheet(report.schools),
  schoolActivitySheet(report.schools),
  groupTimeSheet(report),
]

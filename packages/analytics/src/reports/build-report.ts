import type { Asked, Audience, Period } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { benchmarks } from '../measures/benchmarks.js'
import { grouped, type MeasureOptions } from '../measures/judged-time.js'
import type { CreepOptions } from '../measures/scope-weeks.js'
import type { CycleFiles } from './cycle-figures.js'
import { spellCount, spellList } from '../measures/wording.js'
import { districtNotes } from './district-notes.js'
import { groupReport, type GroupMember } from './group-report.js'
import { reportHeadline } from './report-headline.js'
import { measureCoach, type MeasuredCoach } from './measured-coach.js'
import type { InputFile, Report, RowCounts, SetAside } from './report.js'

/** What a report says of its input, and for whom it is. */
export interface ReportFrame extends Pick<MeasureOptions, 'calendar'> {
  readonly audience: Audience
  /** The days asked for; null to take the first to the last entry. */
  readonly period: Period | null
  readonly rows: RowCounts
  readonly files: readonly InputFile[]
  readonly setAside: readonly SetAside[]
  /** What the reading of the files has to say. */
  readonly notes: readonly string[]
  /** Files that could not be read at all: their time is missing. */
  readonly missing?: readonly string[]
}

/** Everything a report is made of: ledgers, for whom, and what became of the input. */
export interface ReportInput extends ReportFrame, CreepOptions {
  /** One for each coach, in any order. */
  readonly ledgers: Iterable<CoachLedger>
  /** Interviews about the coaching roles, to be held against the logs. */
  readonly interviews?: readonly Asked[] | undefined
  /** Coaching cycles of any coaches, where their files were given. */
  readonly cycles?: CycleFiles | undefined
  /** How many teachers each school has, where that is known. */
  readonly staffs?: Readonly<Record<string, number>> | undefined
}

const periodOf = (coaches: readonly MeasuredCoach[]): Report['period'] => {
  const first = coaches.map(({ days }) => days.from).sort()[0]
  const last = coaches
    .map(({ days }) => days.to)
    .sort()
    .at(-1)
  return first === undefined || last === undefined ? null : { from: first, to: last }
}

/** Every coach's part in each school, schools in order. */
const bySchool = (members: readonly GroupMember[]): [string, GroupMember[]][] =>
  grouped(
    members.flatMap(({ verdict, sums }) => sums.map((own) => ({ verdict, sums: [own], school: own.school }))),
    ({ school }) => school,
  )

const missingNote = (missing: readonly string[]): string[] =>
  missing.length === 0
    ? []
    : [
        `${spellCount(missing.length, 'file')} could not be read, so ${missing.length === 1 ? 'its' : 'their'} time is missing here: ${spellList(missing)}.`,
      ]

/**
 * Puts coaches that were measured one by one together, as the report of a district or a school for one audience.
 *
 * Coaches stand in order of their ids, never by any figure. It is partial when rows were rejected or files are missing;
 * duplicates and rows that are no entry take nothing from it.
 */
export const assembleReport = (frame: ReportFrame, measured: Iterable<MeasuredCoach>): Report => {
  const { audience, missing = [] } = frame
  const sorted = [...measured].sort((a, b) => (a.report.coach < b.report.coach ? -1 : 1))
  const members = sorted.map(({ report, sums }) => ({ verdict: report.creep.verdict, sums }))
  const coaches = sorted.map(({ report }) => report)
  return {
    coachwork: 'report/1',
    audience,
    period: frame.period ?? periodOf(sorted),
    rows: frame.rows,
    status: frame.rows.rejected > 0 || missing.length > 0 ? 'partial' : 'complete',
    files: frame.files,
    setAside: frame.setAside,
    notes: [...missingNote(missing), ...frame.notes, ...(audience === 'district' ? districtNotes(sorted) : [])],
    headline: reportHeadline(coaches, frame.rows),
    benchmarks,
    coaches,
    schools: bySchool(members).map(([school, own]) => ({ school, ...groupReport(own, frame) })),
    district: groupReport(members, frame),
  }
}

/** The report of a district, a school or one coach, for one audience. */
export const buildReport = (input: ReportInput): Report => {
  const { audience, catalogue, calendar, dispersion, interviews, cycles, staffs } = input
  const options = { audience, catalogue, calendar, dispersion, interviews, cycles, staffs }
  return assembleReport(
    input,
    [...input.ledgers].map((ledger) => measureCoach(ledger, options)),
  )
}

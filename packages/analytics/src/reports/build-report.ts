import type { Audience, Period } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { benchmarks } from '../measures/benchmarks.js'
import { judge, type JudgedCell } from '../measures/judged-time.js'
import type { CreepOptions } from '../measures/scope-weeks.js'
import { buildCoachReport } from './coach-report.js'
import { districtNotes } from './district-notes.js'
import { groupReport, type GroupMember } from './group-report.js'
import { reportHeadline } from './report-headline.js'
import type { InputFile, Report, RowCounts, SetAside } from './report.js'

/** Everything a report is made of: ledgers, for whom, and what became of the input. */
export interface ReportInput extends CreepOptions {
  /** One for each coach, in any order. */
  readonly ledgers: Iterable<CoachLedger>
  readonly audience: Audience
  /** The days asked for; null to take the first to the last entry. */
  readonly period: Period | null
  readonly rows: RowCounts
  readonly files: readonly InputFile[]
  readonly setAside: readonly SetAside[]
  /** What the reading of the files has to say. */
  readonly notes: readonly string[]
}

const periodOf = (ledgers: readonly CoachLedger[]): Report['period'] => {
  const first = ledgers.map(({ firstDay }) => firstDay).sort()[0]
  const last = ledgers
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1)
  return first === undefined || last === undefined ? null : { from: first, to: last }
}

/** Every coach's part of every school's time, each cell looked at once. */
const bySchool = (members: readonly GroupMember[]): [string, GroupMember[]][] => {
  const schools = new Map<string, GroupMember[]>()
  for (const { report, cells } of members) {
    const parts = new Map<string, JudgedCell[]>()
    for (const cell of cells) {
      const part = parts.get(cell.term.school)
      if (part) part.push(cell)
      else parts.set(cell.term.school, [cell])
    }
    for (const [school, own] of parts) {
      const group = schools.get(school)
      if (group) group.push({ report, cells: own })
      else schools.set(school, [{ report, cells: own }])
    }
  }
  return [...schools].sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * The report of a district, a school or one coach, for one audience.
 *
 * Coaches stand in order of their ids, never by any figure. It is partial when rows were rejected; duplicates and rows
 * that are no entry take nothing from it.
 */
export const buildReport = (input: ReportInput): Report => {
  const { audience, catalogue, calendar, dispersion } = input
  const options = { audience, catalogue, calendar, dispersion }
  const ledgers = [...input.ledgers].sort((a, b) => (a.coach < b.coach ? -1 : 1))
  const members = ledgers.map((ledger) => ({
    report: buildCoachReport(ledger, options),
    cells: judge(ledger, catalogue),
  }))
  const coaches = members.map(({ report }) => report)
  const district = groupReport(members, catalogue)
  return {
    coachwork: 'report/1',
    audience,
    period: input.period ?? periodOf(ledgers),
    rows: input.rows,
    status: input.rows.rejected > 0 ? 'partial' : 'complete',
    files: input.files,
    setAside: input.setAside,
    notes: [...input.notes, ...(audience === 'district' ? districtNotes(coaches) : [])],
    headline: reportHeadline(coaches, input.rows),
    benchmarks,
    coaches,
    schools: bySchool(members).map(([school, own]) => ({ school, ...groupReport(own, catalogue) })),
    district,
  }
}

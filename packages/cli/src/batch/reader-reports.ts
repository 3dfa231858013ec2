import { assembleReport, type MeasuredCoach, type Report, type ReportFrame } from '@coachwork/analytics'
import type { FormatName } from '@coachwork/analytics/formats'
import type { Audience } from '@coachwork/core'
import { folderNames } from '../folder-names.js'
import type { GatheredLog } from './gather.js'
import { schoolPlace } from './match-files.js'
import { basedOn, missingFor, rowsOf, schoolStatuses, type Facts } from './standing.js'

/** The place in the output layout that stands for the id of a coach. */
const coachPlace = '{coach}'

/** A report that is to be written for one reader. */
export interface ReaderReport {
  readonly audience: Audience
  /** Below the folder of the run, with slashes. */
  readonly folder: string
  readonly formats: readonly FormatName[]
  /** Made when it is its turn, so that not all of them are held at once. */
  readonly report: () => Report
}

const frameOf = (
  { plan }: Facts,
  audience: Audience,
  logs: readonly GatheredLog[],
  notes: readonly string[],
  missing: readonly string[],
): ReportFrame => ({
  audience,
  catalogue: plan.catalogue,
  calendar: plan.calendar,
  period: plan.period,
  rows: rowsOf(logs),
  files: logs.map(({ file, importer, rows }) => ({ file, importer, rows })),
  setAside: logs.flatMap(({ setAside }) => setAside),
  notes,
  missing,
})

const districtReport = (facts: Facts): Report => {
  const { plan, logs, roles, failed } = facts
  const notes = [
    ...basedOn(schoolStatuses(facts)),
    ...logs.flatMap((log) => log.notes),
    ...plan.complaints.map(({ message }) => message),
  ]
  return assembleReport(
    frameOf(
      facts,
      'district',
      logs,
      notes,
      failed.map(({ log }) => log.file),
    ),
    roles.map(({ district }) => district),
  )
}

const bySchool = (facts: Facts): Map<string, MeasuredCoach[]> => {
  const schools = new Map<string, MeasuredCoach[]>()
  for (const { principal } of facts.roles)
    for (const { school, measured } of principal) {
      const own = schools.get(school)
      if (own) own.push(measured)
      else schools.set(school, [measured])
    }
  return schools
}

/** Logs by whoever has time in them. */
const logsBy = (logs: readonly GatheredLog[], of: 'coaches' | 'schools'): ReadonlyMap<string, GatheredLog[]> => {
  const known = new Map<string, GatheredLog[]>()
  for (const log of logs)
    for (const name of log[of]) {
      const own = known.get(name)
      if (own) own.push(log)
      else known.set(name, [log])
    }
  return known
}

/**
 * The reports of a run, each made only of what its reader may see.
 *
 * The district sees all roles, a principal what was done for their school, a coach their own time; each is told of the logs
 * that could not be read and may have held time of theirs.
 */
export const readerReports = (facts: Facts): readonly ReaderReport[] => {
  const { output, reports } = facts.plan
  const schools = bySchool(facts)
  const schoolFolders = folderNames([...new Set(facts.roles.flatMap(({ ledger }) => ledger.schools))].sort())
  const coachFolders = folderNames(facts.roles.map(({ ledger }) => ledger.coach))
  const bySchools = logsBy(facts.logs, 'schools')
  const byCoaches = logsBy(facts.logs, 'coaches')
  return reports.flatMap(({ audience, formats }): ReaderReport[] => {
    if (audience === 'district')
      return [{ audience, folder: output.district, formats, report: () => districtReport(facts) }]
    if (audience === 'principal')
      return [...schools]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([school, measured]) => ({
          audience,
          formats,
          folder: output.school.replaceAll(schoolPlace, schoolFolders.get(school) ?? ''),
          report: () =>
            assembleReport(
              frameOf(facts, audience, bySchools.get(school) ?? [], [], missingFor(facts, [school])),
              measured,
            ),
        }))
    return facts.roles.flatMap(({ ledger, coach }) =>
      coach === undefined
        ? []
        : [
            {
              audience,
              formats,
              folder: output.coach.replaceAll(coachPlace, coachFolders.get(ledger.coach) ?? ''),
              report: () =>
                assembleReport(
                  frameOf(facts, audience, byCoaches.get(ledger.coach) ?? [], [], missingFor(facts, ledger.schools)),
                  [coach],
                ),
            },
          ],
    )
  })
}

import type { ReportFrame } from '@coachwork/analytics'
import type { FormatName } from '@coachwork/analytics/formats'
import type { Audience } from '@coachwork/core'
import { folderNames } from '../folder-names.js'
import { cacheKey } from './cache.js'
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
  /** A key of all that the report follows from: the same key, the same report. */
  readonly content: string
  readonly frame: ReportFrame
  /** Where in the cache the measures of its coaches lie. */
  readonly coaches: readonly string[]
}

/** What a report says of its input: the logs that hold time of its reader, and those that could not be read. */
interface Told {
  readonly logs: readonly GatheredLog[]
  readonly notes: readonly string[]
  readonly missing: readonly string[]
}

const readerReport = (
  { plan }: Facts,
  wanted: Pick<ReaderReport, 'audience' | 'folder' | 'formats'>,
  { logs, notes, missing }: Told,
  coaches: readonly string[],
): ReaderReport => {
  const frame: ReportFrame = {
    audience: wanted.audience,
    calendar: plan.calendar,
    period: plan.period,
    rows: rowsOf(logs),
    files: logs.map(({ file, importer, rows }) => ({ file, importer, rows })),
    setAside: logs.flatMap(({ setAside }) => setAside),
    notes,
    missing,
  }
  return { ...wanted, frame, coaches, content: cacheKey(JSON.stringify([frame, wanted.formats, coaches])) }
}

const districtTold = (facts: Facts): Told => ({
  logs: facts.logs,
  notes: [
    ...basedOn(schoolStatuses(facts)),
    ...facts.logs.flatMap((log) => log.notes),
    ...facts.plan.complaints.map(({ message }) => message),
  ],
  missing: facts.failed.map(({ log }) => log.file),
})

/** Things by each of the names that they have. */
const byName = <Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, Thing[]> => {
  const known = new Map<string, Thing[]>()
  for (const thing of things)
    for (const name of namesOf(thing)) {
      const own = known.get(name)
      if (own) own.push(thing)
      else known.set(name, [thing])
    }
  return known
}

const inOrder = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/**
 * The reports of a run, each made only of what its reader may see.
 *
 * The district sees all roles, a principal what was done for their school, a coach their own time; each is told of the logs
 * that could not be read and may have held time of theirs.
 */
export const readerReports = (facts: Facts): readonly ReaderReport[] => {
  const { output, reports } = facts.plan
  const measuredFor = byName(
    facts.roles.flatMap(({ principals }) => principals),
    ({ school }) => [school],
  )
  const schoolFolders = folderNames(inOrder(facts.roles.flatMap(({ found }) => found.schools)))
  const coachFolders = folderNames(facts.roles.map(({ found }) => found.coach))
  const logsOfSchool = byName(facts.logs, ({ schools }) => schools)
  const logsOfCoach = byName(facts.logs, ({ coaches }) => coaches)
  const forPrincipals = (formats: readonly FormatName[]): ReaderReport[] =>
    inOrder(measuredFor.keys()).map((school) =>
      readerReport(
        facts,
        {
          audience: 'principal',
          formats,
          folder: output.school.replaceAll(schoolPlace, schoolFolders.get(school) ?? ''),
        },
        { logs: logsOfSchool.get(school) ?? [], notes: [], missing: missingFor(facts, [school]) },
        (measuredFor.get(school) ?? []).map(({ key }) => key),
      ),
    )
  const forCoaches = (formats: readonly FormatName[]): ReaderReport[] =>
    facts.roles.flatMap(({ found: { coach, schools }, own }) =>
      own === null
        ? []
        : [
            readerReport(
              facts,
              {
                audience: 'coach',
                formats,
                folder: output.coach.replaceAll(coachPlace, coachFolders.get(coach) ?? ''),
              },
              { logs: logsOfCoach.get(coach) ?? [], notes: [], missing: missingFor(facts, schools) },
              [own],
            ),
          ],
    )
  return reports.flatMap(({ audience, formats }) => {
    if (audience === 'principal') return forPrincipals(formats)
    if (audience === 'coach') return forCoaches(formats)
    const everybody = facts.roles.map(({ district }) => district)
    return [readerReport(facts, { audience, folder: output.district, formats }, districtTold(facts), everybody)]
  })
}

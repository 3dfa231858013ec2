import { isAbsolute, join, dirname, relative, resolve, sep } from 'node:path'
import { readAgreements } from '../agreements.js'
import { isDocumentName, isLogName, type DocumentFile } from '../document-files.js'
import { loadAs } from '../documents.js'
import { CannotRun, type Complaint } from '../failure.js'
import type { Host } from '../host.js'
import { loadInterviews } from '../interviews.js'
import { complaintsOf } from '../system-complaint.js'
import { DistrictFile } from './district-file.js'
import { matchFiles, schoolPlace, schoolsOnDisk } from './match-files.js'
import { namedDocuments, once, type NamedDocuments } from './plan-readings.js'
import type { BatchPlan, PlannedLog, PlannedSchool } from './plan.js'

type SchoolKeys = NonNullable<DistrictFile['schools']>[number]

const help = 'see the guide: docs/guide/batch.md'

/** Where files are looked for: below the folder of the district file, but never among what the run writes. */
interface Ground {
  readonly host: Host
  readonly folder: string
  readonly out: string
}

const isBelow = (path: string, folder: string): boolean => resolve(path).startsWith(resolve(folder) + sep)

const filesOf = async (
  { host, folder, out }: Ground,
  patterns: readonly string[],
  school: string,
  isWanted: (path: string) => boolean,
): Promise<readonly DocumentFile[]> => {
  const found: DocumentFile[] = []
  for (const pattern of patterns) {
    const plain = pattern.replaceAll(schoolPlace, school)
    const named = isAbsolute(plain) ? plain : join(folder, plain)
    for (const path of await matchFiles(host, folder, pattern, school))
      if (!isBelow(path, out) && (path === named || isWanted(path))) found.push({ path, isNamed: path === named })
  }
  return found
}

/** Lists each folder once; one that may not be looked into holds nothing, and is told. */
const listing = (host: Host, complaints: Complaint[]): Host['list'] =>
  once((folder) =>
    host.list(folder, (path, error) => {
      complaints.push(...complaintsOf(error, path))
    }),
  )

const schoolsOf = async ({ host, folder }: Ground, file: DistrictFile): Promise<readonly SchoolKeys[]> => {
  if (file.schools) return file.schools
  const found = new Set<string>()
  for (const pattern of [...(file.logs ?? []), ...(file.agreements ?? [])])
    for (const school of await schoolsOnDisk(host, folder, pattern)) found.add(school)
  return [...found].sort().map((id) => ({ id }))
}

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]

const checkRoster = (path: string, file: DistrictFile, schools: readonly SchoolKeys[]): void => {
  const known = new Set(schools.map(({ id }) => id))
  const problems: Complaint[] = [
    ...twice(schools.map(({ id }) => id)).map((id) => ({
      file: path, value: id, message: 'the school is listed twice', remedy: 'keep one of the two',
    })),
    ...twice(file.coaches.map(({ id }) => id)).map((id) => ({
      file: path, value: id, message: 'the coach is listed twice', remedy: 'list the coach once, with all schools',
    })),
    ...twice(file.coaches.flatMap(({ names }) => names)).map((name) => ({
      file: path, value: name, message: 'two coaches have this name in the logs', remedy: 'tell them apart in the logs, or leave the name out',
    })),
    ...file.coaches.flatMap(({ id, schools: own }) =>
      own.filter((school) => known.size > 0 && !known.has(school)).map((school) => ({
        file: path, value: school, message: `coach ${id} works at a school that is not listed`, remedy: 'add the school under schools:, or mend its id',
      })),
    ),
  ] // prettier-ignore
  if (problems.length > 0) throw new CannotRun(problems)
}

interface Planned {
  readonly schools: readonly PlannedSchool[]
  readonly logs: readonly PlannedLog[]
  readonly complaints: readonly Complaint[]
}

/** Every file once; the log of a school is the school's, even where a pattern of the district finds it too. */
const withoutRepeats = (path: string, logs: readonly PlannedLog[]): PlannedLog[] => {
  const known = new Map<string, PlannedLog>()
  const problems: Complaint[] = []
  for (const log of logs) {
    const before = known.get(log.path)
    if (before === undefined || before.school === null) known.set(log.path, log)
    else if (log.school !== null && log.school !== before.school)
      problems.push({
        file: path,
        value: log.file,
        message: `the log is both ${before.school}'s and ${log.school}'s`,
        remedy: 'make the patterns of the two schools differ, or list the log for the whole district',
      })
  }
  if (problems.length > 0) throw new CannotRun(problems)
  return [...known.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

const planLogs = async (
  ground: Ground,
  path: string,
  file: DistrictFile,
  schools: readonly SchoolKeys[],
  documents: NamedDocuments,
): Promise<Planned> => {
  const shown = (log: string): string => relative(ground.folder, log).split(sep).join('/')
  const logs: PlannedLog[] = []
  const planned: PlannedSchool[] = []
  const complaints: Complaint[] = []
  const patterns = file.logs ?? []
  const reading = await documents.reading(file)
  for (const pattern of patterns.filter((text) => !text.includes(schoolPlace))) {
    const found = await filesOf(ground, [pattern], '', isLogName)
    if (found.length === 0)
      complaints.push({
        file: path,
        value: pattern,
        message: 'no log is there',
        remedy: 'check the pattern under logs:',
      })
    for (const { path: log } of found) logs.push({ path: log, file: shown(log), school: null, reading })
  }
  for (const school of schools) {
    const own = school.logs ?? patterns.filter((text) => text.includes(schoolPlace))
    const found = await filesOf(ground, own, school.id, isLogName)
    const ownReading = await documents.reading({ ...file, ...school })
    for (const { path: log } of found)
      logs.push({ path: log, file: shown(log), school: school.id, reading: ownReading })
    if (own.length > 0 && found.length === 0)
      complaints.push({
        file: path,
        value: school.id,
        message: `no log of the school is there (looked for ${own.join(', ')})`,
        remedy: 'put the export there, or take the school out',
      })
    planned.push({
      id: school.id,
      logs: own.length === 0 ? null : found.map(({ path: log }) => shown(log)),
      calendar: await documents.calendar(school.calendar ?? file.calendar),
      teachers: school.teachers,
    })
  }
  return { schools: planned, logs: withoutRepeats(path, logs), complaints }
}

const agreementFiles = async (ground: Ground, file: DistrictFile, schools: readonly SchoolKeys[]) => {
  const patterns = file.agreements ?? []
  const found = [
    ...(await filesOf(
      ground,
      patterns.filter((text) => !text.includes(schoolPlace)),
      '',
      isDocumentName,
    )),
  ]
  for (const school of schools)
    found.push(
      ...(await filesOf(
        ground,
        school.agreements ?? patterns.filter((text) => text.includes(schoolPlace)),
        school.id,
        isDocumentName,
      )),
    )
  return found
}

const nothingToRead = (path: string, { logs = [] }: DistrictFile): CannotRun =>
  new CannotRun([
    {
      file: path,
      message: `no log is there to be read${logs.length === 0 ? '' : ` (looked for ${logs.join(', ')})`}`,
      remedy: `name the logs under logs: (${help})`,
    },
  ])

/** What a run writes must not lie among what it reads: it removes what it no longer writes. */
const inTheWay = (path: string, out: string): CannotRun =>
  new CannotRun([
    {
      file: path,
      value: out,
      message: 'the folder for the reports holds the district file',
      remedy: 'let --out name a folder of its own',
    },
  ])

/**
 * Reads a district file and everything it names but the logs, and says what a run would do.
 *
 * What the district file itself gets wrong stops the command, all of it told at once; an agreement that cannot be read, or a
 * school without a log, is a complaint that the run goes on without.
 *
 * @param out the folder of the run, where no input is looked for
 */
export const planBatch = async (host: Host, path: string, out: string): Promise<BatchPlan> => {
  const file: DistrictFile = (await loadAs(host, path, DistrictFile, help)).value
  const closed: Complaint[] = []
  const ground = { host: { ...host, list: listing(host, closed) }, folder: dirname(path), out }
  if (isBelow(path, out)) throw inTheWay(path, out)
  const schools = await schoolsOf(ground, file)
  checkRoster(path, file, schools)
  const documents = namedDocuments(host, ground.folder, file)
  const { logs, complaints, schools: planned } = await planLogs(ground, path, file, schools, documents)
  if (logs.length === 0) throw nothingToRead(path, file)
  const { unreadable, ...agreements } = await readAgreements(host, await agreementFiles(ground, file, schools))
  const said = await filesOf(ground, file.consensus ?? [], '', isDocumentName)
  const shown = (complaint: Complaint): Complaint =>
    complaint.file === undefined
      ? complaint
      : { ...complaint, file: relative(ground.folder, complaint.file).split(sep).join('/') }
  return {
    name: file.name,
    period: file.period ?? null,
    schools: planned,
    isListed: file.schools !== undefined,
    coaches: file.coaches,
    logs,
    agreements,
    interviews: await loadInterviews(
      host,
      said.map(({ path: document }) => document),
    ),
    calendar: await documents.calendar(file.calendar),
    catalogue: documents.catalogue(),
    reports: file.reports,
    output: file.output,
    complaints: [...closed, ...complaints, ...unreadable, ...agreements.complaints].map(shown),
    shown,
  }
}

import { Mapping, namesOf } from '@coachwork/analytics'
import {
  extendCatalogue,
  isLeft,
  SchoolCalendar,
  standardCatalogue,
  type ActivityCatalogue,
  type DistrictActivity,
} from '@coachwork/core'
import { isAbsolute, join } from 'node:path'
import { loadAs, placed, type LoadedDocument } from '../documents.js'
import { CannotRun, type Complaint } from '../failure.js'
import type { Host } from '../host.js'
import { zoneNamed } from '../reading-options.js'
import type { DistrictFile } from './district-file.js'
import type { Reading } from './reading.js'

/** What a district file, or one school in it, says of its reading. */
type ReadingKeys = Pick<DistrictFile, 'mapping' | 'importer' | 'dateOrder' | 'timeZone' | 'calendar'>

/** The documents that a district file names, each read once. */
export interface NamedDocuments {
  readonly reading: (keys: ReadingKeys) => Promise<Reading>
  readonly calendar: (path: string | undefined) => Promise<SchoolCalendar | undefined>
  /** The standard catalogue with the activities of all mappings read so far. */
  readonly catalogue: () => ActivityCatalogue
}

/** Asks once for each path, and remembers the answer. */
export const once = <Value>(load: (path: string) => Promise<Value>): ((path: string) => Promise<Value>) => {
  const known = new Map<string, Promise<Value>>()
  return (path) => {
    const loaded = known.get(path) ?? load(path)
    known.set(path, loaded)
    return loaded
  }
}

const namesInRoster = (coaches: DistrictFile['coaches']): Record<string, string> =>
  Object.fromEntries(coaches.flatMap(({ id, names }) => names.map((name) => [name, id])))

const checked = (document: LoadedDocument, mapping: Mapping): Mapping => {
  const names = namesOf(mapping)
  if (isLeft(names)) throw new CannotRun(names.left.flatMap((problem) => placed(document, [problem], problem.remedy)))
  return mapping
}

const catalogueOf = (additions: ReadonlyMap<string, readonly DistrictActivity[]>): ActivityCatalogue => {
  const first = new Map<string, { readonly file: string; readonly text: string; readonly activity: DistrictActivity }>()
  const problems: Complaint[] = []
  for (const [file, activities] of additions)
    for (const activity of activities) {
      const text = JSON.stringify(activity)
      const before = first.get(activity.code)
      if (before === undefined) first.set(activity.code, { file, text, activity })
      else if (before.text !== text)
        problems.push({
          file,
          value: activity.code,
          message: `the activity is described otherwise in ${before.file}, and one report cannot hold both`,
          remedy: 'describe it the same way in both, or give one of them another code',
        })
    }
  if (problems.length > 0) throw new CannotRun(problems)
  const extended = extendCatalogue(
    standardCatalogue,
    [...first.values()].map(({ activity }) => activity),
  )
  if (isLeft(extended))
    throw new CannotRun(extended.left.map(({ message }) => ({ message, remedy: 'mend the catalogue of the mapping' })))
  return extended.right
}

/** Reads what a district file names. A document that cannot be read stops the command. */
export const namedDocuments = (host: Host, folder: string, { coaches, period }: DistrictFile): NamedDocuments => {
  const at = (path: string): string => (isAbsolute(path) ? path : join(folder, path))
  const additions = new Map<string, readonly DistrictActivity[]>()
  const roster = namesInRoster(coaches)
  const rosterMapping =
    Object.keys(roster).length === 0 ? undefined : Mapping.parse({ coachwork: 'mapping/1', coaches: roster })
  const mapping = once(async (path) => {
    const { document, value } = await loadAs(host, at(path), Mapping, 'see the mapping guide: docs/guide/mapping.md')
    additions.set(path, checked(document, value).catalogue)
    return { ...value, coaches: { ...roster, ...value.coaches } }
  })
  const calendar = once(
    async (path) => (await loadAs(host, at(path), SchoolCalendar, 'see the report guide: docs/guide/report.md')).value,
  )
  return {
    reading: async (keys) => {
      const named = keys.mapping === undefined ? rosterMapping : await mapping(keys.mapping)
      if (keys.timeZone !== undefined) await zoneNamed(keys.timeZone)
      return {
        ...(named && { mapping: named }),
        ...(keys.importer !== undefined && { importer: keys.importer }),
        ...(keys.dateOrder && { dateOrder: keys.dateOrder }),
        ...(keys.timeZone !== undefined && { timeZone: keys.timeZone }),
        ...(period && { from: period.from, to: period.to }),
      }
    },
    calendar: async (path) => (path === undefined ? undefined : calendar(path)),
    catalogue: () => catalogueOf(additions),
  }
}

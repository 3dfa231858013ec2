import { basename, dirname, relative, resolve, sep } from 'node:path'
import { documentKind, isDocumentName, isLogName } from '../document-files.js'
import { loadDocument } from '../documents.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'

/** What of a district lies in a folder, by paths below it with slashes. */
export interface FoundDistrict {
  readonly name: string
  /** Patterns of logs; one with `{school}` where each school has a folder of its own. */
  readonly logs: readonly string[]
  readonly logFiles: number
  /** Folders and files of agreements. */
  readonly agreements: readonly string[]
  readonly mappings: readonly string[]
  readonly calendars: readonly string[]
}

/** What a document says it is; nothing where it cannot be read, which is not this command's to tell. */
const kindOf = async (host: Host, path: string): Promise<string | undefined> => {
  try {
    return documentKind((await loadDocument(host, path)).data)
  } catch (error) {
    if (error instanceof CannotRun) return undefined
    throw error
  }
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort()

/** Folders side by side that hold logs are taken for the schools' own. */
const patternsOf = (logs: readonly string[]): string[] => {
  const folders = unique(logs.map((path) => dirname(path)))
  const besides = (folder: string): string[] =>
    folders.filter((other) => folder.includes('/') && dirname(other) === dirname(folder))
  return unique(
    folders.map((folder) =>
      besides(folder).length > 1 ? `${dirname(folder)}/{school}` : folder === '.' ? '*.csv' : folder,
    ),
  )
}

/** Looks at what lies in a folder, and what a district file could say of it. */
export const startDistrict = async (host: Host, folder: string): Promise<FoundDistrict> => {
  const paths = (await host.kindOf(folder)) === 'folder' ? await host.list(folder) : []
  const below = (path: string): string => relative(folder, path).split(sep).join('/')
  const kinds = new Map<string, string[]>()
  for (const path of paths.filter(isDocumentName)) {
    const kind = (await kindOf(host, path)) ?? ''
    kinds.set(kind, [...(kinds.get(kind) ?? []), below(path)])
  }
  const logs = paths.filter(isLogName).map(below)
  const agreementFolders = (kinds.get('agreement') ?? []).map((path) => (path.includes('/') ? dirname(path) : path))
  return {
    name: basename(resolve(folder)),
    logs: patternsOf(logs),
    logFiles: logs.length,
    agreements: unique(agreementFolders),
    mappings: kinds.get('mapping') ?? [],
    calendars: kinds.get('calendar') ?? [],
  }
}

import { CannotRun } from './failure.js'
import type { Host } from './host.js'

/** Whether a file is named as a document of Coachwork's own may be: YAML or JSON. */
export const isDocumentName = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path)

/** Whether a file is named as a log may be. */
export const isLogName = (path: string): boolean => /\.(?:csv|tsv|gz)$/i.test(path)

/** What Coachwork's own documents say they are. */
const kinds = ['agreement', 'baseline', 'calendar', 'consensus', 'cycle', 'district', 'hiring', 'mapping'] as const

/** The kind of a document. */
export type DocumentKind = (typeof kinds)[number]

/** What a document says it is; nothing where it says nothing, or nothing that is known. */
export const documentKind = (data: unknown): DocumentKind | undefined => {
  if (typeof data !== 'object' || data === null || !('coachwork' in data) || typeof data.coachwork !== 'string')
    return undefined
  const [kind, edition = ''] = data.coachwork.split('/', 2)
  return /^\d+$/.test(edition) ? kinds.find((known) => known === kind) : undefined
}

/** Whether a document is another one of Coachwork's own, such as a calendar beside agreements: not meant as what is looked for. */
export const isOtherThan = (kind: DocumentKind, data: unknown): boolean => {
  const found = documentKind(data)
  return found !== undefined && found !== kind
}

/** A document to be read; one that somebody named must be what it is read as, one found in a folder may be another. */
export interface DocumentFile {
  readonly path: string
  readonly isNamed: boolean
}

/** The documents that paths mean, each once: files themselves, and what is in folders. An empty folder stops the command. */
export const documentFiles = async (
  host: Host,
  paths: readonly string[],
  [one, several]: readonly [one: string, several: string],
): Promise<readonly DocumentFile[]> => {
  const files = new Map<string, DocumentFile>()
  for (const path of paths) {
    const isFolder = (await host.kindOf(path)) === 'folder'
    const found = isFolder ? (await host.list(path)).filter(isDocumentName) : [path]
    if (found.length === 0)
      throw new CannotRun([
        {
          file: path,
          message: `the folder holds no ${one}`,
          remedy: `put the ${several} in it as .yaml or .json files`,
        },
      ])
    for (const file of found) files.set(file, { path: file, isNamed: !isFolder || files.get(file)?.isNamed === true })
  }
  return [...files.values()]
}

import { withheldRows, type RejectedRow } from '@coachwork/analytics'
import type { Audience } from '@coachwork/core'
import { join, relative, resolve } from 'node:path'
import pMap from 'p-map'
import type { Host } from '../host.js'
import { cacheIn } from './cache.js'
import type { Crew } from './crew.js'
import type { GatheredLog } from './gather.js'
import type { ReaderReport } from './reader-reports.js'
import type { Store } from './read-stage.js'
import type { Talk } from './talk.js'
import { writtenBefore, type WrittenFile } from './write-job.js'

/** A file of a run, and who it is for. */
interface OutputFile extends WrittenFile {
  readonly audience: Audience
}

/** What was written. */
export interface WriteStage {
  readonly outputs: readonly OutputFile[]
  /** The folders of readers that have a report now; below the folder of the run, with slashes. */
  readonly folders: readonly string[]
  readonly keys: readonly string[]
  /** Reports that lay there already, nothing having changed. */
  readonly reused: number
  /** Measures that were damaged in the cache; the reports that need them are not written. */
  readonly damaged: readonly string[]
}

/** So many reports are made ahead of the hands that write them, at most. */
const ahead = 2

/** Writes each reader's report into the reader's own folder; one that lies there already is not even made. */
export const writeStage = async (
  host: Host,
  crew: Crew,
  reports: readonly ReaderReport[],
  { out, hands }: { readonly out: string; readonly hands: number },
  { cache }: Store,
  talk: Talk,
): Promise<WriteStage> => {
  talk.begin('write', reports.length)
  const done = await pMap(
    reports,
    async (report) => {
      const { audience, folder, content } = report
      const before = await writtenBefore(host, { out, folder, content, cache })
      const outcome = before ?? (await crew.run({ kind: 'write', ...report, out, cache }))
      if (!('damaged' in outcome)) talk.step({ folder, audience, files: outcome.files.length, reused: outcome.known })
      return { audience, outcome }
    },
    { concurrency: hands * ahead },
  )
  const written = done.flatMap(({ audience, outcome }) => ('damaged' in outcome ? [] : [{ audience, ...outcome }]))
  return {
    outputs: written
      .flatMap(({ audience, files }) => files.map((file) => ({ ...file, audience })))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    folders: reports.filter(({ audience }) => audience !== 'district').map(({ folder }) => folder),
    keys: written.map(({ key }) => key),
    reused: written.filter(({ known }) => known).length,
    damaged: done.flatMap(({ outcome }) => ('damaged' in outcome ? outcome.damaged : [])),
  }
}

/** The rejected rows of a run, log by log: never those of all logs at once. */
async function* rejectedRows(host: Host, logs: readonly GatheredLog[], store: Store): AsyncGenerator<string> {
  const cache = cacheIn(host, store.cache)
  yield* withheldRows([])
  for (const { file, rejectedKey } of logs) {
    if (rejectedKey === null) continue
    const rows = (await cache.get(rejectedKey)) as RejectedRow[] | undefined
    if (rows === undefined) throw new Error(`the rejected rows of ${file} were changed while the run was at work`)
    let isHeader = true
    for (const line of withheldRows(rows)) {
      if (!isHeader) yield line
      isHeader = false
    }
  }
}

/** Writes rejected.csv: every row that could not be judged, where it stands and what to do. */
export const writeRejected = (host: Host, path: string, logs: readonly GatheredLog[], store: Store): Promise<void> =>
  host.write(path, rejectedRows(host, logs, store))

/** How the command names a file while it writes it. */
const halfWritten = /\.\d+\.partial$/

/** Removes what runs that came to a sudden end left half written. */
export const removeHalfWritten = async (host: Host, out: string): Promise<void> => {
  if ((await host.kindOf(out)) !== 'folder') return
  for (const path of await host.list(out)) if (halfWritten.test(path)) await host.machine.remove(path)
}

/** Removes what an earlier run wrote and this one did not; never anything outside the folder, whatever a manifest says. */
export const removeOutdated = async (host: Host, out: string, outdated: readonly string[]): Promise<void> => {
  for (const path of outdated)
    if (!relative(resolve(out), resolve(out, path)).startsWith('..')) await host.machine.remove(join(out, path))
}

/** Removes from the cache what no part of the run rests on any more. */
export const pruneCache = async (host: Host, { cache }: Store, keys: Iterable<string>): Promise<void> => {
  const { pathOf } = cacheIn(host, cache)
  const used = new Set([...keys].map(pathOf))
  if ((await host.kindOf(cache)) !== 'folder') return
  for (const path of await host.list(cache)) if (!used.has(path)) await host.machine.remove(path)
}

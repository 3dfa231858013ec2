import { assembleReport, type MeasuredCoach, type ReportFrame } from '@coachwork/analytics'
import { formats, type FormatName } from '@coachwork/analytics/formats'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileParts } from '../file-parts.js'
import type { Host } from '../host.js'
import { cacheIn, cacheKey } from './cache.js'

/** One reader's report, to be written down. */
export interface WriteJob {
  readonly kind: 'write'
  readonly frame: ReportFrame
  /** Where in the cache the measures of its coaches lie. */
  readonly coaches: readonly string[]
  /** A key of all that the report follows from. */
  readonly content: string
  readonly formats: readonly FormatName[]
  readonly out: string
  /** Below `out`, with slashes. */
  readonly folder: string
  readonly cache: string
}

/** A file that was written for a reader. */
export interface WrittenFile {
  /** Below the folder of the run, with slashes. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** What was written for a reader, and what of the cache tells the next run of it. */
export interface Written {
  readonly files: readonly WrittenFile[]
  readonly key: string
  readonly known: boolean
}

interface Record {
  /** What the files follow from; empty while they are being written. */
  readonly content: string
  readonly files: readonly WrittenFile[]
}

const isThere = async (host: Host, out: string, files: readonly WrittenFile[]): Promise<boolean> => {
  for (const { path, bytes } of files) if ((await host.machine.facts(join(out, path)))?.bytes !== bytes) return false
  return true
}

const slashJoined = (folder: string, path: string): string => (folder === '.' ? path : `${folder}/${path}`)

const keyOf = (out: string, folder: string): string => cacheKey('written', out, folder)

/** What lies in a reader's folder already, where it follows from the same; nothing where it must be written. */
export const writtenBefore = async (
  host: Host,
  { out, folder, content, cache }: Pick<WriteJob, 'out' | 'folder' | 'content' | 'cache'>,
): Promise<Written | undefined> => {
  const key = keyOf(out, folder)
  const record = (await cacheIn(host, cache).get(key)) as Record | undefined
  return record?.content === content && (await isThere(host, out, record.files))
    ? { files: record.files, key, known: true }
    : undefined
}

/** The pieces of a file, whose size and hash are known once they are written. */
const weighed = (parts: Iterable<string | Uint8Array>) => {
  const hash = createHash('sha256')
  let bytes = 0
  function* passed(): Generator<Uint8Array> {
    for (const part of parts) {
      const piece = typeof part === 'string' ? new TextEncoder().encode(part) : part
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  return { parts: passed(), facts: () => ({ bytes, sha256: hash.digest('hex') }) }
}

/**
 * Puts a reader's report together and writes it.
 *
 * @returns what was written; or the keys of measures that are damaged in the cache, which are removed from it
 */
export const writeJob = async (
  host: Host,
  job: WriteJob,
): Promise<Written | { readonly damaged: readonly string[] }> => {
  const cache = cacheIn(host, job.cache)
  const measured: MeasuredCoach[] = []
  const damaged: string[] = []
  for (const key of job.coaches) {
    const coach = (await cache.get(key)) as MeasuredCoach | undefined
    if (coach === undefined) damaged.push(key)
    else measured.push(coach)
  }
  for (const key of damaged) await host.machine.remove(cache.pathOf(key))
  if (damaged.length > 0) return { damaged }
  const report = assembleReport(job.frame, measured)
  const key = keyOf(job.out, job.folder)
  await cache.put(key, { content: '', files: [] } satisfies Record)
  const files: WrittenFile[] = []
  for (const name of job.formats)
    for (const [file, text] of await formats[name](report)) {
      const path = slashJoined(job.folder, file)
      const content = weighed(fileParts(text))
      await host.write(join(job.out, path), content.parts)
      files.push({ path, ...content.facts() })
    }
  await cache.put(key, { content: job.content, files } satisfies Record)
  return { files, key, known: false }
}

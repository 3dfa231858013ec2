import {
  nothingSeen,
  readLog,
  withoutNames,
  type ActivityLog,
  type SetAside,
  type TextColumn,
} from '@coachwork/analytics'
import { isLeft } from '@coachwork/core'
import { createHash, createHmac } from 'node:crypto'
import type { Complaint } from '../failure.js'
import type { Host } from '../host.js'
import { logBytes } from '../log-bytes.js'
import { rejectedByReason, usedTexts } from '../report-reading.js'
import { cacheIn, cacheKey, type Cache } from './cache.js'
import { readOptionsOf, type Reading } from './reading.js'

/** One log to be read, by itself: what other logs hold is seen to later. */
export interface ReadJob {
  readonly kind: 'read'
  readonly path: string
  /** The path as reports show it: below the folder of the district file. */
  readonly file: string
  /** The school whose log it is; entries that name none are for it. */
  readonly school: string | null
  readonly reading: Reading
  readonly cache: string
  /** What the names of teachers and cycles are hidden with. */
  readonly secret: string
}

/** A log that was read and lies in the cache: its rejected rows apart from the rest, since they are needed apart. */
export interface ReadFile {
  readonly key: string
  readonly sha256: string
  readonly bytes: number
  readonly coaches: readonly string[]
  readonly rows: number
  /** Its rejected rows by reason. */
  readonly rejected: readonly SetAside[]
  /** Null where no row was rejected. */
  readonly rejectedKey: string | null
  /** Whether it was in the cache before. */
  readonly known: boolean
  /** What of the cache it rests on. */
  readonly keys: readonly string[]
}

/** What came of reading a log. */
export type ReadOutcome = ReadFile | { readonly problem: Complaint }

const attempts = 3

/** The bytes of a log that nobody changed while they were read. */
const steadyBytes = async (host: Host, path: string): Promise<Uint8Array | Complaint> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await host.machine.facts(path)
    const bytes = await logBytes(host, path)
    if (!(bytes instanceof Uint8Array)) return bytes
    const after = await host.machine.facts(path)
    if (before?.bytes === after?.bytes && before?.modified === after?.modified) return bytes
  }
  return {
    file: path,
    message: 'the file was changed again and again while it was read',
    remedy: 'run again when nothing writes to it',
  }
}

/** The bytes of a log, or why there are none: whatever the system says of one file, the others are read. */
const bytesOf = async (host: Host, path: string): Promise<Uint8Array | Complaint> => {
  try {
    return await steadyBytes(host, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return {
      file: path,
      message: `the system could not read the file: ${String(error.code)}`,
      remedy: 'see whether the file is still there, and run again',
    }
  }
}

const named = (column: TextColumn, school: string | null): TextColumn =>
  school === null ? column : { ids: column.ids, values: column.values.map((text) => (text === '' ? school : text)) }

const readWhole = async (job: ReadJob, bytes: Uint8Array): Promise<ActivityLog | Complaint> => {
  const log = readLog(job.file, bytes, {
    ...(await readOptionsOf(job.reading)),
    seen: nothingSeen(),
    last: true,
    identify: true,
  })
  if (isLeft(log)) return log.left
  const { entries } = log.right
  const hidden = (name: string): string =>
    createHmac('sha256', job.secret).update(name).digest('base64url').slice(0, 22)
  return withoutNames({ ...log.right, entries: { ...entries, school: named(entries.school, job.school) } }, hidden)
}

/** What is known of a log in the cache without looking at its entries. */
type Facts = Pick<ReadFile, 'coaches' | 'rows' | 'rejected' | 'rejectedKey'>

/** What is known of a log whose every part is in the cache; the entries themselves are looked at when they are needed. */
const known = async (host: Host, cache: Cache, key: string, factsKey: string): Promise<Facts | undefined> => {
  if ((await host.kindOf(cache.pathOf(key))) !== 'file') return undefined
  const facts = (await cache.get(factsKey)) as Facts | undefined
  const rejected = facts?.rejectedKey ? await cache.get(facts.rejectedKey) : 'none'
  return rejected === undefined ? undefined : facts
}

const keep = async (cache: Cache, key: string, factsKey: string, log: ActivityLog): Promise<Facts> => {
  const rejectedKey = log.rejected.length === 0 ? null : cacheKey(key, 'rejected')
  const facts: Facts = {
    coaches: usedTexts(log.entries.coach),
    rows: log.rows.read,
    rejected: rejectedByReason(log),
    rejectedKey,
  }
  if (rejectedKey !== null) await cache.put(rejectedKey, log.rejected)
  await cache.put(key, { ...log, rejected: [] } satisfies ActivityLog)
  await cache.put(factsKey, facts)
  return facts
}

/** Reads a log into the cache, unless the same bytes were read the same way before. */
export const readJob = async (host: Host, job: ReadJob): Promise<ReadOutcome> => {
  const bytes = await bytesOf(host, job.path)
  if (!(bytes instanceof Uint8Array)) return { problem: { ...bytes, file: job.file } }
  const cache = cacheIn(host, job.cache)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const key = cacheKey(sha256, job.file, JSON.stringify([job.school, job.reading]), job.secret)
  const factsKey = cacheKey(key, 'facts')
  const before = await known(host, cache, key, factsKey)
  const log = before ? undefined : await readWhole(job, bytes)
  if (log && !('entries' in log)) return { problem: log }
  const facts = before ?? (log && (await keep(cache, key, factsKey, log)))
  if (facts === undefined) throw new Error('a log is either known or read')
  const keys = [key, factsKey, ...(facts.rejectedKey === null ? [] : [facts.rejectedKey])]
  return { ...facts, key, sha256, bytes: bytes.length, known: before !== undefined, keys }
}

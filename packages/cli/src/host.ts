import { fromDayNumber, type CalendarDate } from '@coachwork/core'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fitted } from './fitted.js'
import type { Machine } from './machine.js'
import { nodeMachine } from './node-machine.js'

/** The content of a file, piece by piece. */
export type Parts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** The outside world as the command sees it: the only way to a disk, a screen or an environment. */
export interface Host {
  /** The bytes of a file, unpacked if it is gzip. */
  readonly read: (path: string) => Promise<Uint8Array>
  /** What is at a path. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | 'nothing'>
  /**
   * Paths of the files below a folder, in order.
   *
   * @param onClosed told of each folder that cannot be looked into, which is then passed over; without it, that is an error
   */
  readonly list: (folder: string, onClosed?: (folder: string, error: unknown) => void) => Promise<string[]>
  /** Writes a whole file: beside its place first, so that a reader never sees half of it. Makes its folder. */
  readonly write: (path: string, parts: Parts) => Promise<void>
  /** Gives the result as it is: data, or a document. */
  readonly out: (text: string) => void
  /** Tells the result to people: on a terminal its lines are broken between words. */
  readonly tell: (text: string) => void
  /** Tells people everything else: progress, notes, errors. */
  readonly err: (text: string) => void
  /** Whether a person watches stderr. */
  readonly watched: boolean
  /** The day, where the command runs. */
  readonly today: () => CalendarDate
  /** Milliseconds on a clock that never goes back. */
  readonly elapsed: () => number
  /** What only a run without anybody beside it needs. */
  readonly machine: Machine
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const kindOf: Host['kindOf'] = async (path) => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

const list: Host['list'] = async (folder, onClosed) => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const files: string[] = []
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) files.push(...(await list(path, onClosed)))
      else files.push(path)
    }
    return files.sort()
  } catch (error) {
    if (onClosed === undefined) throw error
    onClosed(folder, error)
    return []
  }
}

const write: Host['write'] = async (path, parts) => {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${String(process.pid)}.partial`
  try {
    const file = await open(beside, 'w')
    try {
      for await (const part of parts) await file.writeFile(part)
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    // What fails on an open file does not say which one it was.
    throw error instanceof Error && !('path' in error) ? Object.assign(error, { path }) : error
  }
}

/** A text as it fits the terminal that shows it; as it is where none does, or where it moves the cursor itself. */
const asShownOn = ({ isTTY, columns }: NodeJS.WriteStream, text: string): string =>
  isTTY && columns > 0 && !text.includes('\u001b') ? fitted(text, columns) : text

/** The machine that the command runs on. */
export const nodeHost: Host = {
  read: async (path) => {
    const bytes = await readFile(path)
    return isGzip(bytes) ? gunzipSync(bytes) : bytes
  },
  kindOf,
  list,
  write,
  out: (text) => process.stdout.write(text),
  tell: (text) => process.stdout.write(asShownOn(process.stdout, text)),
  err: (text) => process.stderr.write(asShownOn(process.stderr, text)),
  watched: process.stderr.isTTY,
  today: () => {
    const now = new Date()
    return fromDayNumber(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000))
  },
  elapsed: () => performance.now(),
  machine: nodeMachine,
}

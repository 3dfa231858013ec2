import { nothingSeen, readLog, type ActivityLog } from '@coachwork/analytics'
import { isLeft } from '@coachwork/core'
import { CannotRun, type Complaint } from './failure.js'
import type { Host } from './host.js'
import type { Progress } from './progress.js'
import type { ReadingFlags, ReadingPlan } from './reading-options.js'

const fileProblem = async (host: Host, path: string): Promise<Complaint | undefined> => {
  const kind = await host.kindOf(path)
  if (kind === 'nothing') return { file: path, message: 'no such file', remedy: 'check the path' }
  if (kind === 'folder')
    return {
      file: path,
      message: 'expected a log, met a folder',
      remedy: `name the files in it, such as ${path}/*.csv`,
    }
  return undefined
}

const bytesOf = async (host: Host, path: string): Promise<Uint8Array | Complaint> => {
  try {
    return await host.read(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EACCES')
      return { file: path, message: 'the file may not be read', remedy: 'ask for permission to read it' }
    if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE')
      return { file: path, message: 'the gzip data is damaged or cut short', remedy: 'fetch the file again' }
    throw error
  }
}

/**
 * Reads the logs one after the other and hands each on as soon as it is read.
 *
 * A file that cannot be read stops the command, but only after all were looked at, so that every such file is named.
 */
export const readLogs = async (
  host: Host,
  paths: readonly string[],
  flags: ReadingFlags,
  plan: ReadingPlan,
  progress: Progress,
  take: (log: ActivityLog) => void | Promise<void>,
): Promise<void> => {
  const complaints: Complaint[] = []
  const seen = nothingSeen()
  for (const [i, path] of paths.entries()) {
    const missing = await fileProblem(host, path)
    const bytes = missing ?? (await bytesOf(host, path))
    if (!(bytes instanceof Uint8Array)) {
      complaints.push(bytes)
      continue
    }
    const which = paths.length > 1 ? ` (file ${String(i + 1)} of ${String(paths.length)})` : ''
    progress.say(`reading ${path}${which}`)
    const log = readLog(path, bytes, {
      ...plan,
      ...(flags.dateOrder && { dateOrder: flags.dateOrder }),
      ...(flags.from && { from: flags.from }),
      ...(flags.to && { to: flags.to }),
      ...(flags.coach !== undefined && { coach: flags.coach }),
      ...(flags.school !== undefined && { school: flags.school }),
      seen,
      last: i === paths.length - 1,
      onProgress: (rows) => {
        progress.say(`reading ${path}${which}: ${rows.toLocaleString('en-US')} rows`)
      },
    })
    if (isLeft(log)) complaints.push(log.left)
    else if (complaints.length === 0) await take(log.right)
  }
  progress.clear()
  if (complaints.length > 0) throw new CannotRun(complaints)
}

import { nothingSeen, readLog, type ActivityLog } from '@coachwork/analytics'
import { isLeft } from '@coachwork/core'
import { CannotRun, type Complaint } from './failure.js'
import type { Host } from './host.js'
import { logBytes } from './log-bytes.js'
import type { Progress } from './progress.js'
import type { ReadingFlags, ReadingPlan } from './reading-options.js'

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
    const bytes = await logBytes(host, path)
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

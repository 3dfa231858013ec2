import type { Complaint } from '../failure.js'
import type { Crew } from './crew.js'
import { Interrupted } from './crew.js'
import type { KnownLog } from './gather.js'
import type { PlannedLog } from './plan.js'
import type { ReadJob, ReadOutcome } from './read-job.js'
import type { Talk } from './talk.js'

/** A log that could not be read, and why. */
export interface FailedLog {
  readonly log: PlannedLog
  readonly problem: Complaint
}

/** What the logs of a run came to. */
export interface ReadStage {
  readonly known: readonly KnownLog[]
  readonly failed: readonly FailedLog[]
}

/** Where the cache of a run lies, and what it hides names with. */
export interface Store {
  readonly cache: string
  readonly secret: string
}

/** The job of reading one log. */
export const readJobOf = (log: PlannedLog, store: Store): ReadJob => ({ kind: 'read', ...log, ...store })

/** A fault of the system, such as a full disk, stops the run; any other one is told of the log that it came with. */
const isSystemFault = (error: unknown): boolean => error instanceof Error && 'code' in error

const attempt = async (crew: Crew, job: ReadJob): Promise<ReadOutcome> => {
  try {
    return await crew.run(job)
  } catch (error) {
    if (error instanceof Interrupted || isSystemFault(error)) throw error
    return {
      problem: {
        file: job.file,
        message: `reading it came to an end by itself: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'see whether the file is far larger than others, and split it',
      },
    }
  }
}

/** Reads all logs, each by itself: one that cannot be read stops no other. */
export const readStage = async (
  crew: Crew,
  logs: readonly PlannedLog[],
  store: Store,
  talk: Talk,
): Promise<ReadStage> => {
  talk.begin('read', logs.length)
  const known: KnownLog[] = []
  const failed: FailedLog[] = []
  const outcomes = await Promise.all(
    logs.map(async (log) => {
      const outcome = await attempt(crew, readJobOf(log, store))
      talk.step({
        file: log.file,
        ...('problem' in outcome
          ? { problem: outcome.problem.message }
          : { rows: outcome.rows, bytes: outcome.bytes, reused: outcome.known }),
      })
      return outcome
    }),
  )
  for (const [i, log] of logs.entries()) {
    const outcome = outcomes[i]
    if (outcome === undefined) continue
    if ('problem' in outcome) failed.push({ log, problem: outcome.problem })
    else known.push({ file: log.file, school: log.school, read: outcome })
  }
  return { known, failed }
}

import type { Host } from '../host.js'
import { measureJob, type Measured, type MeasureJob } from './measure-job.js'
import { readJob, type ReadJob, type ReadOutcome } from './read-job.js'
import { writeJob, type WriteJob } from './write-job.js'

/** A piece of a run that needs nothing but itself: any thread can do it, in any order. */
export type Job = ReadJob | MeasureJob | WriteJob

/** What comes of each kind of job. */
export interface Outcomes {
  readonly read: ReadOutcome
  readonly measure: Measured
  readonly write: Awaited<ReturnType<typeof writeJob>>
}

/** What comes of a job. */
export type OutcomeOf<Kind extends Job> = Outcomes[Kind['kind']]

/** Does a job. */
export const runJob = (host: Host, job: Job): Promise<Outcomes[keyof Outcomes]> => {
  switch (job.kind) {
    case 'read':
      return readJob(host, job)
    case 'measure':
      return measureJob(host, job)
    case 'write':
      return writeJob(host, job)
  }
}

import type { Host } from '../host.js'
import { runJob, type Job, type OutcomeOf } from './jobs.js'

/** The run was asked to stop. */
export class Interrupted extends Error {
  constructor() {
    super('the run was asked to stop')
    this.name = 'Interrupted'
  }
}

/** Those who do the jobs of a run. */
export interface Crew {
  /** Does a job when a hand is free; once the run is asked to stop, no further one is begun. */
  readonly run: <Kind extends Job>(job: Kind) => Promise<OutcomeOf<Kind>>
  /** Begins no further job. */
  readonly halt: () => void
  /** Waits for what was begun, and sends the crew home. */
  readonly leave: () => Promise<void>
}

/** A crew of so many hands: threads where there are more than one and the machine has them. */
export const crewOf = (host: Host, hands: number): Crew => {
  const threads = hands > 1 ? host.machine.threads?.(hands) : undefined
  const waiting: (() => void)[] = []
  const begun = new Set<Promise<unknown>>()
  let isHalted = false
  const next = (): void => {
    while (waiting.length > 0 && (isHalted || begun.size < hands)) waiting.shift()?.()
  }
  const begin = async (job: Job): Promise<unknown> => {
    const work = threads ? threads.run(job) : runJob(host, job)
    begun.add(work)
    try {
      return await work
    } finally {
      begun.delete(work)
      next()
    }
  }
  return {
    run: <Kind extends Job>(job: Kind) =>
      new Promise<OutcomeOf<Kind>>((resolve, reject) => {
        waiting.push(() => {
          if (isHalted) reject(new Interrupted())
          else
            begin(job).then((outcome) => {
              resolve(outcome as OutcomeOf<Kind>)
            }, reject)
        })
        next()
      }),
    halt: () => {
      isHalted = true
      next()
    },
    leave: async () => {
      isHalted = true
      next()
      await Promise.allSettled(begun)
      await threads?.stop()
    },
  }
}

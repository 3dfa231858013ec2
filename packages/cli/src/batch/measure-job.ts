import { measureCoach, type CoachLedger, type CoachReportOptions, type MeasuredCoach } from '@coachwork/analytics'
import type { Host } from '../host.js'
import { cacheIn, cacheKey } from './cache.js'
import type { RunManifest } from './manifest.js'

/** One coach's ledger, to be measured for one reader. */
export interface MeasureJob {
  readonly kind: 'measure'
  readonly ledger: CoachLedger
  readonly options: CoachReportOptions
  readonly cache: string
}

/** What a run itself says of a role; all else stays in the cache until a report needs it. */
export interface RoleFacts {
  /** As the manifest has it. */
  readonly found: RunManifest['coaches'][number]
  readonly schools: readonly { readonly school: string; readonly seconds: number }[]
}

/** A role was measured, and lies in the cache. */
export interface Measured extends RoleFacts {
  readonly key: string
  readonly known: boolean
}

const keyOf = ({ ledger, options: { catalogue, ...options } }: MeasureJob): string =>
  cacheKey('measured', JSON.stringify([ledger, [...catalogue], options]))

const factsOf = ({ report, days, sums }: MeasuredCoach): RoleFacts => ({
  found: {
    coach: report.coach,
    schools: [...report.schools],
    seconds: report.seconds,
    weeks: report.weeks,
    verdict: report.creep.verdict,
    since: report.creep.since,
    lastDay: days.to,
    weeksWithout: [...report.quality.weeksWithout],
  },
  schools: sums.map(({ school, activities }) => ({
    school,
    seconds: activities.reduce((sum, { seconds }) => sum + seconds, 0),
  })),
})

/** Measures a coach's ledger into the cache, unless the same one was measured for the same reader before. */
export const measureJob = async (host: Host, job: MeasureJob): Promise<Measured> => {
  const cache = cacheIn(host, job.cache)
  const key = keyOf(job)
  const before = (await cache.get(key)) as MeasuredCoach | undefined
  const measured = before ?? measureCoach(job.ledger, job.options)
  if (before === undefined) await cache.put(key, measured)
  return { ...factsOf(measured), key, known: before !== undefined }
}

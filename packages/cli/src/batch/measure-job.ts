import { measureCoach, type CoachLedger, type CoachReportOptions, type MeasuredCoach } from '@coachwork/analytics'
import type { Host } from '../host.js'
import { cacheIn, cacheKey } from './cache.js'

/** One coach's ledger, to be measured for one reader. */
export interface MeasureJob {
  readonly kind: 'measure'
  readonly ledger: CoachLedger
  readonly options: CoachReportOptions
  readonly cache: string
}

/** What was measured, and what of the cache it rests on. */
export interface Measured {
  readonly measured: MeasuredCoach
  readonly key: string
  readonly known: boolean
}

const keyOf = ({ ledger, options: { catalogue, ...options } }: MeasureJob): string =>
  cacheKey('measured', JSON.stringify([ledger, [...catalogue], options]))

/** Measures a coach's ledger, unless the same one was measured for the same reader before. */
export const measureJob = async (host: Host, job: MeasureJob): Promise<Measured> => {
  const cache = cacheIn(host, job.cache)
  const key = keyOf(job)
  const before = (await cache.get(key)) as MeasuredCoach | undefined
  if (before) return { measured: before, key, known: true }
  const measured = measureCoach(job.ledger, job.options)
  await cache.put(key, measured)
  return { measured, key, known: false }
}

import { buildCoachReport, type CoachLedger, type CoachReport, type CoachReportOptions } from '@coachwork/analytics'
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
  readonly report: CoachReport
  readonly key: string
  readonly known: boolean
}

const keyOf = ({ ledger, options: { catalogue, ...options } }: MeasureJob): string =>
  cacheKey('measured', JSON.stringify([ledger, [...catalogue], options]))

/** Measures a coach's ledger, unless the same one was measured for the same reader before. */
export const measureJob = async (host: Host, job: MeasureJob): Promise<Measured> => {
  const cache = cacheIn(host, job.cache)
  const key = keyOf(job)
  const before = (await cache.get(key)) as CoachReport | undefined
  if (before) return { report: before, key, known: true }
  const report = buildCoachReport(job.ledger, job.options)
  await cache.put(key, report)
  return { report, key, known: false }
}

import { standardCatalogue } from '@coachwork/core'
import { agreementYears, estimateOf } from '../../src/measures/scope-weeks.js'
import { coachYear } from './coach-year.js'
import { simulatedLedger } from './simulated-ledger.js'
import type { World } from './worlds.js'

/** How often the interval of a share held the true one, for one true share, amount of logging and number of weeks. */
export interface CoverageCell {
  readonly share: number
  readonly hours: string
  readonly weeks: number
  readonly coverage: number
  /** Mean width, as a share. */
  readonly width: number
  readonly repetitions: number
}

const trueShares = [0.02, 0.05, 0.1, 0.2, 0.4, 0.7]
const lengths = [4, 8, 12, 20, 30]
const loggings = [
  { hours: '14 to 36', range: [14, 36] },
  { hours: '4 to 9', range: [4, 9] },
] as const

/** Coverage of the intervals that reports show, in every cell. */
export const shareCoverage = (repetitions: number, seed: number): CoverageCell[] =>
  loggings.flatMap(({ hours, range }, logging) =>
    trueShares.flatMap((share, at) => {
      const world: World = {
        name: `share-${String(share)}-${String(logging)}`,
        title: '',
        kind: 'within',
        years: repetitions,
        weight: 0,
        base: [1, 1],
        hours: range,
        limit: share,
      }
      const years = Array.from({ length: repetitions }, (_, number) => {
        const ledger = simulatedLedger(coachYear(world, 100 + 10 * logging + at, number, seed))
        return agreementYears(ledger, { catalogue: standardCatalogue })[0]?.weeks ?? []
      })
      return lengths.map((weeks) => {
        const estimates = years
          .filter((year) => year.length >= weeks)
          .flatMap((year) => estimateOf(year.slice(0, weeks)) ?? [])
        const held = estimates.filter(({ low, high }) => low <= share && share <= high).length
        const width = estimates.reduce((sum, { low, high }) => sum + high - low, 0)
        return {
          share,
          hours,
          weeks,
          coverage: held / estimates.length,
          width: width / estimates.length,
          repetitions: estimates.length,
        }
      })
    }),
  )

import { parameters } from '../../src/parameters.js'
import { eBenjaminiHochberg } from '../../src/statistics/e-benjamini-hochberg.js'
import { drawsFrom } from './draws.js'
import { seededRandom } from '../../src/statistics/seeded-random.js'
import type { Outcome } from './outcome.js'

/** How a list of roles fares that a district reads as one. */
export interface DistrictFigures {
  readonly title: string
  /** Roles within their agreement that are signaled, in a district and year. */
  readonly falseSignals: number
  /** Expected proportion of false ones among those that the list lets stand. */
  readonly falseDiscoveries: number
  /** Proportion of the breaches that stand. */
  readonly standing: number
}

const roles = 50

/** Districts of 50 roles, drawn from simulated coach-years; `breaches` of them have outgrown their agreement. */
export const districtFigures = (
  outcomes: readonly Outcome[],
  {
    title,
    breaches,
    within,
  }: { readonly title: string; readonly breaches: number; readonly within: (o: Outcome) => boolean },
  seed: number,
): DistrictFigures => {
  const draws = drawsFrom(seededRandom(seed))
  const innocent = outcomes.filter(within)
  const grown = outcomes.filter(({ world }) => world.kind === 'breach')
  const repetitions = 2000
  let [signals, proportion, stood] = [0, 0, 0]
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const district = Array.from({ length: roles }, (_, role) => {
      const from = role < breaches ? grown : innocent
      return from[draws.whole(0, from.length - 1)]
    }).filter((outcome) => outcome !== undefined)
    const standing = eBenjaminiHochberg(
      district.map(({ oddsAtEnd }) => oddsAtEnd),
      parameters.districtFalseDiscoveries.value,
    ).filter((at) => district[at]?.isFlagged === true)
    const wrong = standing.filter((at) => at >= breaches).length
    signals += district.filter(({ isFlagged }, at) => isFlagged && at >= breaches).length
    proportion += standing.length === 0 ? 0 : wrong / standing.length
    stood += standing.length - wrong
  }
  return {
    title,
    falseSignals: signals / repetitions,
    falseDiscoveries: proportion / repetitions,
    standing: breaches === 0 ? Number.NaN : stood / repetitions / breaches,
  }
}

import betaln from '@stdlib/math-base-special-betaln'
import { evidenceFactor, type EvidenceSettings } from '../../src/statistics/evidence-factor.js'

/** A way of reaching a verdict that is compared with the measure's own, on the same weeks. */
export interface BoundedSettings extends Omit<EvidenceSettings, 'shift'> {
  /** How far above the limit the rival share lies in the first planned week, and in the last. */
  readonly shifts: readonly [first: number, last: number]
  /** Correlations of the weeks that the evidence must be fair under, all of them. */
  readonly correlations: readonly number[]
  readonly planned: number
  /** The part of the planned weeks in which a change may begin. */
  readonly startPart: number
  /** The odds beyond which nothing is gained. */
  readonly most: number
}

interface Week {
  readonly part: number
  readonly whole: number
  readonly limit: number
}

/** What a week may bring where the share is exactly the limit: factors, and their probabilities under each correlation. */
interface Possible {
  readonly factors: readonly number[]
  readonly probabilities: readonly (readonly number[])[]
  /** The greatest expectation of the factors before they are divided by it. */
  readonly expectation: number
}

const betaBinomial = (successes: number, size: number, share: number, correlation: number): number => {
  const precision = 1 / correlation - 1
  const [a, b] = [share * precision, (1 - share) * precision]
  const ways = -Math.log(size + 1) - betaln(size - successes + 1, successes + 1)
  return Math.exp(ways + betaln(successes + a, size - successes + b) - betaln(a, b))
}

const mean = (values: readonly number[], probabilities: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (probabilities[at] ?? 0), 0)

/**
 * Odds whose weekly factors are fair under every one of the given correlations, and which waste nothing above `most`.
 *
 * Before a week that could carry the odds beyond `most`, they are raised as far as their expectation, cut at `most`,
 * stays what it was (Fischer and Ramdas, Improving Wald's (approximate) sequential probability ratio test by
 * avoiding overshoot, 2024).
 */
export const boundedOdds = (settings: BoundedSettings): ((weeks: readonly Week[]) => number[]) => {
  const { planned, most, correlations, observation, shifts } = settings
  const starts = Math.round(settings.startPart * planned)
  const factors = new Map<number, ReturnType<typeof evidenceFactor>>()
  const known = new Map<string, Possible>()
  const shiftAt = (index: number): number =>
    Math.round(100 * (shifts[0] + (shifts[1] - shifts[0]) * Math.min(1, index / (planned - 1)))) / 100
  const factorFor = (shift: number) => {
    const factor = factors.get(shift) ?? evidenceFactor({ ...settings, shift })
    factors.set(shift, factor)
    return factor
  }
  const possible = (limit: number, size: number, shift: number): Possible => {
    const key = [limit, size, shift].join(' ')
    const found = known.get(key)
    if (found) return found
    const counts = Array.from({ length: size + 1 }, (_, count) => count)
    const raw = counts.map((count) => factorFor(shift)({ part: count * observation, whole: size * observation, limit }))
    const probabilities = correlations.map((correlation) =>
      counts.map((count) => betaBinomial(count, size, limit, correlation)),
    )
    const expectation = Math.max(...probabilities.map((each) => mean(raw, each)))
    const made = { factors: raw.map((factor) => factor / expectation), probabilities, expectation }
    known.set(key, made)
    return made
  }
  const raise = (begun: number, reserve: number, { factors: each, probabilities }: Possible): number => {
    const reached = each.map((factor) => factor * begun + reserve)
    if (Math.max(...reached) <= most) return 1
    const isFair = (by: number): boolean =>
      probabilities.every((chances) => {
        const cut = reached.map((odds) => Math.min(most, by * odds))
        return mean(cut, chances) <= begun + reserve
      })
    let [low, high] = [1, 50]
    for (let step = 0; step < 30; step++) {
      const middle = (low + high) / 2
      if (isFair(middle)) low = middle
      else high = middle
    }
    return low
  }
  return (weeks) => {
    let [begun, raised, isReached] = [0, 1, false]
    return weeks.map((week, index) => {
      const shift = shiftAt(index)
      const size = Math.max(1, Math.round(week.whole / observation))
      const chances = possible(week.limit, size, shift)
      const startsNow = index % planned < starts ? 1 / starts : 0
      const reserve = (Math.max(0, starts - index - 1) / starts) * raised
      const open = begun + startsNow * raised
      const by = isReached ? 1 : raise(open, reserve, chances)
      begun = (open * by * factorFor(shift)(week)) / chances.expectation
      raised *= by
      const odds = begun + reserve * by
      isReached ||= odds >= most
      return odds
    })
  }
}

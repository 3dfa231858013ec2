/** Random draws of the shapes that a simulated log needs, all from one stream of numbers between 0 and 1. */
export interface Draws {
  readonly uniform: (low: number, high: number) => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly normal: () => number
  /** Mean 1, coefficient of variation 1/√shape. */
  readonly gamma: (shape: number) => number
  /** A share around `mean`; `correlation` is its intraclass correlation, 0 for no scatter. */
  readonly beta: (mean: number, correlation: number) => number
  /** A position, in proportion to the weights. */
  readonly pick: (weights: readonly number[]) => number
  /** Different positions below `size`. */
  readonly choose: (count: number, size: number) => number[]
}

/** Marsaglia and Tsang's gamma of shape 1 or more; smaller shapes by their power identity. */
const gammaOf = (shape: number, random: () => number, normal: () => number): number => {
  if (shape < 1) return gammaOf(shape + 1, random, normal) * random() ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = normal()
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d * (1 - v + Math.log(v))) return d * v
  }
}

/** Draws from a stream of numbers from 0 up to 1. */
export const drawsFrom = (random: () => number): Draws => {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const gamma = (shape: number): number => gammaOf(shape, random, normal)
  const pick = (weights: readonly number[]): number => {
    let rest = random() * weights.reduce((a, b) => a + b, 0)
    const at = weights.findIndex((weight) => (rest -= weight) < 0)
    return at === -1 ? weights.length - 1 : at
  }
  return {
    uniform: (low, high) => low + (high - low) * random(),
    whole: (low, high) => low + Math.floor((high - low + 1) * random()),
    chance: (probability) => random() < probability,
    normal,
    gamma: (shape) => gamma(shape) / shape,
    beta: (mean, correlation) => {
      if (correlation === 0 || mean <= 0 || mean >= 1) return mean
      const precision = 1 / correlation - 1
      const [a, b] = [gamma(mean * precision), gamma((1 - mean) * precision)]
      return a / (a + b)
    },
    pick,
    choose: (count, size) => {
      const left = Array.from({ length: size }, (_, index) => index)
      return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? 0)
    },
  }
}

import { describe, expect, test } from 'vitest'
import { halfSampleInterval, halfSamples } from '../../src/statistics/half-samples.js'
import { kendallTau } from '../../src/statistics/kendall-tau.js'
import { seededRandom } from '../../src/statistics/seeded-random.js'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const settings = { level: 0.95, widening: 1.7, least: -1, greatest: 1 }

test('each half holds different clusters, and the larger half of an odd number', () => {
  const halves = halfSamples([1, 2, 3, 4, 5], (half) => half, { repetitions: 200, seed: 1 })
  expect(halves).toHaveLength(200)
  for (const half of halves) expect([half.length, new Set(half).size]).toEqual([3, 3])
  expect(new Set(halves.map((half) => half.toSorted((a, b) => a - b).join()))).toHaveProperty('size', 10)
  expect(halfSamples([1, 2, 3, 4, 5], (half) => half, { repetitions: 200, seed: 1 })).toEqual(halves)
})

test('the halves of a mean spread as much as the mean is unsure', () => {
  const values = Array.from({ length: 100 }, (_, index) => index)
  const means = halfSamples(values, (half) => sum(half) / half.length, { repetitions: 4000, seed: 3 })
  const spread = Math.sqrt(sum(means.map((value) => (value - 49.5) ** 2)) / means.length)
  const standardError = Math.sqrt(83_325 / 99) / Math.sqrt(100)
  expect(Math.abs(spread / standardError - 1)).toBeLessThan(0.05)
})

test('halves that show less reach out to more, and the interval stays within what can be', () => {
  const { low, high, level } = halfSampleInterval(0.6, [0.48, 0.5, 0.52, 0.5], 10, settings)
  expect(level).toBe(0.95)
  expect(low).toBeLessThan(0.6)
  expect(high).toBeGreaterThan(0.6 + 0.1 / (Math.SQRT2 - 1))
  expect(halfSampleInterval(1, [1, 1, 1], 8, settings)).toEqual({ low: 1, high: 1, level: 0.95 })
  expect(halfSampleInterval(0.2, [-0.6, 0.9, 0.3], 8, settings)).toEqual({ low: -1, high: 1, level: 0.95 })
})

describe('held against an order that is known', () => {
  /** A log of so many weeks: each activity's time by its true share, uneven from entry to entry and from week to week. */
  const logOf = (shares: readonly number[], weeks: number, random: () => number): number[][] =>
    Array.from({ length: weeks }, () => {
      const mood = shares.map((share) => share * Math.exp(1.2 * (random() + random() + random() - 1.5)))
      const whole = sum(mood)
      const time = shares.map(() => 0)
      for (let entry = 0; entry < 18; entry += 1) {
        let point = random() * whole
        const at = mood.findIndex((part) => (point -= part) < 0)
        time[at] = (time[at] ?? 0) + 900 * Math.ceil(6 * random())
      }
      return time
    })

  const covered = (weeks: number): number => {
    const random = seededRandom(41 + weeks)
    const held = Array.from({ length: 150 }, (_, at) => {
      const shares = Array.from({ length: 14 }, () => 0.01 - Math.log(1 - random()))
      const said = shares.map((share) => share * Math.exp((at % 3) * (random() - random())))
      const log = logOf(shares, weeks, random)
      const tau = (half: readonly (readonly number[])[]): number =>
        kendallTau(
          said,
          shares.map((_, place) => sum(half.map((week) => week[place] ?? 0))),
        ) ?? 0
      const halves = halfSamples(log, tau, { repetitions: 150, seed: at })
      const { low, high } = halfSampleInterval(tau(log), halves, weeks, settings)
      const truth = kendallTau(said, shares) ?? 0
      return low <= truth && truth <= high
    })
    return held.filter(Boolean).length / held.length
  }

  test.each([8, 16, 32])(
    'the interval of %i weeks holds the true rank correlation in more than 90 of 100 logs',
    (weeks) => {
      expect(covered(weeks)).toBeGreaterThan(0.9)
    },
  )
})

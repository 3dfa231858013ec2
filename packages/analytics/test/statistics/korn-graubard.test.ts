import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kornGraubard } from '../../src/statistics/korn-graubard.js'

const options = { level: 0.95, minClusters: 4 }
const uneven = [
  { part: 10, whole: 100 },
  { part: 20, whole: 100 },
  { part: 10, whole: 100 },
  { part: 20, whole: 100 },
]

test('four weeks of 10 and 20 percent: the variance between weeks sets the effective sample', () => {
  // v = 4/3 · 100 / 400², n* = 0.1275 / v · (1.96 / 3.182)² = 58.03; bounds by numeric integration of the beta density
  const estimate = kornGraubard(uneven, 1000, options)
  expect(estimate?.share).toBe(0.15)
  expect(estimate?.effective).toBeCloseTo(58.0317, 3)
  expect(estimate?.low).toBeCloseTo(0.069863, 5)
  expect(estimate?.high).toBeCloseTo(0.268105, 5)
  expect(estimate?.level).toBe(0.95)
})

test('the effective sample never exceeds the entries: 6 of 40 has the Clopper–Pearson interval', () => {
  const estimate = kornGraubard(uneven, 40, options)
  expect(estimate?.effective).toBe(40)
  expect(estimate?.low).toBeCloseTo(0.057102, 5)
  expect(estimate?.high).toBeCloseTo(0.298353, 5)
})

test('weeks that do not differ at all are worth their entries', () => {
  const even = Array.from({ length: 5 }, () => ({ part: 25, whole: 100 }))
  expect(kornGraubard(even, 12, options)?.effective).toBe(12)
})

test('nothing observed of a kind: from 0 to the point that 20 entries leave open', () => {
  const none = Array.from({ length: 5 }, () => ({ part: 0, whole: 100 }))
  const estimate = kornGraubard(none, 20, options)
  expect(estimate?.low).toBe(0)
  expect(estimate?.high).toBeCloseTo(1 - 0.025 ** (1 / 20), 10)
})

test('all time of one kind: up to 1', () => {
  const all = Array.from({ length: 5 }, () => ({ part: 100, whole: 100 }))
  const estimate = kornGraubard(all, 20, options)
  expect(estimate?.low).toBeCloseTo(0.025 ** (1 / 20), 10)
  expect(estimate?.high).toBe(1)
})

test('three clusters are too few, and a cluster without time is none', () => {
  expect(kornGraubard(uneven.slice(1), 1000, options)).toBeNull()
  expect(kornGraubard([...uneven.slice(1), { part: 0, whole: 0 }], 1000, options)).toBeNull()
  expect(kornGraubard([...uneven, { part: 0, whole: 0 }], 1000, options)).toEqual(kornGraubard(uneven, 1000, options))
  expect(kornGraubard([], 0, options)).toBeNull()
})

test('the share lies in its interval, and the order of the weeks does not matter', () => {
  const cluster = fc
    .integer({ min: 1, max: 180_000 })
    .chain((whole) => fc.record({ whole: fc.constant(whole), part: fc.integer({ min: 0, max: whole }) }))
  fc.assert(
    fc.property(
      fc.array(cluster, { minLength: 4, maxLength: 40 }),
      fc.integer({ min: 4, max: 2000 }),
      (weeks, entries) => {
        const estimate = kornGraubard(weeks, entries, options)
        if (estimate === null) return false
        const backward = kornGraubard(weeks.toReversed(), entries, options)
        expect(backward?.low).toBeCloseTo(estimate.low, 9)
        expect(backward?.high).toBeCloseTo(estimate.high, 9)
        return (
          0 <= estimate.low && estimate.low <= estimate.share && estimate.share <= estimate.high && estimate.high <= 1
        )
      },
    ),
  )
})

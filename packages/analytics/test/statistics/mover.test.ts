import { expect, test } from 'vitest'
import { moverDifference } from '../../src/statistics/mover.js'

test('a difference takes its uncertainty from the sides of both intervals that point at it', () => {
  const difference = moverDifference({ share: 0.1, low: 0.05, high: 0.2 }, { share: 0.3, low: 0.2, high: 0.45 })
  expect(difference.difference).toBeCloseTo(0.2, 12)
  expect(difference.low).toBeCloseTo(0.2 - Math.sqrt(0.02), 12)
  expect(difference.high).toBeCloseTo(0.2 + Math.sqrt(0.025), 12)
})

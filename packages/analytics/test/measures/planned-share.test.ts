import { expect, test } from 'vitest'
import { planVerdict } from '../../src/measures/planned-share.js'

const none = { target: null, floor: null, cap: null }
const between = (low: number, high: number) => ({ low, high, level: 0.95 })

test.each([
  ['a target is met within 5 points', { ...none, target: 0.4 }, between(0.36, 0.44), 'as planned'],
  ['wholly above target and tolerance', { ...none, target: 0.4 }, between(0.46, 0.55), 'over'],
  ['wholly below target and tolerance', { ...none, target: 0.4 }, between(0.2, 0.34), 'under'],
  ['across the edge', { ...none, target: 0.4 }, between(0.38, 0.5), 'too early to say'],
  ['a floor is held as written', { ...none, floor: 0.4 }, between(0.35, 0.39), 'under'],
  ['above a floor', { ...none, floor: 0.4 }, between(0.4, 0.6), 'as planned'],
  ['a cap is held as written', { ...none, cap: 0.15 }, between(0.16, 0.2), 'over'],
  ['under a cap', { ...none, cap: 0.15 }, between(0, 0.15), 'as planned'],
  ['a cap narrows the tolerance of its target', { ...none, target: 0.2, cap: 0.22 }, between(0.23, 0.24), 'over'],
  ['an interval of 30 points means nothing', { ...none, floor: 0.1 }, between(0.3, 0.6), 'too early to say'],
] as const)('%s', (_, planned, interval, verdict) => {
  expect(planVerdict(planned, interval)).toBe(verdict)
})

test('without an interval it is too early to say', () => {
  expect(planVerdict({ ...none, target: 0.4 }, null)).toBe('too early to say')
})

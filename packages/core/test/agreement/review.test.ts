import { expect, test } from 'vitest'
import { nextReview } from '../../src/index.js'
import { agreed } from './versions.js'

test('a review is due from its day on, and overdue the day after', () => {
  expect(['2026-11-30', '2026-12-01', '2026-12-05'].map((day) => nextReview(agreed, day))).toEqual([
    { planned: '2026-12-01', inDays: 1, overdueDays: 0, isDue: false },
    { planned: '2026-12-01', inDays: 0, overdueDays: 0, isDue: true },
    { planned: '2026-12-01', inDays: 0, overdueDays: 4, isDue: true },
  ])
})

test('once a review is held, the next one counts', () => {
  const held = { ...agreed, reviewsHeld: [{ on: '2026-12-03' }, { on: '2027-04-01' }] }
  expect([nextReview(held, '2026-12-04')?.planned, nextReview(held, '2027-04-01')]).toEqual(['2027-03-01', undefined])
})

test('a review held later does not count on an earlier day', () => {
  const held = { ...agreed, reviewsHeld: [{ on: '2026-12-03' }] }
  expect(nextReview(held, '2026-12-02')?.overdueDays).toBe(1)
})

test('before the first version, and after the end, no review is due', () => {
  expect([nextReview(agreed, '2026-01-01'), nextReview({ ...agreed, status: 'ended' }, '2026-12-05')]).toEqual([
    undefined,
    undefined,
  ])
})

test('reviews count in whatever order they were planned and noted down', () => {
  const [version] = agreed.versions
  const versions = version ? [{ ...version, reviews: ['2027-03-01', '2026-12-01', '2027-05-03'] }] : []
  const reviewsHeld = [{ on: '2027-03-02' }, { on: '2026-12-03' }]
  expect(nextReview({ ...agreed, versions, reviewsHeld }, '2027-03-05')?.planned).toBe('2027-05-03')
  expect(nextReview({ ...agreed, versions }, '2026-11-01')?.planned).toBe('2026-12-01')
})

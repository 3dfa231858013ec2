import { describe, expect, test } from 'vitest'
import { describeShare, formatShare, isConsistentShare, judgeShare } from '../../src/index.js'

describe('a planned share', () => {
  test('is kept exactly at its floor and its cap, whatever the binary form of the share', () => {
    for (let percent = 1; percent <= 100; percent += 1) {
      const share = percent / 100
      expect([
        judgeShare({ floor: share, cap: share }, percent, 100),
        judgeShare({ floor: share }, percent * 36 - 1, 3600),
        judgeShare({ cap: share }, percent * 36 + 1, 3600),
      ]).toEqual(['as-planned', 'below-floor', 'over-cap'])
    }
  })

  test('cannot be judged without any time', () => {
    expect(judgeShare({ floor: 0.4 }, 0, 0)).toBe('nothing-to-share')
  })

  test('reads as a phrase that names the whole', () => {
    expect([
      describeShare({ target: 0.6, floor: 0.5, cap: 0.7 }, 'coachable'),
      describeShare({ cap: 0.125 }),
      describeShare({}),
      formatShare(1 / 3),
    ]).toEqual([
      'aiming at 60%, at least 50%, at most 70% of coachable time',
      'at most 12.5% of logged time',
      '',
      '33.3%',
    ])
  })

  test('is consistent only when floor, target and cap can be kept together', () => {
    expect(
      [
        { floor: 0.2, cap: 0.1 },
        { floor: 0.2, target: 0.1 },
        { target: 0.3, cap: 0.2 },
        { floor: 0.1, target: 0.1, cap: 0.1 },
        {},
      ].map(isConsistentShare),
    ).toEqual([false, false, false, true, true])
  })
})

import { expect, test } from 'vitest'
import { spellCount, spellList, spellOdds, spellPoints, spellShare, spellWeek } from '../../src/measures/wording.js'

test('figures read as people say them', () => {
  expect([spellShare(0.125), spellShare(0.3), spellShare(0), spellPoints(0.075)]).toEqual([
    '12.5%',
    '30%',
    '0%',
    '7.5 points',
  ])
  expect([spellOdds(0.04), spellOdds(0.56), spellOdds(19.99), spellOdds(31.2), spellOdds(1e9)]).toEqual([
    'less than 0.1 to 1',
    '0.5 to 1',
    '19 to 1',
    '31 to 1',
    'more than 1000 to 1',
  ])
  expect([spellCount(1, 'week'), spellCount(2, 'week'), spellCount(0, 'entry', 'entries')]).toEqual([
    '1 week',
    '2 weeks',
    '0 entries',
  ])
  expect([spellList([]), spellList(['A']), spellList(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B and C'])
  expect(spellWeek('2027-01-04')).toBe('the week of January 4, 2027')
})

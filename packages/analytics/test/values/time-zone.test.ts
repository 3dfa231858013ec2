import { toDayNumber } from '@coachwork/core'
import { expect, test } from 'vitest'
import { timeZone } from '../../src/values/time-zone.js'

const chicago = timeZone('America/Chicago')
const at = (hours: number, minutes = 0): number => hours * 3600 + minutes * 60
const spring = toDayNumber('2027-03-14')
const autumn = toDayNumber('2026-11-01')

test('a name that nobody knows is no time zone', () => {
  expect(timeZone('Mars/Olympus')).toBe(undefined)
})

test('an instant in UTC has its local day', () => {
  expect(chicago?.localOf('2026-10-06T02:15:00Z')).toEqual({ day: toDayNumber('2026-10-05'), seconds: at(21, 15) })
  expect(chicago?.localOf('2026-10-06 02:15')).toBe(undefined)
})

test('when clocks go forward, the hour that was skipped did not pass', () => {
  expect(chicago?.elapsed(spring, at(1), spring, at(4))).toBe(at(2))
  expect(chicago?.elapsed(spring, 0, spring + 1, 0)).toBe(at(23))
})

test('when clocks go back, the hour that came twice passed twice', () => {
  expect(chicago?.elapsed(autumn, at(0, 30), autumn, at(3))).toBe(at(3, 30))
  expect(chicago?.elapsed(autumn, 0, autumn + 1, 0)).toBe(at(25))
})

test('an end that seems to precede its start in the doubled hour is its second showing', () => {
  expect(chicago?.elapsed(autumn, at(1, 30), autumn, at(1, 10))).toBe(at(0, 40))
})

test('on every other day clock time is time', () => {
  expect(chicago?.elapsed(spring + 7, at(8), spring + 7, at(9, 30))).toBe(at(1, 30))
})

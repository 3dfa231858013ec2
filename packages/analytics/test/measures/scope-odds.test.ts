import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roleOdds } from '../../src/measures/scope-odds.js'
import { shiryaevRoberts } from '../../src/statistics/shiryaev-roberts.js'

const planned = 36
const factor = fc.double({ min: 0.2, max: 4.5, noNaN: true })
const oddsOf = (weeks: readonly (readonly (number | null)[])[]) => roleOdds(weeks, planned).map(({ odds }) => odds)

test('one agreement alone has the odds of its own process, to the last digit', () => {
  fc.assert(
    fc.property(fc.array(factor, { maxLength: 60 }), (factors) => {
      expect(oddsOf(factors.map((each) => [each]))).toEqual(shiryaevRoberts(factors, planned))
    }),
  )
})

test('agreements that are all known from the first week have the mean of their own odds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(factor, factor, factor), { minLength: 1, maxLength: 40 }), (weeks) => {
      const alone = ([0, 1, 2] as const).map((at) =>
        shiryaevRoberts(
          weeks.map((week) => week[at]),
          planned,
        ),
      )
      for (const [week, odds] of oddsOf(weeks).entries()) {
        const mean = alone.reduce((sum, each) => sum + (each[week] ?? 0), 0) / 3
        expect(Math.abs(odds - mean) / mean).toBeLessThan(1e-12)
      }
    }),
  )
})

test('odds already told never change, whatever comes later and under whichever agreement', () => {
  const column = fc.option(factor)
  fc.assert(
    fc.property(fc.array(fc.tuple(column, column), { minLength: 2, maxLength: 40 }), fc.nat(), (drawn, cut) => {
      const weeks = drawn.filter((week) => week.some((each) => each !== null))
      const until = weeks.length === 0 ? 0 : cut % weeks.length
      expect(oddsOf(weeks.slice(0, until))).toEqual(oddsOf(weeks).slice(0, until))
    }),
  )
})

test('before an agreement is met the others have all the weight, and its coming changes no odds by itself', () => {
  const later = oddsOf([[2, null], [2, null], [2, 1], [2, 1]]) // prettier-ignore
  const alone = oddsOf([[2], [2], [2], [2]])
  expect(later.slice(0, 2)).toEqual(alone.slice(0, 2))
  // a week that says nothing of either leaves the odds as they stand, also as the second agreement comes
  const [, , before, arrival] = oddsOf([[2, null], [2, null], [1, null], [1, 1]]) // prettier-ignore
  expect(arrival).toBeCloseTo(before ?? 0, 12)
})

test('while nothing has changed the odds are expected to stay at 1, in every pattern of weeks at three schools', () => {
  const patterns = [
    [true, false, false],
    [true, true, false],
    [false, true, false],
    [true, false, true],
    [false, false, true],
  ]
  // every course of five weeks in which each logged week halves the evidence or raises it by half, equally likely
  const courses = patterns.reduce<(number | null)[][][]>(
    (before, pattern) =>
      before.flatMap((weeks) => {
        const outcomes = pattern.reduce<(number | null)[][]>(
          (made, isLogged) =>
            made.flatMap((week) =>
              isLogged
                ? [
                    [...week, 0.5],
                    [...week, 1.5],
                  ]
                : [[...week, null]],
            ),
          [[]],
        )
        return outcomes.map((week) => [...weeks, week])
      }),
    [[]],
  )
  const atEnd = courses.map((weeks) => oddsOf(weeks).at(-1) ?? Number.NaN)
  expect(courses.length).toBe(128)
  expect(atEnd.reduce((sum, odds) => sum + odds, 0) / courses.length).toBeCloseTo(1, 12)
})

import { expect, test } from 'vitest'
import { rollUp, spread } from '../../src/formats/tables/table.js'

const rows = [
  { coach: 'b', family: 'CYC', seconds: 60 },
  { coach: 'a', family: 'OPS', seconds: 30 },
  { coach: 'b', family: 'CYC', seconds: 5 },
]

test('time rolls up to one row for each group, in order', () => {
  expect(rollUp(rows, ['coach'], ['seconds'])).toEqual([
    { coach: 'a', seconds: 30 },
    { coach: 'b', seconds: 65 },
  ])
  expect(rollUp(rows, ['family'], ['seconds'], { of: 'coach', as: 'coaches' })).toEqual([
    { family: 'CYC', seconds: 65, coaches: 1 },
    { family: 'OPS', seconds: 30, coaches: 1 },
  ])
})

test('time spreads to a column for each family, with 0 where a coach has none', () => {
  expect(spread(rows, ['coach'], 'family', 'seconds')).toEqual({
    columns: ['CYC', 'OPS'],
    rows: [
      { coach: 'a', CYC: 0, OPS: 30 },
      { coach: 'b', CYC: 65, OPS: 0 },
    ],
  })
})

test('no time rolls up to no row', () => {
  expect(rollUp([], ['coach'], ['seconds'])).toEqual([])
  expect(spread([], ['coach'], 'family', 'seconds')).toEqual({ columns: [], rows: [] })
})

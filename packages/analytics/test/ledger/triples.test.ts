import { expect, test } from 'vitest'
import { triples } from '../../src/ledger/triples.js'

test('rows are found again by their group, in the order in which they were added, however many there are', () => {
  const table = triples()
  const count = 20_000
  for (let row = 0; row < count; row += 1) table.add(row % 7, row * 1e6, -row)
  const rowsOf = table.byGroup(8)
  const third = rowsOf(3)
  expect([third.length, third[0], third[1], third.at(-1)]).toEqual([2857, 3, 10, 19_995])
  expect([...third].every((row) => table.second(row) === row * 1e6 && table.third(row) === -row)).toBe(true)
  expect([...rowsOf(7)]).toEqual([])
  expect([0, 1, 2, 3, 4, 5, 6].reduce((sum, group) => sum + rowsOf(group).length, 0)).toBe(count)
})

test('an empty table has empty groups', () => {
  expect([...triples().byGroup(2)(1)]).toEqual([])
})

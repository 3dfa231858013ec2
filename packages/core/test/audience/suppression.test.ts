import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isLeft,
  orThrow,
  suppressSmallGroups,
  suppressSmallList,
  withholdLike,
  type Shown,
  type SuppressedTable,
} from '../../src/index.js'

const named = (counts: readonly (readonly number[])[]) => ({
  rows: counts.map((_, i) => `school ${String(i)}`),
  columns: (counts[0] ?? []).map((_, j) => `subject ${String(j)}`),
  counts,
})

/** Whether withheld numbers can be this: the sum of these parts. Shown parts and sums are what they are. */
const fits = (parts: readonly number[], whole: Shown): boolean => {
  const total = parts.reduce((a, b) => a + b, 0)
  return whole === 'withheld' ? total >= 1 : total === whole
}

/**
 * An attacker who tries every table that agrees with what is shown. They know that empty groups are shown, so what is
 * withheld is at least 1.
 *
 * @returns for each cell, every value that it can have
 */
const attack = (shown: SuppressedTable, most: number): Set<number>[][] => {
  const possible = shown.counts.map((row) => row.map(() => new Set<number>()))
  const width = shown.columns.length
  const cells = shown.counts.flat()
  const guess: number[] = []
  const rowOf = (i: number) => guess.slice(i * width, (i + 1) * width)
  const search = (at: number): void => {
    if (at > 0 && at % width === 0 && !fits(rowOf(at / width - 1), shown.rowTotals[at / width - 1] ?? 0)) return
    if (at === cells.length) {
      const columns = shown.columnTotals.map((total, j) =>
        fits(
          guess.filter((_, k) => k % width === j),
          total,
        ),
      )
      if (columns.includes(false) || !fits(guess, shown.total)) return
      guess.forEach((value, k) => possible[Math.floor(k / width)]?.[k % width]?.add(value))
      return
    }
    const cell = cells[at] ?? 0
    for (const value of cell === 'withheld' ? Array.from({ length: most }, (_, n) => n + 1) : [cell]) {
      guess[at] = value
      search(at + 1)
    }
    guess.length = at
  }
  search(0)
  return possible
}

const tableOf = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })

describe('a table for readers', () => {
  test('shows no small group', () => {
    fc.assert(
      fc.property(tableOf(4, 3, 12), fc.integer({ min: 2, max: 6 }), (counts, smallest) => {
        const {
          counts: shown,
          rowTotals,
          columnTotals,
          total,
        } = orThrow(suppressSmallGroups(named(counts), { smallest }))
        const numbers = [...shown.flat(), ...rowTotals, ...columnTotals, total].filter((n) => n !== 'withheld')
        expect(numbers.filter((n) => n > 0 && n < smallest)).toEqual([])
      }),
    )
  })

  test.each([
    [2, 2],
    [2, 3],
    [3, 2],
  ])(
    'leaves an attacker who tries every table of %i by %i with at least the threshold of possible values',
    (rows, columns) => {
      const smallest = 3
      fc.assert(
        fc.property(tableOf(rows, columns, 5), (counts) => {
          const shown = orThrow(suppressSmallGroups(named(counts), { smallest }))
          const possible = attack(shown, 8)
          counts.forEach((row, i) => {
            row.forEach((count, j) => {
              const values = possible[i]?.[j] ?? new Set()
              expect(values.has(count)).toBe(true)
              if (count > 0 && count < smallest) expect(values.size).toBeGreaterThanOrEqual(smallest)
              if (shown.counts[i]?.[j] === 'withheld') expect(values.size).toBeGreaterThan(1)
            })
          })
        }),
        { numRuns: 60 },
      )
    },
  )

  test('withholds a second count in the row and the column of a small one, and keeps the totals', () => {
    const counts = [
      [2, 10, 20],
      [11, 12, 30],
      [13, 14, 40],
    ]
    expect(orThrow(suppressSmallGroups(named(counts)))).toMatchObject({
      counts: [
        ['withheld', 'withheld', 20],
        ['withheld', 'withheld', 30],
        [13, 14, 40],
      ],
      rowTotals: [32, 53, 67],
      columnTotals: [26, 36, 90],
      total: 152,
    })
  })

  test('does not let two small groups give each other away', () => {
    // Shown beside a total of 2 more, two groups of 1 could only be 1 and 1.
    const shown = orThrow(suppressSmallList(['math', 'reading', 'science', 'art'], [1, 1, 40, 9]))
    expect(shown).toEqual({ counts: ['withheld', 'withheld', 40, 'withheld'], total: 51 })
  })

  test('withholds a total where nothing else protects a group', () => {
    expect(orThrow(suppressSmallList(['math', 'reading'], [3, 0]))).toEqual({
      counts: ['withheld', 0],
      total: 'withheld',
    })
    expect(orThrow(suppressSmallList(['math', 'reading'], [3, 9]))).toEqual({
      counts: ['withheld', 'withheld'],
      total: 12,
    })
  })

  test('shows five and withholds four, unless told otherwise', () => {
    expect([
      orThrow(suppressSmallList(['a', 'b'], [5, 9])).counts,
      orThrow(suppressSmallList(['a', 'b'], [4, 9])).counts,
      orThrow(suppressSmallList(['a', 'b'], [5, 9], 6)).counts,
    ]).toEqual([
      [5, 9],
      ['withheld', 'withheld'],
      ['withheld', 'withheld'],
    ])
    const totals = { rows: false, columns: false, grand: false }
    expect(orThrow(suppressSmallGroups(named([[5, 4]]), { totals })).counts).toEqual([[5, 'withheld']])
  })

  test('without small groups is shown as it is', () => {
    const counts = [
      [5, 0],
      [7, 8],
    ]
    expect(orThrow(suppressSmallGroups(named(counts)))).toMatchObject({
      counts,
      rowTotals: [5, 15],
      columnTotals: [12, 8],
      total: 20,
    })
  })

  test('without its totals withholds only the small groups', () => {
    const totals = { rows: false, columns: false, grand: false }
    const { counts, total } = orThrow(
      suppressSmallGroups(
        named([
          [2, 10],
          [11, 12],
        ]),
        { totals },
      ),
    )
    expect([counts, total]).toEqual([
      [
        ['withheld', 10],
        [11, 12],
      ],
      'withheld',
    ])
  })

  test('of nothing is nothing', () => {
    expect(orThrow(suppressSmallGroups({ rows: [], columns: [], counts: [] }))).toMatchObject({ counts: [], total: 0 })
  })

  test('may be large', () => {
    const counts = Array.from({ length: 60 }, (_, i) => Array.from({ length: 12 }, (_, j) => (i * 7 + j * 5) % 23))
    const before = performance.now()
    const shown = orThrow(suppressSmallGroups(named(counts)))
    expect(shown.counts.flat().filter((count) => count !== 'withheld').length).toBeGreaterThan(0)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

test('hours are withheld wherever the people are', () => {
  const people = orThrow(
    suppressSmallGroups(
      named([
        [2, 10],
        [11, 12],
      ]),
    ),
  )
  const hours = withholdLike(people, [
    [30, 50],
    [60, 70],
  ])
  expect(hours).toMatchObject({
    counts: [
      ['withheld', 'withheld'],
      ['withheld', 'withheld'],
    ],
    rowTotals: [80, 130],
    columnTotals: [90, 120],
    total: 210,
  })
})

test.each([
  ['a ragged table', [[1, 2], [3]], 5, 'not-rectangular'],
  ['part of a person', [[1.5]], 5, 'not-a-count'],
  ['fewer than nobody', [[-1]], 5, 'not-a-count'],
  ['a count that is none', [[Number.NaN]], 5, 'not-a-count'],
  ['a threshold that is none', [[1]], 0, 'not-a-threshold'],
])('%s is refused', (_, counts, smallest, tag) => {
  const outcome = suppressSmallGroups(named(counts), { smallest })
  expect(isLeft(outcome) && outcome.left.map(({ _tag }) => _tag)).toEqual([tag])
})

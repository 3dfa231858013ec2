import { standardCatalogue, type ActivityCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { remembered } from '../../src/ledger/remembered.js'
import { byWeek, judge } from '../../src/measures/judged-time.js'
import { kept } from '../../src/measures/kept.js'
import { ledgerOf } from './ledger-of.js'

test('a measure is worked out once for a ledger, and anew for another ledger or other options', () => {
  let asked = 0
  const measure = kept(
    (ledger, options: { readonly limit: number; readonly reader: string }) => {
      asked += 1
      return `${ledger.coach} ${String(options.limit)}`
    },
    ['limit'],
  )
  const [ann, bo] = [ledgerOf([], {}, 'ann'), ledgerOf([], {}, 'bo')]
  const answers = [
    measure(ann, { limit: 1, reader: 'coach' }),
    measure(ann, { limit: 1, reader: 'principal' }),
    measure(ann, { limit: 2, reader: 'principal' }),
    measure(bo, { limit: 2, reader: 'principal' }),
  ]
  expect([answers, asked]).toEqual([['ann 1', 'ann 1', 'ann 2', 'bo 2'], 3])
})

test('an answer is remembered even where it is that there is none', () => {
  let asked = 0
  const answer = remembered((key: string) => {
    asked += 1
    return key === 'none' ? undefined : key
  })
  expect([answer('none'), answer('none'), answer('a'), answer('a'), asked]).toEqual([undefined, undefined, 'a', 'a', 2])
})

test('the weeks of a log follow the catalogue that it was judged with', () => {
  const ledger = ledgerOf([
    ['2026-09-08', 'CYC.GOAL', 60],
    ['2026-09-01', 'CYC.GOAL', 30],
  ])
  const weeksWith = (catalogue: ActivityCatalogue) =>
    byWeek(judge(ledger, catalogue)).map(([week, cells]) => [week, cells.map(({ seconds }) => seconds)])
  const other = new Map(standardCatalogue)
  const weeks = [
    ['2026-08-31', [1800]],
    ['2026-09-07', [3600]],
  ]
  expect([weeksWith(standardCatalogue), weeksWith(other), weeksWith(standardCatalogue)]).toEqual([weeks, weeks, weeks])
  expect(byWeek(judge(ledger, standardCatalogue).slice(0, 1)).map(([week]) => week)).toEqual(['2026-08-31'])
})

import { fromDayNumber } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { dayOf, readDateParts, weighDateOrder, type DateOrder } from '../../src/values/date-text.js'

const dateIn = (text: string, order: DateOrder): string | undefined => {
  const parts = readDateParts(text)
  const day = parts && dayOf(parts, order)
  return day === undefined ? undefined : fromDayNumber(day)
}

describe('a date in any usual spelling', () => {
  test.each([
    ['2024-03-04', 'mdy', '2024-03-04'],
    ['2024/03/04', 'dmy', '2024-03-04'],
    ['2018-03-01T00:00:00', 'ymd', '2018-03-01'],
    ['2018/06/28 10:29:47 AM MDT', 'mdy', '2018-06-28'],
    ['3/4/2024', 'mdy', '2024-03-04'],
    ['3/4/2024', 'dmy', '2024-04-03'],
    ['26.01.2015', 'dmy', '2015-01-26'],
    ['9/9/26', 'mdy', '2026-09-09'],
    ['9/16/2011 3:03', 'mdy', '2011-09-16'],
    ['4 Mar 2024', 'mdy', '2024-03-04'],
    ['March 4, 2024', 'dmy', '2024-03-04'],
    ['Mon, Mar 4 2024', 'dmy', '2024-03-04'],
    ['2024-02-29', 'ymd', '2024-02-29'],
    ['4-Mar-24', 'mdy', '2024-03-04'],
    ['04-Mar-2024', 'mdy', '2024-03-04'],
    ['4.Mar.2024', 'dmy', '2024-03-04'],
  ] as const)('%s (%s)', (text, order, date) => {
    expect(dateIn(text, order)).toBe(date)
  })
})

describe('what is no day of any calendar', () => {
  test.each([
    '2023-02-29',
    '2024-13-01',
    '9/31/2026',
    '1/1/0001',
    '46200.5',
    'yesterday',
    '',
    '12/2024',
    '2024-03-04x',
    '13 Okt 2026',
    '4#Mar&2024',
  ])('%s', (text) => {
    expect(dateIn(text, 'mdy')).toBe(undefined)
  })
})

describe('the order of day and month is settled by all dates together', () => {
  test.each([
    [['3/4/2024', '3/25/2024'], { settled: 'mdy' }],
    [['3/4/2024', '25/3/2024'], { settled: 'dmy' }],
    [['2024-03-04'], { settled: 'ymd' }],
    [['3/3/2024', '4/4/2024'], { settled: 'ymd' }],
    [['3/3/2024', '3/4/2024'], { open: 1 }],
    [['25/3/2024', '3/25/2024'], { mixed: [0, 1] }],
    [['x', '30/30/2024', '3/25/2024'], { settled: 'mdy' }],
  ])('%j', (texts, evidence) => {
    expect(weighDateOrder(texts.map(readDateParts))).toEqual(evidence)
  })
})

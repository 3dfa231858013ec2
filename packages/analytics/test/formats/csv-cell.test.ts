import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { csvCell, csvRow, guardText, unguardText } from '../../src/formats/csv-cell.js'

describe('a cell of a CSV file', () => {
  test('holds no formula, however a name in a log begins', () => {
    const texts = ['=cmd()', '+1+2', '-1+2', '@SUM(A1)', '\tx', '\rx', '＝1', 'c-017', "'=x", 'a=b', '']
    expect(texts.map(csvCell)).toEqual([
      "'=cmd()",
      "'+1+2",
      "'-1+2",
      "'@SUM(A1)",
      "'\tx",
      '"\'\rx"',
      "'＝1",
      'c-017',
      "''=x",
      'a=b',
      '',
    ])
  })

  test('leaves a number that stands as text alone: it is no formula, whatever its sign', () => {
    expect(['-5', '+1.5', '-0,25'].map(csvCell)).toEqual(['-5', '+1.5', '"-0,25"'])
    expect(['-5+1', '-', '+1 (555)', '-1.2.3'].map(csvCell)).toEqual(["'-5+1", "'-", "'+1 (555)", "'-1.2.3"])
  })

  test('keeps a number a number, a negative one too', () => {
    expect([-1.5, 0, 3600, 0.25, Number.NaN, Number.POSITIVE_INFINITY, null, undefined].map(csvCell)).toEqual([
      '-1.5',
      '0',
      '3600',
      '0.25',
      '',
      '',
      '',
      '',
    ])
  })

  test('is quoted where a comma, a quote or a line break asks for it', () => {
    expect(csvRow(['a,b', 'say "yes"', 'two\nlines', 'plain', 7])).toBe('"a,b","say ""yes""","two\nlines",plain,7\r\n')
  })

  test('comes back as it was written', () => {
    const cells = ['Oak, Elm', '"', '\r\n', 'שלום', ' spaced ', 'é'.repeat(500)]
    expect(parse(csvRow(cells))).toEqual([['Oak, Elm', '"', "'\r\n", 'שלום', ' spaced ', 'é'.repeat(500)]])
  })
})

test('a guarded text is known again for what it was', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '1', 'a', '\t') })
  fc.assert(fc.property(text, (written) => unguardText(guardText(written)) === written))
})

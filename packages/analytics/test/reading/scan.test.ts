import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceRecords } from '../../src/reading/reference.js'
import { scanRecords } from '../../src/reading/scan.js'

const scan = (text: string, delimiter = ',') => {
  const header = (text.split(/[\r\n]/)[0] ?? '').split(delimiter)
  const from = (/\r\n|\r|\n/.exec(text)?.index ?? text.length) + (/\r\n|\r|\n/.exec(text)?.[0].length ?? 0)
  const plan = {
    delimiter: delimiter.charCodeAt(0),
    from,
    line: 2,
    header,
    keep: header.map((_, i) => i),
    volatile: new Set<number>(),
  }
  const records = scanRecords(new TextEncoder().encode(text), plan)
  const rows = Array.from({ length: records.count }, (_, row) =>
    header.map((_, column) => {
      const cells = records.columns.get(column)
      return cells?.values[cells.ids[row] ?? -1]
    }),
  )
  return {
    rows,
    lines: [...records.lines],
    irregular: records.irregular,
    blankLines: records.blankLines,
    fingerprints: [...records.fingerprints],
  }
}

test('quotes, doubled quotes, delimiters and line ends inside cells', () => {
  expect(scan('a,b\r\n"x, ""y""","two\nlines"\r\nplain,\r\n')).toMatchObject({
    rows: [['x, "y"', 'two\nlines'], ['plain', '']],
    lines: [2, 4],
    irregular: [],
  }) // prettier-ignore
})

describe('a record that is broken is set aside by itself', () => {
  test.each([
    ['too few cells', 'a,b,c\n1,2\n3,4,5', 'too-few-cells', 2],
    ['too many cells', 'a,b,c\n1,2,3,4\n3,4,5', 'too-many-cells', 2],
    ['a quote inside a cell', 'a,b,c\n1,5" wide,2\n3,4,5', 'bare-quote', 2],
    ['text behind a quote', 'a,b,c\n"1"x,2,2\n3,4,5', 'text-after-quote', 2],
    ['a quote never closed', 'a,b,c\n"1,2,2\n3,4,5', 'unclosed-quote', 2],
    ['a quote that swallows a line', 'a,b,c\n1,"2,2\n3,4,5\n6,7,"8"', 'text-after-quote', 2],
  ])('%s', (_, text, irregularity, line) => {
    const { rows, irregular } = scan(text)
    expect(rows).toContainEqual(['3', '4', '5'])
    expect(irregular).toMatchObject([{ irregularity, line }])
  })
})

test('a quote that swallows lines and closes by chance still costs only its own line', () => {
  const { rows, irregular } = scan('a,b,c\n1,"2,2\n3,4,5\n6",7,8\n9,10,11')
  expect(rows).toEqual([['3', '4', '5'], ['9', '10', '11']]) // prettier-ignore
  expect(irregular.map(({ line }) => line)).toEqual([2, 4])
})

test('empty cells beyond the header do no harm, blank and comment lines are counted', () => {
  expect(scan('a,b\n1,2,,\n\n# a comment\n#1,tag\n')).toMatchObject({ rows: [['1', '2'], ['#1', 'tag']], blankLines: 2 }) // prettier-ignore
})

test('equal records have equal fingerprints, whatever the order of the columns', () => {
  const [first, second, other] = scan('coach,minutes\nann,45\nann,45\nann,46').fingerprints
  const [swapped] = scan('minutes,coach\n45,ann').fingerprints
  expect(second).toBe(first)
  expect(swapped).toBe(first)
  expect(other).not.toBe(first)
})

test('the scanner reads what csv-parse reads', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r\n', ';', '😀'), maxLength: 6 })
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const written = cell.map((text) => (/[",\r\n]/.test(text) ? quoted(text) : text))
  const table = fc.array(fc.tuple(written, written, written), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, lineEnd, closed) => {
      const text = ['a,b,c', ...rows.map((row) => row.join(','))].join(lineEnd) + (closed ? lineEnd : '')
      expect(scan(text).rows).toEqual(referenceRecords(text, ',').slice(1))
    }),
  )
})

test('no byte is lost: records, broken records and blank lines make up the file', () => {
  const soup = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '#', ' '), maxLength: 60 })
  fc.assert(
    fc.property(soup, (text) => {
      const { rows, irregular, blankLines } = scan(`a,b\n${text}`)
      const physical = text === '' ? 0 : text.split(/\r\n|\r|\n/).length - (/[\r\n]$/.test(text) ? 1 : 0)
      expect(rows.length + irregular.length + blankLines).toBeLessThanOrEqual(physical)
      if (!text.includes('"')) expect(rows.length + irregular.length + blankLines).toBe(physical)
    }),
  )
})

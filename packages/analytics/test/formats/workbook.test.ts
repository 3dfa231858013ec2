import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { renderTables } from '../../src/formats/tables.js'
import { renderWorkbook } from '../../src/formats/workbook.js'
import type { Report } from '../../src/reports/report.js'
import { districtOf, emptyReport, hostileReport, ownReport, sampleReport } from './sample-report.js'

const sheetsOf = async (report: Report) => (await readXlsx(await renderWorkbook(report))).sheets

const cellsOf = async (report: Report) => (await sheetsOf(report)).flatMap(({ rows }) => rows.flat())

test('the same report gives the same bytes', async () => {
  expect(await renderWorkbook(sampleReport)).toEqual(await renderWorkbook(structuredClone(sampleReport)))
})

test('a workbook says what it is, then holds the tables of the CSV files', async () => {
  const sheets = await sheetsOf(ownReport)
  expect(sheets.map(({ name }) => `${name}.csv`)).toEqual(['about.csv', ...renderTables(ownReport).keys()])
  expect(sheets[0]?.rows[1]).toEqual(['Headline', ownReport.headline])
})

test('dates are dates, time is seconds and hours, and shares are numbers', async () => {
  const weekly = (await sheetsOf(sampleReport)).find(({ name }) => name === 'weekly')
  expect(weekly?.rows[0]?.slice(0, 4)).toEqual(['coach', 'week', 'seconds', 'hours'])
  expect(weekly?.rows[1]?.slice(0, 4)).toEqual(['c-004', new Date('2026-08-17T00:00:00Z'), 61_200, 17])
  expect(weekly?.rows[1]?.slice(-2)).toEqual([0.15, 0.93])
})

test('the header stays in view and can be filtered by', async () => {
  const sheets = await sheetsOf(sampleReport)
  expect(sheets.map(({ freezePane }) => freezePane?.rows)).toEqual(sheets.map(() => 1))
  expect(sheets.every(({ autoFilter }) => autoFilter !== undefined)).toBe(true)
})

test('names that look like formulas stay text', async () => {
  const texts = (await cellsOf(hostileReport('=cmd()|"x"!A1'))).filter((cell) => typeof cell === 'string')
  expect(texts).toContain(`'=cmd()|"x"!A1`)
  expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([])
})

test('a name longer than a cell can hold is cut to what it holds', async () => {
  const longest = (await cellsOf(hostileReport('n'.repeat(40_000)))).map((cell) => String(cell).length)
  expect(Math.max(...longest)).toBe(32_767)
})

test('an empty log and a district of 200 coaches are workbooks too', async () => {
  expect((await sheetsOf(emptyReport)).find(({ name }) => name === 'coaches')?.rows).toHaveLength(1)
  expect((await sheetsOf(districtOf(200))).find(({ name }) => name === 'coaches')?.rows).toHaveLength(201)
})

import { expect, test } from 'vitest'
import { renderJson } from '../../src/formats/json.js'
import { hostileReport, ownReport, sampleReport } from './sample-report.js'

/** The same value with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

const keysOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

test('the whole report is in it, by two spaces, with a final newline', () => {
  const json = renderJson(sampleReport)
  expect(JSON.parse(json)).toEqual(sampleReport)
  expect(json.startsWith('{\n  "coachwork": "report/1",\n  "audience": "district",\n  "period": {\n    "from"')).toBe(
    true,
  )
  expect(json.endsWith('}\n')).toBe(true)
})

test('keys stand in one order, however the report was put together', () => {
  expect(renderJson(reversed(ownReport) as typeof ownReport)).toBe(renderJson(ownReport))
})

test('no key speaks of a teacher', () => {
  expect(keysOf(JSON.parse(renderJson(ownReport))).filter((key) => /teacher/i.test(key))).toEqual([])
})

test('names of any kind survive', () => {
  const report = hostileReport('</script>\u2028"\\ שלום 😀')
  expect(JSON.parse(renderJson(report))).toEqual(report)
})

test('pieces make the same text as the whole at once, with coaches and without', () => {
  for (const report of [sampleReport, { ...sampleReport, coaches: [] }])
    expect(renderJson(report).replace(/\s/g, '').length).toBe(JSON.stringify(report).replace(/\s/g, '').length)
  const whole = JSON.parse(renderJson(ownReport)) as unknown
  expect(renderJson(ownReport)).toBe(`${JSON.stringify(whole, undefined, 2)}\n`)
})

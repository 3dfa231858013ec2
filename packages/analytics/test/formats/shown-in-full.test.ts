import { expect, test } from 'vitest'
import { renderHtml } from '../../src/formats/html.js'
import { renderMarkdown } from '../../src/formats/markdown.js'
import type { Creep } from '../../src/reports/report.js'
import { quiet, sampleReport } from './sample-report.js'

/** As many roles as a page tells in full. */
const mostInFull = 60

const districtOfMany = (verdicts: readonly Creep['verdict'][]) => ({
  ...sampleReport,
  coaches: verdicts.map((verdict, i) => ({
    ...quiet,
    coach: `c-${String(i).padStart(3, '0')}`,
    creep: { ...quiet.creep, verdict },
  })),
})
const told = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, coach = '']) => coach)
const verdicts = (count: number): Creep['verdict'][] =>
  Array.from({ length: count }, (_, i) => (i === 7 ? 'creep' : i === 20 ? 'watch' : 'none'))

test('as many roles as a page can hold are all told in full', () => {
  const report = districtOfMany(verdicts(mostInFull))
  expect(told(renderHtml(report), /<h2 id="coach-\d+-name"><bdi>(.*?)<\/bdi>/g)).toHaveLength(mostInFull)
})

test('of more roles, those that need a look are told in full, the others in one line each, and the page says so', () => {
  const report = districtOfMany(verdicts(mostInFull + 1))
  const html = renderHtml(report)
  expect(told(html, /<h2 id="coach-\d+-name"><bdi>(.*?)<\/bdi>/g)).toEqual(['c-007', 'c-020'])
  expect(told(html, /<a href="#coach-\d+"><bdi>(.*?)<\/bdi>/g)).toEqual(['c-007', 'c-020'])
  expect(told(html, /<bdi>(c-\d{3})<\/bdi>/g).filter((coach) => coach === 'c-005')).toHaveLength(1)
  expect(html).toContain(`(2 of ${String(mostInFull + 1)})`)
  const markdown = renderMarkdown(report)
  expect(told(markdown, /^## (c-\d{3})/gm)).toEqual(['c-007', 'c-020'])
  expect(markdown).toContain(`(2 of ${String(mostInFull + 1)})`)
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measurePages } from '../../../../scripts/measure-pages.js'
import { explainedMeasures, measureIds, measureText, measureThresholds } from '../../src/explained/index.js'
import { parameters } from '../../src/parameters.js'

const folder = new URL('../../../../docs/measures/', import.meta.url)
const written = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

test('the pages about measures begin as the register says (pnpm docs:generate renews them)', () => {
  const pages = measurePages(written)
  expect(readdirSync(folder).sort()).toEqual([...pages.keys(), 'creep-simulation.md'].sort())
  for (const [name, page] of pages) expect([name, written(name)]).toEqual([name, page])
})

test('what is written by hand below the head of a page stays', () => {
  const by = '<!-- By hand from here on. -->'
  const page = measurePages(() => `# Old head\n\n${by}\n\n## Kept\n\nAs it was.\n`).get('scope.md') ?? ''
  expect([page.startsWith('# Scope\n'), page.split(by)[1]]).toEqual([true, '\n\n## Kept\n\nAs it was.\n'])
})

describe('every measure', () => {
  test.each(measureIds)(
    '%s says what it means, how it comes about, from when on, by whom, and what it cannot say',
    (id) => {
      const headings = measureText(explainedMeasures[id]).map(({ heading }) => heading)
      expect(headings).toEqual(
        expect.arrayContaining(['What it means', 'Formula', 'Units', 'Minimum data', 'Source', 'What it cannot say']),
      )
      expect(measureThresholds(explainedMeasures[id]).map(({ name }) => name)).toEqual([
        ...new Set(explainedMeasures[id].parameters),
      ])
    },
  )
})

test('thresholds come from the parameters, with unit, source and release', () => {
  expect(measureThresholds(explainedMeasures.requests)[0]).toEqual({
    name: 'leastWithRequester',
    value: '0.5',
    unit: 'share of logged time',
    source: parameters.leastWithRequester.source,
    since: '0.1.0',
  })
})

test('every parameter is named by a measure that rests on it, but for those of a district’s own dispersion and of tables', () => {
  const named = new Set(measureIds.flatMap((id) => explainedMeasures[id].parameters))
  expect((Object.keys(parameters) as (keyof typeof parameters)[]).filter((name) => !named.has(name))).toEqual([
    'bootstrapSeed',
    'detection',
    'detectionLowLogging',
    'usualShare',
    'usualShareWeeks',
    'leastShare',
    'neighborWeeks',
    'winsorized',
    'correlationPairs',
    'leastCorrelation',
    'greatestCorrelation',
  ])
})

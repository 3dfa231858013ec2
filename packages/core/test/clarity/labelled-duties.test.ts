import { expect, test } from 'vitest'
import { jobDescriptionRules } from '../../src/clarity/index.js'
import { labelledDuties } from './labelled-duties.js'
import { scoreLabelledDuties } from './score.js'

const scores = scoreLabelledDuties()

test('the corpus has at least 150 duties, every duty rule and many clean ones', () => {
  expect(labelledDuties.length).toBeGreaterThanOrEqual(150)
  expect(labelledDuties.filter(([, ...rules]) => rules.length === 0).length).toBeGreaterThanOrEqual(45)
  const labelled = new Set(labelledDuties.flatMap(([, ...rules]) => rules))
  const known = new Set(jobDescriptionRules.map(({ id }) => id))
  expect([...labelled].every((id) => known.has(id))).toBe(true)
  expect(labelled.size).toBe(9)
})

test.each([...scores])('%s keeps its precision and recall', (_, { precision, recall }) => {
  expect(precision).toBeGreaterThanOrEqual(0.9)
  expect(recall).toBeGreaterThanOrEqual(0.85)
})

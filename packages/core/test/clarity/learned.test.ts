import { expect, test } from 'vitest'
import { faultsOf } from '../../src/clarity/job-description/duty-faults.js'
import { ruleOf, type DutyFault } from '../../src/clarity/job-description/duty-fault.js'
import { dutyWeights } from '../../src/clarity/job-description/duty-weights.js'
import { readStatement } from '../../src/clarity/language/read-statement.js'
import { jobDescriptionRules } from '../../src/clarity/index.js'
import { readModel } from '../../src/learned/linear-model.js'
import { readJobDescription } from '../../src/role/job-description/read-job-description.js'
import { examples, layouts, postings } from '../../training/examples.js'
import figures from '../../training/figures.json' with { type: 'json' }

const faultsIn = (text: string): readonly string[] =>
  Object.keys(
    faultsOf({
      start: 0,
      end: text.length,
      index: 1,
      text,
      heading: '',
      excluded: false,
      statement: readStatement(text),
    }),
  ).map((fault) => ruleOf[fault as DutyFault])

const known = examples.map(({ text, faults }) => ({ faults, found: faultsIn(text) }))

test('the labeled duties show every fault, and many show none', () => {
  const ids = new Set(jobDescriptionRules.map(({ id }) => id))
  const labels = new Set(examples.flatMap(({ faults }) => faults))
  expect([...labels].filter((label) => !ids.has(label))).toEqual([])
  expect(labels.size).toBe(9)
  expect(examples.filter(({ faults }) => faults.length === 0).length).toBeGreaterThan(1000)
})

test.each(Object.values(ruleOf))('%s: the weights fit the duties that they were learned from', (rule) => {
  const count = (isFault: boolean, isFound: boolean): number =>
    known.filter(({ faults, found }) => faults.includes(rule) === isFault && found.includes(rule) === isFound).length
  const right = count(true, true)
  expect(right / (right + count(false, true))).toBeGreaterThan(0.6)
  expect(right / (right + count(true, false))).toBeGreaterThan(0.6)
})

test('the figures are of the postings that lie beside them', () => {
  expect(figures.postings).toBe(postings.length)
  expect(figures.duties).toBe(examples.filter(({ posted }) => posted).length)
})

test('every labeled duty stands in its posting, word for word', () => {
  const lost = postings.flatMap(({ id, text, duties }) => {
    const flat = text.replace(/\s+/g, ' ')
    return duties.filter((duty) => !flat.includes(duty.text.replace(/\s+/g, ' ').trim())).map(() => id)
  })
  expect(lost).toEqual([])
})

test.each(layouts)('a layout is read as a reader would: $text', ({ text, duties }) => {
  expect(readJobDescription(text).duties.map((duty) => duty.text)).toEqual(duties)
})

test('a table of weights is read back as it was written', () => {
  const model = readModel('one two\n-20 4\n0.5 0.3\nword:a\ta20b-7\nword:b\tb3\n')
  expect([...model.bias, ...model.least]).toEqual([-1, 0.2, 0.5, 0.3])
  expect([...model.weights].map(([cue, weights]) => [cue, ...weights])).toEqual([
    ['word:a', 1, -0.35000000000000003],
    ['word:b', 0, 0.15000000000000002],
  ])
  expect(readModel(dutyWeights).answers).toHaveLength(9)
})

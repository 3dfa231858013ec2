import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jobDescriptionRules, lintJobDescription, runRules, LintConfig } from '../../src/clarity/index.js'

describe.each(jobDescriptionRules)('$id', (rule) => {
  test.each(rule.examples)('$name', ({ subject, findings }) => {
    const found = runRules([rule], { subject, text: subject.text }, LintConfig.parse({}))
    expect(found.map(({ message }) => message)).toEqual(findings)
  })

  test('shows a clean and a failing example', () => {
    expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true)
    expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true)
  })

  test('an excerpt is the text at its position', () => {
    for (const { subject } of rule.examples)
      for (const { excerpt, start, end } of lintJobDescription(subject.text).findings)
        expect(excerpt).toBe(start === null || end === null ? '' : subject.text.slice(start, end))
  })
})

test('every rule is registered under the name of its file', () => {
  const files = readdirSync(new URL('../../src/clarity/rules/job-description/', import.meta.url))
  const ids = files.filter((file) => file !== 'index.ts').map((file) => file.replace(/\.ts$/, ''))
  expect(jobDescriptionRules.map(({ id }) => id).sort()).toEqual(ids.sort())
})

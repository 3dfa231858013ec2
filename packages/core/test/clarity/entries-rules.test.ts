import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ActivityEntry, decode, isRight } from '../../src/index.js'
import { entryRules, LintConfig, runRules } from '../../src/clarity/index.js'

describe.each(entryRules)('$id', (rule) => {
  test.each(rule.examples)('$name', ({ subject, findings }) => {
    const found = runRules([rule], { subject, text: '' }, LintConfig.parse({}))
    expect(found.map(({ message }) => message)).toEqual(findings)
  })

  test('shows a clean and a failing example', () => {
    expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true)
    expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true)
  })

  test('its examples are entries that could be read from a log', () => {
    for (const { subject } of rule.examples)
      for (const entry of subject.entries) expect(isRight(decode(ActivityEntry)(entry))).toBe(true)
  })
})

test('every rule is registered under the name of its file', () => {
  const files = readdirSync(new URL('../../src/clarity/rules/entries/', import.meta.url))
  expect(entryRules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.filter((file) => file !== 'index.ts').sort())
})

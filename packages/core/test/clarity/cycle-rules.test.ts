import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CoachingCycle, decode, isRight } from '../../src/index.js'
import {
  agreementRules,
  cycleLoadRules,
  cycleRules,
  entryRules,
  jobDescriptionRules,
  LintConfig,
  runRules,
  type AnyRule,
} from '../../src/clarity/index.js'

const showsWhatItDoes = <Subject>(rule: AnyRule<Subject>): void => {
  test.each(rule.examples)('$name', ({ subject, findings }) => {
    const found = runRules([rule], { subject, text: '' }, LintConfig.parse({}))
    expect(found.map(({ message }) => message)).toEqual(findings)
  })

  test('shows a clean and a failing example', () => {
    expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true)
    expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true)
  })
}

describe.each(cycleRules)('$id', (rule) => {
  showsWhatItDoes(rule)

  test('its examples are cycles that could be read from a file', () => {
    for (const { subject } of rule.examples) expect(isRight(decode(CoachingCycle)(subject.cycle))).toBe(true)
  })
})

describe.each(cycleLoadRules)('$id', (rule) => {
  showsWhatItDoes(rule)
})

test('every rule is registered under the name of its file', () => {
  const files = readdirSync(new URL('../../src/clarity/rules/cycle/', import.meta.url))
  expect([...cycleRules, ...cycleLoadRules].map(({ id }) => `${id}.ts`).sort()).toEqual(
    files.filter((file) => file !== 'index.ts').sort(),
  )
})

test('no id is used for two faults, whatever the kind of document', () => {
  const ids = [...jobDescriptionRules, ...agreementRules, ...cycleRules, ...cycleLoadRules, ...entryRules].map(
    ({ id }) => id,
  )
  expect(new Set(ids).size).toBe(ids.length)
})

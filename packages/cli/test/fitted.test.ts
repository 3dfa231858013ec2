import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted } from '../src/fitted.js'

test('a line goes on under its own text, whether a label, a mark or an indent stands before it', () => {
  const text = [
    '    why  An activity is not its own goal.',
    '  → write the day as 2026-09-01',
    '  note at 8:3  names an activity, but no change',
    'error: log.csv: not a date at all',
    'The log shows scope creep since March.',
    'short',
    '',
  ].join('\n')
  expect(fitted(text, 24)).toBe(
    [
      '    why  An activity is',
      '         not its own',
      '         goal.',
      '  → write the day as',
      '    2026-09-01',
      '  note at 8:3  names an',
      '    activity, but no',
      '    change',
      'error: log.csv: not a',
      '  date at all',
      'The log shows scope',
      'creep since March.',
      'short',
      '',
    ].join('\n'),
  )
})

test('what is there to be copied stays whole: commands, and words longer than a line', () => {
  const command = '  → then: coachwork batch district.yaml --out reports'
  expect(fitted(command, 20)).toBe(command)
  expect(fitted('written by coachwork import, or a form', 24)).toBe('written by coachwork\nimport, or a form')
  expect(fitted('see /a/very/long/path/of/a/file.yaml for it', 16)).toBe(
    'see\n/a/very/long/path/of/a/file.yaml\nfor it',
  )
})

test('breaking lines loses and adds no word, and only long words go over the edge', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(words, fc.integer({ min: 24, max: 120 }), fc.integer({ min: 0, max: 6 }), (text, columns, indent) => {
      const shown = fitted(' '.repeat(indent) + text.join(' '), columns)
      expect(shown.split(/\s+/).filter((word) => word !== '')).toEqual(text)
      expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
    }),
  )
})

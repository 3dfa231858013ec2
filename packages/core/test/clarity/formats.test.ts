import { expect, test } from 'vitest'
import {
  jobDescriptionRules,
  lintJobDescription,
  renderLintGithub,
  renderLintJson,
  renderLintMarkdown,
  renderLintSarif,
  renderLintText,
  type LintedDocument,
} from '../../src/clarity/index.js'

const config = {
  rules: {
    'no-confidentiality': 'off',
    'no-evaluation-boundary': 'off',
    'no-outcome': 'off',
    'no-partnership': 'off',
    'no-own-learning': 'off',
    'no-priorities': 'off',
    'light-coaching-only': 'off',
  },
} as const
const text = 'Duties:\r\n- Model lessons so that teachers try them.\r\n- Perform other duties as assigned.\r\n'
const document: LintedDocument = {
  path: 'a b/oak,1.md',
  kind: 'job-description',
  text,
  ...lintJobDescription(text, { config }),
}
const clean: LintedDocument = { ...document, path: 'clean.md', text: '', items: [], findings: [] }

test('text for people underlines the excerpt', () => {
  expect(renderLintText([document, clean])).toBe(`a b/oak,1.md  (2 duties)

  warning at 3:11  “other duties as assigned” hands out work that it does not name  [open-ended-duty]
    - Perform other duties as assigned.
              ~~~~~~~~~~~~~~~~~~~~~~~~
    why  A catch-all lets anyone add work that nobody named. It is the door through which coaching time is lost.
    fix  Name the work, or say who must agree before work is added, and what it replaces.
    e.g. Other coaching work that the coach and the principal agree on in writing before it begins.

clean.md  (0 duties)
  no duty was found, so nothing can be said

0 errors, 1 warning, 0 notes
`)
})

test('a long line is cut around the excerpt', () => {
  const long = `Duties:\n- ${'Model lessons for teachers and '.repeat(20)}perform other duties as assigned.`
  const shown = renderLintText([{ ...document, text: long, ...lintJobDescription(long, { config }) }])
  expect(
    Math.max(
      ...shown
        .split('\n')
        .filter((line) => line.startsWith('    ') && line.includes('…'))
        .map((line) => line.length),
    ),
  ).toBeLessThan(120)
})

test('json follows lint/1', () => {
  const { coachwork, documents } = JSON.parse(renderLintJson([document])) as {
    coachwork: string
    documents: { findings: object[]; items: object[] }[]
  }
  expect(coachwork).toBe('lint/1')
  expect(documents[0]?.items).toEqual([
    { index: 1, text: 'Model lessons so that teachers try them.', activity: 'CYC.MODEL', standing: 'will' },
    { index: 2, text: 'Perform other duties as assigned.', activity: 'OPS.OTHER', standing: 'wont' },
  ])
  expect(documents[0]?.findings).toEqual([
    expect.objectContaining({
      rule: 'open-ended-duty',
      level: 'warning',
      item: 2,
      excerpt: 'other duties as assigned',
    }),
  ])
})

test('sarif 2.1.0 names every rule and points at the excerpt', () => {
  const log = JSON.parse(renderLintSarif([document], jobDescriptionRules)) as {
    version: string
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number; locations: object[] }[] }[]
  }
  expect(log.version).toBe('2.1.0')
  const run = log.runs[0]
  expect(run?.tool.driver.rules[run.results[0]?.ruleIndex ?? -1]?.id).toBe('open-ended-duty')
  expect(run?.results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'a%20b/oak%2C1.md' },
        region: {
          startLine: 3,
          startColumn: 11,
          endLine: 3,
          endColumn: 35,
          charOffset: 63,
          charLength: 24,
          snippet: { text: 'other duties as assigned' },
        },
      },
    },
  ])
})

test('github annotations escape what ends a property', () => {
  expect(renderLintGithub([document])).toBe(
    '::warning file=a b/oak%2C1.md,line=3,endLine=3,col=11,endColumn=34,title=open-ended-duty::“other duties as assigned” hands out work that it does not name. Name the work, or say who must agree before work is added, and what it replaces.\n',
  )
})

test('markdown escapes what a document could smuggle in', () => {
  const page = renderLintMarkdown([{ ...document, path: '<b>*x*</b>' }])
  expect(page).toContain('## \\<b\\>\\*x\\*\\</b\\>')
  expect(page).toContain(
    '- **warning** in duty 2: “other duties as assigned” hands out work that it does not name (`open-ended-duty`)',
  )
})

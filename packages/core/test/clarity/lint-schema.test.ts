import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import {
  jobDescriptionRules,
  lintAgreement,
  lintJobDescription,
  lintJsonSchema,
  lintSchema,
  renderLintJson,
  type DocumentsLint,
  type LintedDocument,
} from '../../src/clarity/index.js'
import { orThrow, startAgreement } from '../../src/index.js'

/** The same shape, free to be written to: the schema does not speak of that. */
type Writable<Shape> = Shape extends object ? { -readonly [Key in keyof Shape]: Writable<Shape[Key]> } : Shape

const text =
  'Duties:\n- Model lessons.\n- Perform other duties as assigned.\n- Evaluate teachers.\n- Water the plants.\n'
const posting: LintedDocument = { path: 'posting.md', kind: 'job-description', text, ...lintJobDescription(text) }
const agreement = orThrow(startAgreement('student-centered', { id: 'a', effective: '2026-08-17' }))
const agreed: LintedDocument = {
  path: 'oak.yaml',
  kind: 'agreement',
  text: '',
  items: [],
  ...lintAgreement({ agreement, today: '2027-08-17' }),
}
const asked: LintedDocument = { path: 'c.yaml', kind: 'cycle', text: '', items: [], findings: [] }
const written = (documents: readonly LintedDocument[]): unknown => JSON.parse(renderLintJson(documents))

test('the schema of a lint is its type, key for key', () => {
  expectTypeOf<Writable<z.infer<ReturnType<typeof lintSchema>>>>().toEqualTypeOf<Writable<DocumentsLint>>()
})

describe('findings written for programs', () => {
  const lint = written([posting, agreed, asked])

  test('are of every form: with a duty and without, with a rewrite and without, with an activity and without', () => {
    const { documents } = lintSchema().parse(lint)
    const findings = documents.flatMap((document) => document.findings)
    expect([
      new Set(findings.map(({ item }) => item === null)).size,
      new Set(findings.map((finding) => 'rewrite' in finding)).size,
      new Set(documents.flatMap(({ items }) => items).map(({ activity }) => activity === null)).size,
    ]).toEqual([2, 2, 2])
  })

  test('are read back whole by their schema', () => {
    expect(lintSchema().parse(lint)).toEqual(lint)
  })

  test('are valid by their JSON Schema', () => {
    const published = z.fromJSONSchema(lintJsonSchema())
    expect(published.safeParse(lint).error).toBeUndefined()
    expect(published.safeParse({ ...(lint as object), coachwork: 'lint/2' }).success).toBe(false)
  })

  test('hold no key that the schema does not name, such as the whole text', () => {
    expect(lintSchema().safeParse({ coachwork: 'lint/1', documents: [posting] }).success).toBe(false)
  })
})

test('every example of every rule on a job description gives findings of the schema', () => {
  const documents = jobDescriptionRules.flatMap(({ id, examples }) =>
    examples.map(({ subject }): LintedDocument => {
      const { text: example } = subject
      return { path: id, kind: 'job-description', text: example, ...lintJobDescription(example) }
    }),
  )
  expect(documents.length).toBeGreaterThan(jobDescriptionRules.length)
  expect(lintSchema().parse(written(documents))).toEqual(written(documents))
})

test('the JSON Schema says what it is of', () => {
  const { $schema, title, properties } = lintJsonSchema()
  expect([$schema, title]).toEqual(['https://json-schema.org/draft/2020-12/schema', 'coachwork lint'])
  expect(properties?.['coachwork']).toEqual({ type: 'string', const: 'lint/1' })
})

import * as z from 'zod'
import type { Finding } from '../finding.js'
import type { LintedDocument } from '../linted-document.js'

/** Findings as programs get them: every document that was linted, without its text. */
export interface DocumentsLint {
  readonly coachwork: 'lint/1'
  readonly documents: readonly Omit<LintedDocument, 'text'>[]
}

const offset = () =>
  z.int().nonnegative().nullable().describe('In UTF-16 code units of the text; null without an excerpt.')

const findingSchema = () =>
  z.strictObject({
    rule: z.string().describe('The id of the rule, which names the fault.'),
    level: z.enum(['error', 'warning', 'note']),
    item: z.int().positive().nullable().describe('The number of the duty, from 1; null for the whole document.'),
    path: z
      .array(z.union([z.string(), z.int().nonnegative()]))
      .describe('Keys and positions, from 0, from the root of the document; empty for the whole.'),
    excerpt: z.string().describe('The words that show the fault; empty where its absence is the fault.'),
    start: offset(),
    end: offset(),
    message: z.string(),
    why: z.string().describe('Why it matters.'),
    fix: z.string().describe('What to write instead.'),
    source: z.string().describe('Author, title and year of what the rule rests on.'),
    confidence: z.enum(['high', 'medium', 'low']).describe('Low where a careful reader could fairly differ.'),
    rewrite: z.string().exactOptional().describe('A sentence that could stand in its place.'),
  }) satisfies z.ZodType<Finding>

const documentSchema = () =>
  z.strictObject({
    path: z.string().describe('As the reader knows the file.'),
    kind: z.enum(['job-description', 'agreement', 'cycle', 'log']),
    items: z
      .array(
        z.strictObject({
          index: z.int().positive().describe('The number of the duty, from 1.'),
          text: z.string(),
          activity: z.string().nullable().describe('A code of the catalogue; null where none is known.'),
          standing: z
            .string()
            .nullable()
            .describe('Usual standing: will, may, wont or prohibited; null without an activity.'),
        }),
      )
      .describe('The duties of a job description; empty for any other document.'),
    findings: z.array(findingSchema()),
  })

/**
 * The findings of a lint as another program meets them: reads them back, and refuses what is none.
 *
 * Made when asked for, so that an app that only lints does not pay for it.
 */
export const lintSchema = () =>
  z
    .strictObject({ coachwork: z.literal('lint/1'), documents: z.array(documentSchema()) })
    .describe(
      'What coachwork lint --format json writes: what in documents is unclear, why it matters, what to do.',
    ) satisfies z.ZodType<DocumentsLint>

/** The JSON Schema (draft 2020-12) of a lint's findings, for programs in other languages. */
export const lintJsonSchema = (): z.core.JSONSchema.BaseSchema => ({
  title: 'coachwork lint',
  ...z.toJSONSchema(lintSchema()),
})

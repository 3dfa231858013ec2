import * as z from 'zod'
import { presets } from '@coachwork/core/clarity'

const presetNames = Object.keys(presets) as (keyof typeof presets)[]

/** What another program sends to have one document read. Served as JSON Schema at `/schema`, so its texts are for people. */
export const LintRequest = z
  .strictObject({
    text: z.string().describe('The document: the text of a job description, or an agreement written as JSON.'),
    kind: z.enum(['job-description', 'agreement']).default('job-description').describe('What the document is.'),
    preset: z.enum(presetNames).default('recommended').describe('Which levels the rules have.'),
  })
  .readonly()
export type LintRequest = z.infer<typeof LintRequest>

/** The request as other languages check it: JSON Schema, draft 2020-12. */
export const lintRequestSchema = {
  title: 'coachwork lint request',
  ...z.toJSONSchema(LintRequest, { io: 'input' }),
}

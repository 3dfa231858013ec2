import * as z from 'zod'
import { reportDocumentSchema } from './report-schema-document.js'
import type { Report } from './report.js'

/**
 * A report as another program meets it, in report.json: reads it back, and refuses what is not one.
 *
 * Made when asked for, so that a program that only writes reports does not pay for it.
 */
export const reportSchema = (): z.ZodType<Report> => reportDocumentSchema()

/** The JSON Schema (draft 2020-12) of report.json, for programs in other languages. */
export const reportJsonSchema = (): z.core.JSONSchema.BaseSchema => ({
  title: 'coachwork report',
  ...z.toJSONSchema(reportSchema()),
})

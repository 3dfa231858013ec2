import { Audience } from '@coachwork/core'
import * as z from 'zod'
import { allocationLineSchema, coachReportSchema } from './report-schema-coach.js'
import { reportSchemaParts, type ReportSchemaParts } from './report-schema-parts.js'
import { benchmarkSchema, groupBySchema } from './report-schema-time.js'
import type { GroupReport, InputFile, Report, SetAside } from './report.js'

const groupSchema = (parts: ReportSchemaParts) => {
  const { count, seconds, byStanding } = parts
  const line = { activity: true, label: true, family: true, familyLabel: true, seconds: true, share: true } as const
  return z.strictObject({
    coaches: count,
    seconds,
    entries: count,
    standing: byStanding,
    allocation: z.array(allocationLineSchema(parts).pick(line)),
    by: groupBySchema(parts),
    verdicts: z
      .strictObject({ creep: count, watch: count, none: count, 'not-enough-data': count })
      .describe('How many roles have each verdict.'),
  }) satisfies z.ZodType<GroupReport>
}

const inputFileSchema = ({ text, rowCounts }: ReportSchemaParts) =>
  z.strictObject({ file: text, importer: text, rows: rowCounts }) satisfies z.ZodType<InputFile>

const setAsideSchema = ({ text, count }: ReportSchemaParts) =>
  z.strictObject({
    file: text,
    outcome: z.enum(['rejected', 'duplicate', 'skipped']),
    column: text.describe('Empty where the whole row is meant.'),
    reason: text,
    remedy: text,
    rows: count,
    firstLine: count,
  }) satisfies z.ZodType<SetAside>

/** What a report looks like in every part, its type and its schema being one. */
export const reportDocumentSchema = () => {
  const parts = reportSchemaParts()
  const { text, date, rowCounts } = parts
  const group = groupSchema(parts)
  return z
    .strictObject({
      coachwork: z.literal('report/1'),
      audience: Audience.describe('For whom the report is made. What they may not see is not in it.'),
      period: z.strictObject({ from: date, to: date }).nullable().describe('The days covered; null for an empty log.'),
      rows: rowCounts,
      status: z.enum(['complete', 'partial']).describe('Partial when some input was set aside.'),
      files: z.array(inputFileSchema(parts)),
      setAside: z.array(setAsideSchema(parts)).describe('Rows set aside, by file and reason.'),
      notes: z.array(text),
      headline: text,
      benchmarks: z.array(benchmarkSchema(parts)).describe('For orientation, never for grading.'),
      coaches: z.array(coachReportSchema(parts)),
      schools: z.array(z.strictObject({ school: text, ...group.shape })),
      district: group,
    })
    .describe(
      'What coachwork report writes as report.json: where coaches’ time went, held against their agreements. Time is in whole seconds; a share is a part of a whole, from 0 to 1.',
    ) satisfies z.ZodType<Report>
}

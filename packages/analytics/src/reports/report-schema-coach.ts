import * as z from 'zod'
import { contactsSchema } from './report-schema-contacts.js'
import { cycleProgressSchema } from './report-schema-cycles.js'
import { loadSchema, logQualitySchema, supportSchema } from './report-schema-conditions.js'
import type { ReportSchemaParts } from './report-schema-parts.js'
import { carryOverSchema, saidSchema } from './report-schema-said.js'
import { creepSchema, cyclesForgoneSchema, remediesSchema, scopeSchema } from './report-schema-scope.js'
import { namedShareSchema, timeBySchema } from './report-schema-time.js'
import type { AllocationLine, CoachReport, Coverage, PlanLine, WeekLine } from './report.js'

/** Time of one activity under one standing. */
export const allocationLineSchema = (parts: ReportSchemaParts) => {
  const { activity, text, standing, owner, seconds, count, share, interval, planned, verdict } = parts
  return z.strictObject({
    activity,
    label: text,
    family: text,
    familyLabel: text,
    standing,
    owner,
    seconds,
    entries: count,
    share: share.describe('Of all of the logged time.'),
    interval,
    planned: planned
      .nullable()
      .describe('What the agreement in force plans for this activity by name; null for nothing.'),
    verdict: verdict.nullable(),
  }) satisfies z.ZodType<AllocationLine>
}

const planLineSchema = ({ text, planned, seconds, share, interval, verdict }: ReportSchemaParts) =>
  z.strictObject({
    pattern: text.describe('A code, a family such as CYC.*, or may for everything under may together.'),
    label: text,
    ...planned.shape,
    seconds,
    share,
    interval,
    verdict,
  }) satisfies z.ZodType<PlanLine>

const weekLineSchema = ({ date, seconds, byStanding, share, amount, text }: ReportSchemaParts) =>
  z.strictObject({
    week: date.describe('Its Monday.'),
    seconds,
    standing: byStanding,
    outSeconds: seconds.nullable().describe('Outside the role; null where no agreement is in force.'),
    limit: share.nullable().describe('The limit in force that week; null where scope cannot be judged.'),
    odds: amount.nullable().describe('Odds of creep after this week; null where they cannot be computed.'),
    families: z
      .array(z.strictObject({ family: text, familyLabel: text, seconds }))
      .exactOptional()
      .describe('For the coach alone, largest first; absent for any other reader.'),
  }) satisfies z.ZodType<WeekLine>

const coverageSchema = ({ seconds, amount }: ReportSchemaParts) =>
  z.strictObject({
    loggedSeconds: seconds,
    contractSeconds: seconds.describe('Paid time of the weeks logged.'),
    share: amount.describe('Logged of paid time; more than 1 where more was logged.'),
  }) satisfies z.ZodType<Coverage>

/** One coach's role, held against its agreement. */
export const coachReportSchema = (parts: ReportSchemaParts) => {
  const { text, seconds, count, byStanding } = parts
  const { contacts, workingDays } = contactsSchema(parts)
  return z.strictObject({
    coach: text,
    schools: z.array(text),
    seconds,
    entries: count,
    weeks: count.describe('With at least one entry.'),
    coverage: coverageSchema(parts).nullable().describe('Null where no agreement names paid time.'),
    allocation: z.array(allocationLineSchema(parts)),
    plan: z.array(planLineSchema(parts)).describe('Shares that the agreement names, held against the log.'),
    carryOver: carryOverSchema(parts)
      .nullable()
      .describe('Time agreed in advance that goes over from term to term; null where no agreement gives any.'),
    standing: byStanding,
    scope: scopeSchema(parts).nullable().describe('Null where no agreement is in force: scope cannot be judged.'),
    creep: creepSchema(parts),
    weekly: z.array(weekLineSchema(parts)),
    shares: z.array(namedShareSchema(parts)).describe('In cycles, with teachers, outside the role; in this order.'),
    by: timeBySchema(parts),
    load: loadSchema(parts),
    workingDays,
    support: supportSchema(parts),
    contacts,
    cycleProgress: cycleProgressSchema(parts).nullable().describe('Null where no cycle files were given.'),
    cyclesForgone: cyclesForgoneSchema(parts),
    remedies: remediesSchema(parts).nullable().describe('For a verdict of creep; else null.'),
    said: saidSchema(parts).nullable().describe('Null where nobody was asked.'),
    quality: logQualitySchema(parts),
    headline: text,
    notes: z.array(text).describe('What the reader must know of the data.'),
  }) satisfies z.ZodType<CoachReport>
}

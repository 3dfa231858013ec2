import * as z from 'zod'
import type { CarryOver, SaidAgainstLog } from './agreed-figures.js'
import type { ReportSchemaParts } from './report-schema-parts.js'

/** What people said takes most time, held against the log. */
export const saidSchema = ({ activity, text, count, seconds, share, note }: ReportSchemaParts) => {
  const correlation = z.number().min(-1).max(1)
  const position = z.int().positive()
  return z.strictObject({
    people: count.describe('How many of those interviewed said what takes most time at the schools of the log.'),
    correlation: correlation
      .nullable()
      .describe('Kendall’s tau-b: 1 where said and logged give the same order, −1 where the reverse; null if unknown.'),
    interval: z.strictObject({ low: correlation, high: correlation, level: share }).nullable(),
    activities: z
      .array(
        z.strictObject({
          activity,
          label: text,
          said: position.nullable().describe('1 for most time; null where nobody named it.'),
          logged: position.nullable().describe('1 for most time; null where none is logged.'),
          loggedRange: z
            .strictObject({ low: position, high: position })
            .nullable()
            .describe('Its positions in most halves of the log; null with too few weeks.'),
          seconds,
          share: share.describe('Of the logged time that has an activity.'),
          apart: z.int().describe('Positions further down in the log than people said; below 0 where further up.'),
        }),
      )
      .describe('Everything named or logged, the furthest apart first.'),
    note,
  }) satisfies z.ZodType<SaidAgainstLog>
}

/** Time that was agreed in advance, by what became of it. */
export const carryOverSchema = ({ text, seconds, share, note }: ReportSchemaParts) => {
  const balance = z.int().describe('Seconds left of what was agreed; below 0 where more is logged.')
  const stretch = z.strictObject({
    name: text.describe('The name of a term, or a month such as 2026-09.'),
    label: text,
    carriedInSeconds: balance,
    agreedSeconds: seconds.describe('As far as the log reaches.'),
    seconds,
    carriedOutSeconds: balance,
  })
  return z.strictObject({
    by: z.enum(['term', 'month']),
    lines: z.array(
      z.strictObject({
        school: text,
        pattern: text.describe('A code, a family such as CYC.*, in-cycles or with-teachers.'),
        label: text,
        agreedAs: z.enum(['target', 'floor', 'hours']),
        of: z
          .enum(['logged', 'contract', 'agreement'])
          .describe('A share of logged time or of paid time, or hours for the whole agreement.'),
        stretches: z.array(stretch).describe('In order.'),
        agreedSeconds: seconds,
        seconds,
        carriedSeconds: balance,
        ahead: z
          .strictObject({ agreedSeconds: seconds.describe('Agreed in all.'), seconds, share })
          .nullable()
          .describe('How much of all that is agreed is still ahead; null where nothing says how much it will be.'),
      }),
    ),
    note,
  }) satisfies z.ZodType<CarryOver>
}

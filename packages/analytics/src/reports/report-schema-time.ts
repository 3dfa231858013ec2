import * as z from 'zod'
import type { Benchmark, GroupBy, NamedShare, TimeBy } from './coach-figures.js'
import type { ReportSchemaParts } from './report-schema-parts.js'

/** Published shares, to hold beside a coach's own. */
export const benchmarkSchema = ({ share, text, numerator }: ReportSchemaParts) =>
  z.strictObject({
    numerator: numerator.describe('The share of the report that it stands beside.'),
    kind: z
      .enum(['target', 'observed', 'finding'])
      .describe('What should be, what coaches were found to do, or what was linked to results.'),
    low: share,
    high: share.nullable().describe('The same as low for a single figure; null for at least, or more than, low.'),
    counts: text.describe('What the publication counts, and of what.'),
    comparable: z.boolean().describe('Whether it counts the same, of the same, as the report does.'),
    source: text.describe('Author, title, year.'),
  }) satisfies z.ZodType<Benchmark>

/** The shares of coaching time that the field publishes, each named by what it counts and of what. */
export const namedShareSchema = ({ seconds, share, interval, numerator, planned, verdict, note }: ReportSchemaParts) =>
  z.strictObject({
    numerator: numerator.exclude(['in-classrooms']).describe('What is counted.'),
    denominator: z
      .enum(['logged', 'logged-under-agreement'])
      .describe('Of all logged time, or of that logged under an agreement.'),
    seconds,
    ofSeconds: seconds.describe('The whole that the share is of.'),
    share: share.nullable().describe('Null where the log cannot tell; the note says why.'),
    interval,
    upTo: share
      .nullable()
      .describe('The share if all time that may belong to it did; null where there is no such time.'),
    planned: planned.nullable().describe('What the agreement in force at the end names for it; null for nothing.'),
    verdict: verdict.nullable(),
    note,
  }) satisfies z.ZodType<NamedShare>

/** All logged time looked at in several ways: the lines of each way sum to the log, to the second. */
export const timeBySchema = (parts: ReportSchemaParts) => {
  const { seconds, count, share, interval, text, stretch } = parts
  const line = z
    .strictObject({
      name: text.describe('As the data names it; unknown where it does not.'),
      label: text,
      seconds,
      entries: count,
      share: share.describe('Of all logged time.'),
      interval,
    })
    .meta({ id: 'time-line', description: 'Time with one name in one way of looking at it.' })
  return z.strictObject({
    owner: z.array(line).describe('Whose work it properly is.'),
    orientation: z.array(line).describe('What it is turned toward; none where it has no orientation.'),
    weight: z
      .array(line)
      .describe('Heavy or light coaching by the usual weight of the activity; none is not coaching.'),
    requester: z.array(line),
    school: z.array(line),
    month: z.array(stretch).describe('In order; a week belongs to the month of its Wednesday.'),
    term: z.array(stretch).describe('In order, by the Wednesday of the week; empty where no calendar names terms.'),
  }) satisfies z.ZodType<TimeBy>
}

/** All time of a school or a district looked at in several ways, as sums. */
export const groupBySchema = ({ seconds, count, share, text, stretch }: ReportSchemaParts) => {
  const line = z
    .strictObject({
      name: text.describe('As the data names it; unknown where it does not.'),
      label: text,
      seconds,
      entries: count,
      share: share.describe('Of all logged time.'),
    })
    .meta({ id: 'sum-line', description: 'Time of several coaches with one name in one way of looking at it.' })
  return z.strictObject({
    family: z.array(line).describe('By kind of work.'),
    owner: z.array(line).describe('Whose work it properly is, as each coach’s own agreements say.'),
    month: z.array(stretch).describe('In order; a week belongs to the month of its Wednesday.'),
    term: z.array(stretch).describe('In order; empty where no calendar names terms.'),
    year: z.array(stretch).describe('In order: the school year of the calendar, else the years of the dates.'),
  }) satisfies z.ZodType<GroupBy>
}

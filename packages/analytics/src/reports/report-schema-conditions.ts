import { Leader } from '@coachwork/core'
import * as z from 'zod'
import type {
  AdministratorLearning,
  Lateness,
  LeaderLine,
  Load,
  LogQuality,
  PromisedSoFar,
  Support,
} from './coach-figures.js'
import type { ReportSchemaParts } from './report-schema-parts.js'

const kindsOf = ({ count, amount }: ReportSchemaParts) => ({
  kinds: count.describe('Different activities, however little of each.'),
  effective: amount.describe('As many equally large activities would be as mixed (Hill number of order 1).'),
  dominant: amount.describe('The same with more weight on what takes most time (Hill number of order 2).'),
})

/** How many things the role asks for at once. */
export const loadSchema = (parts: ReportSchemaParts) => {
  const { amount, count, date, note } = parts
  const kinds = kindsOf(parts)
  const spread = z.strictObject({ low: amount, middle: amount, high: amount }).meta({
    id: 'week-spread',
    description: 'Over the logged weeks: a quarter of them lie below low, half below middle.',
  })
  return z.strictObject({
    whole: z.strictObject(kinds).nullable().describe('Over the whole log; null where the log cannot tell.'),
    typicalWeek: z
      .strictObject({ kinds: spread, effective: spread, dominant: spread })
      .nullable()
      .describe('Null with fewer than 4 weeks.'),
    mostOpenCycles: count.nullable().describe('Most cycles open on one day; null where the log names no cycle.'),
    openCyclesAtMost: z.strictObject({
      cycles: count,
      agreed: z.boolean().describe('Whether the agreement says so; else it is the published norm.'),
    }),
    note,
    weeks: z
      .array(z.strictObject({ week: date.describe('Its Monday.'), ...kinds }))
      .exactOptional()
      .describe('For the coach alone; absent for any other reader.'),
  }) satisfies z.ZodType<Load>
}

const checkInsSchema = ({ text, count, amount, note }: ReportSchemaParts) =>
  z.strictObject({
    school: text,
    everyDays: amount.describe('Most days from one talk to the next.'),
    agreed: z.boolean().describe('Whether the agreement says so; else it is the published norm.'),
    weeks: count.describe('Logged weeks at the school, under the wording in force at the end.'),
    weeksWith: count,
    longestWithout: count.describe('Longest run of logged weeks without a talk.'),
    overdue: count.describe('Runs of weeks in which the talks were surely further apart than agreed.'),
    kept: z.enum(['yes', 'no', 'cannot tell', 'not enough data']),
    note,
  })

const administratorLearningSchema = ({ text, count, amount, note }: ReportSchemaParts) => {
  const promised = (unit: string) =>
    z
      .strictObject({
        perYear: amount.describe(`${unit} promised for a school year.`),
        due: amount.describe('Of those, in proportion to the school weeks gone.'),
        logged: count,
      })
      .nullable() satisfies z.ZodType<PromisedSoFar | null>
  return z.strictObject({
    school: text,
    pattern: text.nullable().describe('The activity code or family that the agreement names for it.'),
    label: text.nullable(),
    sessions: promised('Sessions'),
    seconds: promised('Seconds'),
    weeks: z.strictObject({ gone: count, ofYear: count }).nullable().describe('School weeks since it was promised.'),
    kept: z.enum(['as promised so far', 'less than promised so far', 'not promised', 'cannot tell', 'not enough data']),
    note,
  }) satisfies z.ZodType<AdministratorLearning>
}

const leaderLineSchema = ({ count, seconds, share, interval }: ReportSchemaParts) =>
  z.strictObject({
    leader: z.enum([...Leader.options, 'unnamed']).describe('unnamed: the activity does not say with whom.'),
    seconds: seconds.nullable().describe('Null where no activity of the catalogue is time with this leader.'),
    entries: count.nullable(),
    share: share.nullable().describe('Of all logged time.'),
    interval,
  }) satisfies z.ZodType<LeaderLine>

/** Whether the role is held between its two loyalties, and supported by talk and learning. */
export const supportSchema = (parts: ReportSchemaParts) => {
  const { seconds, share, interval, note } = parts
  return z.strictObject({
    requests: z
      .strictObject({
        districtSeconds: seconds,
        buildingSeconds: seconds.describe('Asked for by teachers, the principal or an assistant principal.'),
        selfPlannedSeconds: seconds.describe('The coach’s own plan.'),
        otherSeconds: seconds.describe('Asked for by others, or by nobody that the log names.'),
        districtShare: share.nullable().describe('The district’s part of what it and the building asked for together.'),
        interval,
        note,
      })
      .describe('Time by the side that asked for it.'),
    checkIns: z.array(checkInsSchema(parts)).describe('Talks of coach and principal, one line for each school.'),
    ownLearning: z
      .strictObject({
        seconds,
        share: share.nullable().describe('Of all logged time; null where nothing is logged.'),
        interval,
        agreedSeconds: parts.amount.nullable().describe('For the whole time of the agreements; null where none says.'),
      })
      .describe('Time for the coach’s own learning.'),
    administratorLearning: z
      .array(administratorLearningSchema(parts))
      .describe('What administrators promised to learn about coaching, one line for each school.'),
    leaders: z.array(leaderLineSchema(parts)).describe('Time with each leader.'),
  }) satisfies z.ZodType<Support>
}

/** How late the log was written. */
const latenessSchema = ({ count, seconds, share, note }: ReportSchemaParts) => {
  const part = { seconds, ofSeconds: seconds, share }
  return z.strictObject({
    entries: count.describe('With a time stamp that can be read.'),
    seconds: seconds.describe('Of those entries.'),
    ofSeconds: seconds.describe('All logged time.'),
    impossibleEntries: count.describe('Dated after their stamp; left out of the figures.'),
    medianDays: count.nullable().describe('Days after which half of the entries were written down.'),
    prompt: z.strictObject(part).nullable().describe('Written down within a week of the work.'),
    inBlocks: z
      .strictObject({ ...part, sittings: count, mostDays: count.describe('Most days of work at one sitting.') })
      .nullable()
      .describe('Written down many days of work at once.'),
    note,
  }) satisfies z.ZodType<Lateness>
}

/** How the log was kept: what every other figure rests on. */
export const logQualitySchema = (parts: ReportSchemaParts) => {
  const { count, date, share } = parts
  return z.strictObject({
    weeksBetween: count.describe('From the first entry to the last; school weeks where a calendar is known.'),
    knowsSchoolWeeks: z.boolean(),
    weeksWithout: z.array(date).describe('Mondays of the weeks without an entry.'),
    durations: z
      .strictObject({
        entries: count,
        hours: share.describe('Of the entries, those that last whole hours.'),
        halfHours: share,
        quarterHours: share,
        fiveMinutes: share,
        stepMinutes: z
          .literal([60, 30, 15, 5])
          .nullable()
          .describe('The coarsest step that nearly all entries keep to; null where they keep to none.'),
      })
      .nullable()
      .describe('How round the durations are; null with too few entries.'),
    lateness: latenessSchema(parts).describe('How late it was written, by the time stamps of the export.'),
    backfilledWeeks: z
      .strictObject({
        compared: count,
        backfilled: count.nullable().describe('Null with too few to compare.'),
        weeks: z.array(date).describe('Their Mondays.'),
      })
      .exactOptional()
      .describe(
        'Weeks written down late and just before a month ended; for the coach alone, absent for any other reader.',
      ),
    repeatedWeeks: z
      .strictObject({
        compared: count,
        repeated: count.nullable().describe('Null with too few to compare.'),
        weeks: z.array(date).describe('Their Mondays.'),
      })
      .exactOptional()
      .describe('Weeks the same as an earlier one; for the coach alone, absent for any other reader.'),
  }) satisfies z.ZodType<LogQuality>
}

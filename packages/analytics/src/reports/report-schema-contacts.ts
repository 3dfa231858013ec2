import * as z from 'zod'
import type { Contacts, WorkingDays } from './contact-figures.js'
import type { ReportSchemaParts } from './report-schema-parts.js'

const reachSchema = (parts: ReportSchemaParts) => {
  const { count, seconds, share, interval, text, note, middleHalf: half } = parts
  const uneven = z
    .strictObject({
      gini: share.describe('0 where all had the same, 1 where one had everything.'),
      interval,
      byChance: share.nullable().describe('What an even hand would show by chance; null for time.'),
      mostSeenQuarter: share
        .nullable()
        .describe('The part that the most-seen quarter had; null where it is too small.'),
    })
    .meta({ id: 'unevenness', description: 'How unevenly something is spread over those who were met.' })
  return z.strictObject({
    reached: count.nullable().describe('Teachers met, alone or in a group; null where unknown or withheld.'),
    oneToOne: count.nullable().describe('Of them, met one to one.'),
    sessions: count.nullable().describe('Each once for every teacher in it.'),
    seconds: seconds.nullable().describe('Counted like the sessions.'),
    perPerson: half.nullable().describe('Sessions of each.'),
    perWeek: half.nullable().describe('Teachers met in a logged week.'),
    spread: z.strictObject({ sessions: uneven, seconds: uneven }).nullable(),
    agreedAtATime: count
      .nullable()
      .describe('The most teachers at a time, as agreed; null where not all agreements say.'),
    recommended: z.strictObject({ low: count, high: count }).describe('Teachers for one coach, in the literature.'),
    staff: z
      .strictObject({ people: count, unmet: count.nullable() })
      .nullable()
      .describe('How many teachers there are; null where nobody said.'),
    namedShare: share.nullable().describe('Part of the one-to-one time that names who was met.'),
    note,
    each: z
      .array(
        z.strictObject({
          number: count,
          school: text,
          sessions: count,
          oneToOne: count,
          inCycle: count,
          seconds,
          weeks: count,
        }),
      )
      .exactOptional()
      .describe('Nameless, for the coach alone; absent for any other reader.'),
  })
}

const cyclesSchema = (parts: ReportSchemaParts) => {
  const { count, amount, text, date, note, middleHalf: half } = parts
  return z.strictObject({
    opened: count,
    inUse: count.describe('With an entry in the last three weeks of the log.'),
    knowsSchoolDays: z.boolean().describe('Else days from Monday to Friday are counted.'),
    schoolDays: half.nullable().describe('From first entry to last, of the cycles no longer in use.'),
    sessions: half.nullable().describe('Of the cycles no longer in use.'),
    note,
    each: z
      .array(
        z.strictObject({
          school: text,
          firstDay: date,
          lastDay: date,
          schoolDays: amount,
          sessions: count,
          inUse: z.boolean(),
        }),
      )
      .exactOptional()
      .describe('Nameless, for the coach alone; absent for any other reader.'),
  })
}

const capacitySchema = ({ count, share, interval, note }: ReportSchemaParts) => {
  const difference = z.number().min(-2).max(2)
  return z.strictObject({
    withSessions: count.nullable().describe('Done together with a teacher.'),
    forSessions: count.nullable().describe('Done for a teacher.'),
    forShare: share.nullable().describe('The part of both that was done for.'),
    interval,
    repeatShare: share.nullable().describe('Of what was done for, the same service from its third week on.'),
    movement: z
      .strictObject({
        first: share.describe('Done for, in the first half of the weeks of each teacher.'),
        last: share,
        difference,
        low: difference,
        high: difference,
        level: share,
        toward: z.enum(['with', 'for', 'cannot tell']),
      })
      .nullable(),
    note,
  })
}

/** What the log holds with teachers, nameless. */
export const contactsSchema = (parts: ReportSchemaParts) => {
  const half = parts.middleHalf
  return {
    contacts: z.strictObject({
      reach: reachSchema(parts),
      cycles: cyclesSchema(parts),
      capacity: capacitySchema(parts),
    }) satisfies z.ZodType<Contacts>,
    workingDays: z
      .strictObject({
        days: parts.count.describe('Days measured: all entries have a start and an activity.'),
        ofDays: parts.count.describe('Days with an entry that has a start.'),
        switches: half.nullable().describe('Changes of activity in a day.'),
        longestBlockSeconds: half.nullable().describe('The longest stretch of coaching in a day with nothing between.'),
        note: parts.note,
      })
      .describe('How a day of the role runs.') satisfies z.ZodType<WorkingDays>,
  }
}

import * as z from 'zod'
import { CalendarDate } from '../calendar-date.js'
import { Requester } from './requester.js'

/** The longest stretch one entry can hold: a local day is 25 hours long when clocks go back. */
export const longestEntrySeconds = 90_000

/** A clock time on the entry's day, `14:05` or `14:05:30`; `24:00` is the end of the day. */
export const ClockTime = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00(?::00)?)$/, 'expected a time such as 14:05')

/**
 * One dated stretch of a coach's time, as the coach logged it.
 *
 * Seconds are whole, so that clock times, minutes and decimal hours of two places all sum exactly. A start is never
 * invented: an export that only knows durations gives entries without one.
 */
export const ActivityEntry = z
  .object({
    /** The coach's id, as the district's own systems write it. */
    coach: z.string().min(1, 'expected the name or id of the coach'),
    /** The school that the time was spent for; empty where the export does not say. */
    school: z.string(),
    date: CalendarDate,
    /** The day on which it was written down, where the export stamps its rows: how late says how far memory is trusted. */
    recorded: CalendarDate.optional(),
    start: ClockTime.optional(),
    end: ClockTime.optional(),
    seconds: z
      .int('expected a whole number of seconds')
      .positive('expected more than no time')
      .max(longestEntrySeconds, 'expected no more than a day'),
    /** Code of the catalogue, or `unmapped`. */
    activity: z.string().min(1),
    /** The activity as the coach wrote it. */
    label: z.string(),
    /** The teachers who took part, by pseudonym; none for work without a teacher. */
    teachers: z.array(z.string().min(1)).readonly(),
    /** The coaching cycle that the time belongs to; empty where there is none. */
    cycle: z.string(),
    requestedBy: Requester,
  })
  .readonly()
export type ActivityEntry = z.infer<typeof ActivityEntry>

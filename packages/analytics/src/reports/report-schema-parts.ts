import { CalendarDate, Requester, ShareNumerator, TaskOwner, type Standing } from '@coachwork/core'
import * as z from 'zod'
import type { PlanVerdict, SecondsByStanding, ShareInterval, StretchLine } from './coach-figures.js'
import type { MiddleHalf } from './contact-figures.js'
import type { RowCounts } from './report.js'

const count = () => z.int().nonnegative()
const amount = () => z.number().nonnegative()
const share = () => z.number().min(0).max(1)

const rowCounts = () =>
  z
    .strictObject({
      read: count(),
      accepted: count(),
      rejected: count().describe('Could not be judged; each is in rejected.csv with its reason.'),
      duplicate: count().describe('Already read in another file of the run; counted once.'),
      skipped: count().describe('Not an entry of the period asked for, such as blank lines and subtotals.'),
    })
    .meta({
      id: 'row-counts',
      description: 'What became of every row: read = accepted + rejected + duplicate + skipped.',
    }) satisfies z.ZodType<RowCounts>

const interval = () =>
  z.strictObject({ low: share(), high: share(), level: share().describe('The confidence level, such as 0.95.') }).meta({
    id: 'interval',
    description: 'An interval that holds the true share in as many logs like this one as its level says.',
  }) satisfies z.ZodType<ShareInterval>

const standingNames = [
  'will',
  'may',
  'wont',
  'prohibited',
  'unlisted',
  'no-agreement',
] as const satisfies readonly Standing[]

const byStanding = () =>
  z
    .strictObject({
      will: count(),
      may: count(),
      wont: count(),
      prohibited: count().describe('Work that no coach may do for colleagues, whatever was agreed.'),
      unlisted: count().describe('Work that the agreement in force is silent about.'),
      'no-agreement': count().describe('Logged while no agreement was in force.'),
    })
    .meta({
      id: 'seconds-by-standing',
      description: 'Seconds by what the agreement in force says of the work; 0 where there are none.',
    }) satisfies z.ZodType<SecondsByStanding>

const middleHalf = () =>
  z.strictObject({ low: amount(), middle: amount(), high: amount() }).meta({
    id: 'middle-half',
    description: 'Over people, cycles or days: a quarter of them lie below low, half below middle.',
  }) satisfies z.ZodType<MiddleHalf>

const planned = () =>
  z.strictObject({
    target: share().nullable().describe('The share aimed at.'),
    floor: share().nullable().describe('The least share.'),
    cap: share().nullable().describe('The most.'),
  })

const stretch = (standing: ReturnType<typeof byStanding>) =>
  z
    .strictObject({
      name: z.string().describe('A month such as 2026-09, a year, or the name of a term.'),
      label: z.string(),
      seconds: count(),
      entries: count(),
      standing,
    })
    .meta({ id: 'stretch-line', description: 'Time of one stretch of the year.' }) satisfies z.ZodType<StretchLine>

/**
 * The figures that recur in a report, as schemas with their units, made once for one schema of a report.
 *
 * Those with an id become definitions of the JSON Schema.
 */
export const reportSchemaParts = () => {
  const standings = byStanding()
  return {
    /** How many. */
    count: count(),
    /** Time, always in whole seconds. */
    seconds: count(),
    /** A part of a whole, from 0 to 1. */
    share: share(),
    text: z.string(),
    /** A number of any size that is not below 0. */
    amount: amount(),
    middleHalf: middleHalf(),
    rowCounts: rowCounts(),
    interval: interval().nullable().describe('Null with too few logged weeks, or without a share.'),
    date: CalendarDate.meta({ id: 'date', description: 'A day, as year-month-day.' }),
    activity: z.string().describe('A code of the catalogue or of the district’s own; `unmapped` where none is known.'),
    standing: z.enum(standingNames).describe('What the agreement in force says of the work.'),
    byStanding: standings,
    /** Time of one stretch of the year. */
    stretch: stretch(standings),
    owner: TaskOwner.nullable().describe('Whose work it properly is; null where nobody says.'),
    requester: Requester,
    numerator: ShareNumerator,
    planned: planned(),
    verdict: z
      .enum(['as planned', 'over', 'under', 'too early to say'])
      .describe('Actual against planned time: a description, not an alarm.') satisfies z.ZodType<PlanVerdict>,
    note: z.string().nullable().describe('What a reader must know of the figure; null where there is nothing.'),
  }
}

/** The recurring figures of one schema. */
export type ReportSchemaParts = ReturnType<typeof reportSchemaParts>

import { CycleEventType, CycleModel, cycleStages, type CycleStage } from '@coachwork/core'
import * as z from 'zod'
import type { CycleProgress, CycleProgressLine, OwnCycleProgress } from './cycle-figures.js'
import type { ReportSchemaParts } from './report-schema-parts.js'

const stages = Object.keys(cycleStages) as [CycleStage]

const momentSchema = ({ date }: ReportSchemaParts) => z.strictObject({ event: CycleEventType, on: date })

const witnessSchema = ({ date, amount }: ReportSchemaParts, moment: ReturnType<typeof momentSchema>) =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('event'), ...moment.shape }),
      z.strictObject({
        kind: z.literal('missing'),
        anyOf: z.array(CycleEventType).describe('Any of these would have done.'),
        after: moment.nullable().describe('What called for it; null where the cycle as a whole does.'),
        due: date.nullable().describe('The last day on which it would have been in time.'),
      }),
      z.strictObject({ kind: z.literal('length'), schoolDays: amount }),
    ])
    .describe('The event that broke the rule, the one that is missing, or the length.')

const lineSchema = (parts: ReportSchemaParts) => {
  const { count, amount, text, date } = parts
  const moment = momentSchema(parts)
  return z.strictObject({
    number: count.describe('From 1, in the order in which the cycles began.'),
    with: z.array(count).describe('A number for each teacher, the same in all of the coach’s cycles.'),
    school: text.nullable(),
    model: CycleModel,
    began: date.describe('The day of the first event.'),
    stage: z.enum(stages).nullable().describe('Null where its events do not follow from each other.'),
    isPaused: z.boolean(),
    unclear: moment.nullable().describe('The first event that cannot have happened; null where all can.'),
    schoolDays: amount.nullable().describe('From both sides’ yes to its end, or to the day of the report.'),
    visits: count.describe('Days on which coach and teacher were in the classroom together.'),
    talks: count.describe('Days on which they talked.'),
    reviews: count.describe('How often progress was reviewed.'),
    hasMetGoal: z.boolean(),
    broken: z
      .array(z.strictObject({ rule: text, title: text, witness: witnessSchema(parts, moment) }))
      .describe('Rules that the cycle did not keep.'),
    overdue: z
      .array(
        z.strictObject({
          rule: text.nullable().describe('Null for the day that was set for the goal.'),
          title: text,
          anyOf: z.array(CycleEventType).describe('Any of these would do.'),
          due: date,
        }),
      )
      .describe('What it waits for later than it should, and can still be done.'),
    earlyWin: date.nullable().describe('A change of practice was first seen.'),
    studentsMoved: date.nullable().describe('The first measurement nearer the target than the baseline.'),
  }) satisfies z.ZodType<CycleProgressLine>
}

const ownSchema = (parts: ReportSchemaParts) => {
  const { count } = parts
  const half = parts.middleHalf.nullable()
  return z.strictObject({
    waiting: count.describe('Invitations that nobody has answered yet.'),
    declined: count.describe('Declined, or withdrawn before both sides had said yes.'),
    unclear: count.describe('With events that do not follow from each other: in no other count.'),
    overdue: count.describe('Open cycles with something overdue.'),
    broken: count.describe('Cycles with a rule that was not kept.'),
    earlyWins: count,
    schoolDays: half.describe('Of the closed cycles, a quarter below low, half below middle.'),
    visits: half.describe('Of the closed cycles.'),
    talks: half.describe('Of the closed cycles.'),
    each: z.array(lineSchema(parts)).describe('Nameless.'),
  }) satisfies z.ZodType<OwnCycleProgress>
}

/** Coaching cycles as their own files tell them. */
export const cycleProgressSchema = (parts: ReportSchemaParts) => {
  const shown = parts.count.nullable()
  return z.strictObject({
    on: parts.date.describe('The day as of which it is told.'),
    knowsSchoolDays: z.boolean().describe('Else days from Monday to Friday are counted.'),
    opened: shown.describe('To which both sides said yes; null where withheld, as every count may be.'),
    open: shown,
    closed: shown,
    left: shown.describe('Ended by one side after both had said yes.'),
    closedWithGoalMet: shown,
    note: parts.note,
    own: ownSchema(parts).exactOptional().describe('For the coach alone; absent for any other reader.'),
  }) satisfies z.ZodType<CycleProgress>
}

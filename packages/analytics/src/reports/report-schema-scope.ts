import { VersionChange } from '@coachwork/core'
import * as z from 'zod'
import type { CyclesForgone, Remedies } from './coach-figures.js'
import type { ReportSchemaParts } from './report-schema-parts.js'
import type { Creep, Scope } from './report.js'

/** Time outside the agreed role, with its parts. */
export const scopeSchema = ({ seconds, share, interval }: ReportSchemaParts) =>
  z.strictObject({
    outSeconds: seconds.describe('The sum of the parts.'),
    outShare: share.describe('Of judgedSeconds.'),
    judgedSeconds: seconds.describe('Logged under an agreement.'),
    interval,
    parts: z.strictObject({
      wont: seconds,
      prohibited: seconds,
      unlisted: seconds,
      overCap: seconds.describe('Work under may, beyond its cap.'),
    }),
    unmappedSeconds: seconds.describe('The part of unlisted whose label nobody has mapped yet.'),
    allowance: share.nullable().describe('The agreed limit at the end of the period; null where none was agreed.'),
  }) satisfies z.ZodType<Scope>

const shareSinceSchema = ({ share, interval }: ReportSchemaParts) => z.strictObject({ share, interval }).nullable()

/** The scope-creep verdict on a role, with its evidence. */
export const creepSchema = (parts: ReportSchemaParts) => {
  const { amount, date, activity, requester, text, owner } = parts
  return z.strictObject({
    verdict: z.enum(['creep', 'watch', 'none', 'not-enough-data']),
    odds: amount
      .nullable()
      .describe('Odds of creep at the end of the log, the largest reached for a verdict of creep; null if unknown.'),
    signalled: date.nullable().describe('Monday of the week in which the evidence first sufficed.'),
    since: date.nullable().describe('Monday of the week in which it most likely began; null without creep.'),
    sinceRange: z.strictObject({ low: date, high: date }).nullable(),
    school: text.nullable().describe('Whose agreement the signal tells of, where several are in force; else null.'),
    limit: amount
      .nullable()
      .describe('The agreed limit that the time since is held against; null without a signal or an agreed limit.'),
    activities: z.array(activity).describe('Toward which activities, largest first.'),
    requestedBy: z.array(requester).describe('At whose request, largest first; empty where nobody stands out.'),
    explanation: text.describe('What was found, how sure, and what it cannot rule out.'),
    waysOut: z
      .strictObject({
        handBack: z.array(z.strictObject({ activity, label: text, to: owner })),
        amend: text,
      })
      .nullable()
      .describe('The two honest ways out, for a verdict of creep; else null.'),
    shareSince: shareSinceSchema(parts).describe(
      'Share outside the role since the dated start: too high, because the data chose the start.',
    ),
    shareAfterFlag: shareSinceSchema(parts).describe('Share outside the role after the flag: fair.'),
  }) satisfies z.ZodType<Creep>
}

/** Time outside the role told as coaching cycles that it could have been. */
export const cyclesForgoneSchema = ({ count, seconds, amount, note }: ReportSchemaParts) =>
  z.strictObject({
    logged: count.describe('Cycles that the log names, whatever stage they reached.'),
    secondsPerCycle: amount.nullable().describe('Mean logged seconds of one; null where the log names none.'),
    outSeconds: seconds,
    cycles: amount.nullable(),
    range: z
      .strictObject({ low: amount, high: amount })
      .nullable()
      .describe('With cycles as large, and as small, as the middle half of those logged; null with too few.'),
    note,
  }) satisfies z.ZodType<CyclesForgone>

const remedySchema = ({ activity, text, seconds, share, owner, date }: ReportSchemaParts) =>
  z.strictObject({
    activity,
    label: text,
    seconds: seconds.describe('Outside the role since it began to outgrow its agreement.'),
    share,
    handBack: z.strictObject({ to: owner, outShare: share.describe('Left outside the role.') }),
    amend: z
      .strictObject({
        outShare: share.describe('Left outside the role.'),
        amendments: z.array(
          z.strictObject({
            agreement: text,
            school: text,
            version: date.describe('Effective date of the version that the changes start from.'),
            changes: z.array(VersionChange),
          }),
        ),
      })
      .nullable()
      .describe('Null for work that no agreement can allow, or that was not outside its last version.'),
  })

/** Both ways out of scope creep, in figures of the time since it began. */
export const remediesSchema = (parts: ReportSchemaParts) => {
  const { date, seconds, share } = parts
  return z.strictObject({
    since: date,
    seconds: seconds.describe('Logged under an agreement since then: what every share here is of.'),
    outShare: share,
    allowance: share.nullable().describe('The limit agreed at the end of the log; null where none is.'),
    activities: z.array(remedySchema(parts)),
    outShareHandedBack: share.describe('Left after handing all of them back.'),
    outShareAmended: share.describe('Left after amending the agreements for all that can be agreed to.'),
  }) satisfies z.ZodType<Remedies>
}

import * as z from 'zod'
import { activityPattern } from '../activity/catalogue.js'
import { TaskOwner } from '../activity/owner.js'
import { CalendarDate } from '../calendar-date.js'
import { Period } from '../period.js'

const Share = z.number('expected a share between 0 and 1').min(0).max(1)

/** What the agreement says of one activity, or of a whole family such as `CYC.*`. */
export const Expectation = z
  .looseObject({
    activity: z.string().regex(activityPattern, 'expected an activity code such as OPS.SUB, or a family such as CYC.*'),
    /** Shares of all logged time: what is aimed at, the least, the most. */
    share: z
      .looseObject({ target: Share.optional(), floor: Share.optional(), cap: Share.optional() })
      .readonly()
      .optional(),
    /** Who takes the task when it is not the coach's. */
    handBackTo: TaskOwner.optional(),
  })
  .readonly()
export type Expectation = z.infer<typeof Expectation>

/** One dated wording of the agreement. The last one effective on a day is in force on it. */
export const AgreementVersion = z
  .looseObject({
    effective: CalendarDate,
    /** When and by whom it was agreed; absent in a draft. */
    agreed: z
      .looseObject({ on: CalendarDate, by: z.array(z.string().min(1)) })
      .readonly()
      .optional(),
    /** What the coach will do, may do and will not do. */
    expectations: z
      .looseObject({
        will: z.array(Expectation).readonly().default([]),
        may: z.array(Expectation).readonly().default([]),
        wont: z.array(Expectation).readonly().default([]),
      })
      .readonly()
      .default({ will: [], may: [], wont: [] }),
    time: z
      .looseObject({
        /** Paid working minutes in a full school week. */
        contractMinutesPerWeek: z.number().positive().optional(),
        /** The share of all logged time that work outside the role may take: the limit that creep is tested against. */
        outOfScopeAllowance: Share.optional(),
        /** The share of all logged time that everything under `may` may take together. */
        mayShareCap: Share.optional(),
      })
      .readonly()
      .default({}),
  })
  .readonly()
export type AgreementVersion = z.infer<typeof AgreementVersion>

/** A stretch of days for which both sides agreed a different out-of-scope allowance, such as spring testing. */
export const AgreedWindow = z
  .looseObject({ ...Period.unwrap().shape, outOfScopeAllowance: Share, reason: z.string().optional() })
  .refine((window) => window.from <= window.to, { error: 'the first day must not come after the last', path: ['to'] })
  .readonly()
export type AgreedWindow = z.infer<typeof AgreedWindow>

/**
 * What a school and its coach agreed about the coach's role, as dated versions.
 *
 * A bare draft is valid: what is missing is a finding of role clarity, not an error. Keys not named here are kept.
 */
export const PartnershipAgreement = z
  .looseObject({
    coachwork: z.literal('agreement/1', 'expected agreement/1, the name of this file format'),
    id: z.string().min(1),
    coach: z.string().min(1).optional(),
    school: z.string().min(1).optional(),
    versions: z
      .array(AgreementVersion)
      .min(1, 'expected at least one version')
      .refine(
        (versions) => versions.every((v, i) => i === 0 || (versions[i - 1]?.effective ?? '') < v.effective),
        'expected versions in order, each effective later than the one before',
      )
      .readonly(),
    windows: z.array(AgreedWindow).readonly().default([]),
  })
  .readonly()
export type PartnershipAgreement = z.infer<typeof PartnershipAgreement>

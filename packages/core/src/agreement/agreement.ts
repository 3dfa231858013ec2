import * as z from 'zod'
import { CalendarDate } from '../calendar-date.js'
import { ChangePlan } from '../goal/change-plan.js'
import { GoalDraft } from '../goal/outcome-goal.js'
import { Period } from '../period.js'
import { VersionChange } from './change.js'
import { Expectation } from './expectation.js'
import { Share } from './share.js'
import * as terms from './terms.js'

/** One dated wording of the agreement. The last one effective on a day is in force on it. */
export const AgreementVersion = z
  .looseObject({
    effective: CalendarDate,
    /** When and by whom it was agreed; absent in a draft. */
    agreed: z
      .looseObject({ on: CalendarDate, by: z.array(z.string().min(1)) })
      .readonly()
      .optional(),
    /** Why there is this version: a role emerges, and each step says why. */
    reason: z.string().optional(),
    /** What the coach will do, may do and will not do. */
    expectations: z
      .looseObject({
        will: z.array(Expectation).readonly().default([]),
        may: z.array(Expectation).readonly().default([]),
        wont: z.array(Expectation).readonly().default([]),
      })
      .readonly()
      .default({ will: [], may: [], wont: [] }),
    time: terms.AgreedTime.default({}),
    /** What the work is for: outcomes for students. */
    goals: z.array(GoalDraft).readonly().optional(),
    changePlan: ChangePlan.optional(),
    clients: terms.Clients.optional(),
    communication: terms.Communication.optional(),
    confidentiality: terms.Confidentiality.optional(),
    evaluationBoundary: terms.EvaluationBoundary.optional(),
    resources: terms.Resources.optional(),
    impact: terms.ImpactPlan.optional(),
    disputes: terms.Disputes.optional(),
    /** The days on which the two sides plan to look at the agreement again. */
    reviews: z.array(CalendarDate).readonly().optional(),
    signatures: z.array(terms.Signature).readonly().optional(),
  })
  .readonly()
export type AgreementVersion = z.infer<typeof AgreementVersion>

/** A stretch of days for which both sides agreed a different out-of-scope allowance, such as spring testing. */
export const AgreedWindow = z
  .looseObject({ ...Period.unwrap().shape, outOfScopeAllowance: Share, reason: z.string().optional() })
  .refine((window) => window.from <= window.to, { error: 'the first day must not come after the last', path: ['to'] })
  .readonly()
export type AgreedWindow = z.infer<typeof AgreedWindow>

/** How far an agreement has come. */
export const AgreementStatus = z.enum(['draft', 'proposed', 'agreed', 'in-review', 'amended', 'ended'])
export type AgreementStatus = z.infer<typeof AgreementStatus>

/**
 * A change of the agreement that one side proposes and both sides agree to or decline.
 *
 * Work that an agreed amendment adds is not scope creep; a declined one stays on record and changes nothing.
 */
export const Amendment = z
  .looseObject({
    id: z.string().min(1),
    proposed: z.looseObject({ on: CalendarDate, by: terms.AgreementSide }).readonly(),
    reason: z.string().min(1, 'expected the reason for the change'),
    /** The day from which the amended version is in force. */
    effective: CalendarDate,
    changes: z.array(VersionChange).readonly(),
    /** Absent while it is open. */
    decided: z
      .looseObject({
        on: CalendarDate,
        outcome: z.enum(['agreed', 'declined']),
        by: z.array(terms.AgreementSide).readonly(),
      })
      .readonly()
      .optional(),
  })
  .readonly()
export type Amendment = z.infer<typeof Amendment>

/** That the two sides looked at the agreement together, and what came of it. */
export const HeldReview = z
  .looseObject({ on: CalendarDate, outcome: z.enum(['kept', 'to-be-amended', 'ended']).optional() })
  .readonly()
export type HeldReview = z.infer<typeof HeldReview>

/**
 * What a school and its coach agreed about the coach's role, as dated versions.
 *
 * A bare draft is valid: what is missing is a finding of role clarity, not an error. Keys not named here are kept.
 */
export const PartnershipAgreement = z
  .looseObject({
    coachwork: z.literal('agreement/1', 'expected agreement/1, the name of this file format'),
    id: z.string().min(1),
    /** Between coach and principal, which fixes the role; or between coach and a teacher or team, about their work. */
    kind: z.enum(['principal-coach', 'teacher-coach']).optional(),
    coach: z.string().min(1).optional(),
    school: z.string().min(1).optional(),
    principal: z.string().min(1).optional(),
    /** The person in the district who supports the coach and convenes the agreement. */
    supervisor: z.string().min(1).optional(),
    /** First and last day that the agreement is meant for. */
    term: Period.optional(),
    status: AgreementStatus.optional(),
    versions: z
      .array(AgreementVersion)
      .min(1, 'expected at least one version')
      .refine(
        (versions) => versions.every((v, i) => i === 0 || (versions[i - 1]?.effective ?? '') < v.effective),
        'expected versions in order, each effective later than the one before',
      )
      .readonly(),
    windows: z.array(AgreedWindow).readonly().default([]),
    amendments: z.array(Amendment).readonly().optional(),
    reviewsHeld: z.array(HeldReview).readonly().optional(),
  })
  .readonly()
export type PartnershipAgreement = z.infer<typeof PartnershipAgreement>

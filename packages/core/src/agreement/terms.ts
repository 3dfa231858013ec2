import * as z from 'zod'
import { activityPattern } from '../activity/catalogue.js'
import { ClockTime } from '../activity/entry.js'
import { ConfidentialityClause } from '../audience/information.js'
import { CalendarDate } from '../calendar-date.js'
import { Period } from '../period.js'
import { Share, ShareTarget } from './share.js'

const Text = z.string().optional()
const Texts = z.array(z.string()).readonly().optional()

/** The side of an agreement: the coach and the principal, or the coach and a teacher or team. */
export const AgreementSide = z.enum(['coach', 'principal', 'teacher'])
export type AgreementSide = z.infer<typeof AgreementSide>

/** That one side has put its name to a version. */
export const Signature = z.looseObject({ side: AgreementSide, on: CalendarDate, name: Text }).readonly()
export type Signature = z.infer<typeof Signature>

/**
 * How a teacher comes to work with the coach: of their own will, because every teacher of the school is expected to at
 * some time, or because somebody assigned them.
 */
export const Participation = z.enum(['voluntary', 'expected', 'assigned'])
export type Participation = z.infer<typeof Participation>

/** With whom the coach works, and who decides that. */
export const Clients = z
  .looseObject({
    participation: Participation.optional(),
    /** Which teachers or teams, in words, such as all teachers of grades 3 to 5. */
    who: Text,
    subjects: Texts,
    grades: Texts,
    /** How and by whom the teachers and the focus are chosen. */
    chosenBy: Text,
    /** The most teachers the coach works with at a time. */
    caseload: z.int().positive().optional(),
  })
  .readonly()

/** How coach and principal keep in touch, and what the coach reports on. */
export const Communication = z
  .looseObject({
    /** The most days from one talk of coach and principal to the next. */
    checkInEveryDays: z.int().positive().optional(),
    /** The fixed slot, in words. */
    slot: Text,
    channel: Text,
    /** What the coach reports: the work, never a teacher. */
    reports: Text,
    /** How the staff are told what the coach does and does not do. */
    toStaff: Text,
  })
  .readonly()

/** What stays between coach and teacher: a statement, and who may see which item of information. */
export const Confidentiality = z
  .looseObject({ statement: Text, items: z.array(ConfidentialityClause).readonly().optional() })
  .readonly()

/** That the coach has no part in anybody's evaluation. */
export const EvaluationBoundary = z.looseObject({ nonEvaluative: z.boolean().optional(), statement: Text }).readonly()

/**
 * What administrators promise to learn about coaching in a school year, and the activity that a coach's log has it under:
 * without one, no log can say whether it took place.
 */
export const AdministratorLearning = z
  .looseObject({
    /** An activity code or family of the catalogue or the district's own, such as `X.ADMINPD`. */
    activity: z.string().regex(activityPattern, 'expected an activity code or family, such as X.ADMINPD').optional(),
    sessionsPerYear: z.number().positive().optional(),
    hoursPerYear: z.number().positive().optional(),
  })
  .readonly()
export type AdministratorLearning = z.infer<typeof AdministratorLearning>

/** What the work needs, and what the coach and the leaders learn themselves. */
export const Resources = z
  .looseObject({
    materials: Text,
    space: Text,
    budget: Text,
    coachLearning: Text,
    coachLearningHours: z.number().nonnegative().optional(),
    /** What the leaders will learn about coaching, in words. */
    leaderLearning: Text,
    administratorLearning: AdministratorLearning.optional(),
  })
  .readonly()

/** A stretch of the week that is kept free for coaching. */
const ProtectedBlock = z
  .looseObject({
    weekday: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
    from: ClockTime,
    to: ClockTime,
    for: Text,
  })
  .readonly()

/** Planned time: paid minutes, shares, protected blocks, cycles and rounds. */
export const AgreedTime = z
  .looseObject({
    /** Paid working minutes in a full school week. */
    contractMinutesPerWeek: z.number().positive().optional(),
    /** The share of all logged time that work outside the role may take: the limit that creep is tested against. */
    outOfScopeAllowance: Share.optional(),
    /** The share of all logged time that everything under `may` may take together. */
    mayShareCap: Share.optional(),
    /** Shares that name both what they count and what they are a share of. */
    targets: z.array(ShareTarget).readonly().optional(),
    protectedBlocks: z.array(ProtectedBlock).readonly().optional(),
    /** Cycles planned over the whole term. */
    cyclesPlanned: z.int().nonnegative().optional(),
    /** The most cycles open at one time. */
    openCyclesAtMost: z.int().positive().optional(),
    /** The windows of the year in which cycles run. */
    rounds: z.array(Period).readonly().optional(),
  })
  .readonly()

/** How the two sides will know that the work has an effect on students. */
export const ImpactPlan = z.looseObject({ evidence: Texts, collectedBy: Text, when: Text }).readonly()

/** What happens when the sides disagree, or somebody asks for something new. */
export const Disputes = z.looseObject({ path: Text, newRequests: Text }).readonly()

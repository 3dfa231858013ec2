import * as z from 'zod'
import { CalendarDate } from '../calendar-date.js'
import { OutcomeGoal } from '../goal/outcome-goal.js'

/** A side of the coaching relationship: both decide whether to work together. */
export const CycleSide = z.enum(['coach', 'teacher'])
export type CycleSide = z.infer<typeof CycleSide>

/** What a teacher says of a goal before taking it up; that it is about students and reachable shows in the goal itself. */
export const PeersCheck = z
  .strictObject({ powerful: z.boolean(), easy: z.boolean(), emotionallyCompelling: z.boolean() })
  .readonly()
export type PeersCheck = z.infer<typeof PeersCheck>

/** How a picture of the classroom was gathered. */
export const RealityMethod = z.enum(['video', 'student-work', 'student-interviews', 'observation', 'assessment'])
export type RealityMethod = z.infer<typeof RealityMethod>

const Text = z.string().min(1)
const Value = z.number('expected the value by the measure of the goal')

/** Every event has a type and a day. Nothing else may be written down: no rating, no free text about a person. */
const event = <const Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), on: CalendarDate, ...shape })

/** The kinds of events, each with what is known of it. */
export const cycleEvents = {
  /** One side invites the other, or a principal invites both. Whoever invites for their own side consents by it. */
  invited: event('invited', { by: z.enum(['coach', 'teacher', 'principal']) }),
  accepted: event('accepted', { by: CycleSide }),
  declined: event('declined', { by: CycleSide }),
  /** One side ends the work, which is its right at any time and needs no reason. */
  withdrawn: event('withdrawn', { by: CycleSide }),
  paused: event('paused', {}),
  resumed: event('resumed', {}),
  'reality-gathered': event('reality-gathered', { method: RealityMethod.optional() }),
  /** A lesson watched at the teacher's invitation, for the teacher's own reflection. There is no other observation. */
  observed: event('observed', {
    invitedBy: z.literal('teacher', 'expected an observation that the teacher asked for'),
    purpose: z.literal('reflection', 'expected the purpose of reflection; coaching does not evaluate'),
  }),
  debriefed: event('debriefed', {}),
  'goal-set': event('goal-set', {
    goal: OutcomeGoal,
    peers: PeersCheck.optional(),
    standard: Text.optional(),
    learningTargets: z.array(Text).readonly().optional(),
  }),
  'strategy-chosen': event('strategy-chosen', { strategy: Text }),
  'strategy-explained': event('strategy-explained', {}),
  'strategy-modeled': event('strategy-modeled', {}),
  'direction-confirmed': event('direction-confirmed', {}),
  'progress-reviewed': event('progress-reviewed', { value: Value.optional() }),
  'improvement-invented': event('improvement-invented', {}),
  'actions-planned': event('actions-planned', {}),
  'students-assessed': event('students-assessed', { value: Value }),
  'co-planned': event('co-planned', {}),
  'co-taught': event('co-taught', {}),
  'evidence-analyzed': event('evidence-analyzed', {}),
  'students-reassessed': event('students-reassessed', { value: Value }),
  /** The measure has reached the target; the value says so. */
  'goal-met': event('goal-met', { value: Value }),
  closed: event('closed', {}),
} as const

/** The name of a kind of event. */
export const CycleEventType = z.enum(Object.keys(cycleEvents) as [keyof typeof cycleEvents])
export type CycleEventType = keyof typeof cycleEvents

type Kinds = typeof cycleEvents

/**
 * Something that happened in a coaching cycle, on a day.
 *
 * There is no event for an evaluation, and an observation without the teacher's invitation cannot be written down.
 */
export const CycleEvent = z
  .discriminatedUnion(
    'type',
    Object.values(cycleEvents) as unknown as [Kinds[CycleEventType], ...Kinds[CycleEventType][]],
    {
      error: `expected an event of coaching, which evaluation is not: ${CycleEventType.options.join(', ')}`,
    },
  )
  .readonly()
export type CycleEvent = z.infer<typeof CycleEvent>

/**
 * How a cycle runs: the Impact Cycle (identify, learn, improve), or the student-centered one (set a goal, assess,
 * implement, reassess).
 */
export const CycleModel = z.enum(['impact-cycle', 'student-centered'])
export type CycleModel = z.infer<typeof CycleModel>

/** One coach's work with one teacher, pair or team toward a goal for students, as the events that happened. */
export const CoachingCycle = z
  .looseObject({
    coachwork: z.literal('cycle/1', 'expected cycle/1, the name of this file format'),
    id: z.string().min(1),
    coach: z.string().min(1).optional(),
    school: z.string().min(1).optional(),
    /** By pseudonym. */
    teachers: z.array(z.string().min(1)).readonly().default([]),
    model: CycleModel,
    /** In the order in which they happened. */
    events: z.array(CycleEvent).readonly().default([]),
  })
  .readonly()
export type CoachingCycle = z.infer<typeof CoachingCycle>

import type { CalendarDate, CoachingCycle, CycleEventType, CycleModel, CycleStage, Period } from '@coachwork/core'
import type { MiddleHalf } from './contact-figures.js'

/** Coaching cycles as their own files tell them, and the days that a report is about. */
export interface CycleFiles {
  readonly cycles: readonly CoachingCycle[]
  /** Cycles that were over before its first day are left out; the others are told as they stood on its last day. */
  readonly period: Period
}

/** Something that happened in a cycle: what kind of thing, on which day, and nothing of what was said. */
export interface CycleMoment {
  readonly event: CycleEventType
  readonly on: CalendarDate
}

/** What shows that a rule was not kept: the event that broke it, the one that is missing, or the length. */
export type CycleWitness =
  | ({ readonly kind: 'event' } & CycleMoment)
  | {
      readonly kind: 'missing'
      /** Any of these would have done. */
      readonly anyOf: readonly CycleEventType[]
      /** What called for it; null where the cycle as a whole does. */
      readonly after: CycleMoment | null
      /** The last day on which it would have been in time. */
      readonly due: CalendarDate | null
    }
  | { readonly kind: 'length'; readonly schoolDays: number }

/** A rule that a cycle did not keep. */
export interface BrokenRule {
  readonly rule: string
  readonly title: string
  readonly witness: CycleWitness
}

/** Something that an open cycle waits for, later than it should, and that can still be done. */
export interface OverdueStep {
  /** The rule that asks for it; null for the day that coach and teacher set for the goal themselves. */
  readonly rule: string | null
  readonly title: string
  /** Any of these would do. */
  readonly anyOf: readonly CycleEventType[]
  readonly due: CalendarDate
}

/** One cycle as its file tells it, for the coach alone: numbers in place of names, kinds of events in place of words. */
export interface CycleProgressLine {
  /** From 1, in the order in which the cycles began. */
  readonly number: number
  /** A number for each teacher of it, the same in all of the coach’s cycles. */
  readonly with: readonly number[]
  readonly school: string | null
  readonly model: CycleModel
  /** The day of the first event. */
  readonly began: CalendarDate
  /** Where it stands; null where its events do not follow from each other. */
  readonly stage: CycleStage | null
  readonly isPaused: boolean
  /** The first event that cannot have happened where the cycle stood; null where all can. */
  readonly unclear: CycleMoment | null
  /** From both sides’ yes to its end, or to the day of the report; null before, and where it is unclear. */
  readonly schoolDays: number | null
  /** Days on which coach and teacher were in the classroom together. */
  readonly visits: number
  /** Days on which they talked. */
  readonly talks: number
  /** How often progress was reviewed. */
  readonly reviews: number
  readonly hasMetGoal: boolean
  readonly broken: readonly BrokenRule[]
  readonly overdue: readonly OverdueStep[]
  /** The day on which a change of practice was first seen; null before. */
  readonly earlyWin: CalendarDate | null
  /** The day of the first measurement that was nearer the target than the baseline; null before. */
  readonly studentsMoved: CalendarDate | null
}

/** What a coach sees of the cycles beyond the counts that everybody sees. */
export interface OwnCycleProgress {
  /** Invitations that nobody has answered yet. */
  readonly waiting: number
  /** Declined, or withdrawn before both sides had said yes. */
  readonly declined: number
  /** With events that do not follow from each other: in no other count. */
  readonly unclear: number
  /** Open cycles with something overdue. */
  readonly overdue: number
  /** Cycles with a rule that was not kept. */
  readonly broken: number
  readonly earlyWins: number
  /** Of the closed cycles; null with too few of them. */
  readonly schoolDays: MiddleHalf | null
  readonly visits: MiddleHalf | null
  readonly talks: MiddleHalf | null
  readonly each: readonly CycleProgressLine[]
}

/** Coaching cycles as their own files tell them: how many were opened, and what became of them. */
export interface CycleProgress {
  /** The day as of which it is told. */
  readonly on: CalendarDate
  /** Whether a calendar says which days hold school. */
  readonly knowsSchoolDays: boolean
  /** To which both sides said yes; open, closed and left make it up. Null where withheld, as every count may be. */
  readonly opened: number | null
  readonly open: number | null
  readonly closed: number | null
  /** Ended by one side after both had said yes, which needs no reason. */
  readonly left: number | null
  /** Of the closed ones, those whose measure reached the target. */
  readonly closedWithGoalMet: number | null
  /** What a reader must know of the counts; null where there is nothing. */
  readonly note: string | null
  /** For the coach alone; absent for any other reader. */
  readonly own?: OwnCycleProgress
}

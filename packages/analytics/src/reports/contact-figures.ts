import type { CalendarDate } from '@coachwork/core'
import type { ShareInterval } from './coach-figures.js'

/** How a figure is spread over several people, cycles or days: a quarter of them lie below `low`, half below `middle`. */
export interface MiddleHalf {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** How unevenly something is spread over the teachers who were met. */
export interface Unevenness {
  /** The Gini coefficient: 0 where all had the same, 1 where one had everything. */
  readonly gini: number
  /** Null with fewer than 8 teachers, or where all had the same. */
  readonly interval: ShareInterval | null
  /** The Gini coefficient that an even hand would show by chance, with as many sessions; null for time. */
  readonly byChance: number | null
  /** The part that the most-seen quarter had; an even hand gives them 0.25. Null where the quarter is too small to show. */
  readonly mostSeenQuarter: number | null
}

/** What a coach's log holds with one teacher, for the coach alone: a number in place of a name. */
export interface ContactLine {
  /** From 1, in an order that tells nothing of the names. */
  readonly number: number
  readonly school: string
  readonly sessions: number
  readonly oneToOne: number
  readonly inCycle: number
  readonly seconds: number
  /** Weeks with at least one session. */
  readonly weeks: number
}

/** How many teachers the coach met, and how evenly the sessions fell. */
export interface Reach {
  /** Met at least once, alone or in a group; null where the log cannot tell, or it would show too small a group. */
  readonly reached: number | null
  /** Of them, met one to one at least once. */
  readonly oneToOne: number | null
  /** Each session once for every teacher in it. */
  readonly sessions: number | null
  /** The time of those sessions, counted the same way: more than the coach's own time where groups met. */
  readonly seconds: number | null
  /** Sessions of each. */
  readonly perPerson: MiddleHalf | null
  /** Teachers met in a logged week. */
  readonly perWeek: MiddleHalf | null
  readonly spread: { readonly sessions: Unevenness; readonly seconds: Unevenness } | null
  /** The most that the agreements name for one time, together; null where not all of them do. */
  readonly agreedAtATime: number | null
  /** Teachers for one coach, as the literature recommends. */
  readonly recommended: { readonly low: number; readonly high: number }
  /** Those on the staff, and how many of them the log does not name; null where nobody said how many there are. */
  readonly staff: { readonly people: number; readonly unmet: number | null } | null
  /** What share of the one-to-one time names who was met; null where there is none. */
  readonly namedShare: number | null
  /** Why a figure is missing; null where none is. */
  readonly note: string | null
  /** One by one, for the coach alone; absent for any other reader. */
  readonly each?: readonly ContactLine[]
}

/** One cycle as the log knows it, for the coach alone. */
export interface CycleLine {
  readonly school: string
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
  /** School days from the first entry to the last, both counted; without a calendar, all days from Monday to Friday. */
  readonly schoolDays: number
  /** Entries of work with the teacher or the team. */
  readonly sessions: number
  readonly inUse: boolean
}

/** The coaching cycles that a log names: how many, how long, how many sessions in each. */
export interface CoachingCycles {
  readonly opened: number
  /** With an entry in the last three weeks of the log. */
  readonly inUse: number
  /** Whether a calendar says which days hold school. */
  readonly knowsSchoolDays: boolean
  /** Of the cycles no longer in use, from first entry to last. */
  readonly schoolDays: MiddleHalf | null
  /** Of the cycles no longer in use. */
  readonly sessions: MiddleHalf | null
  /** Why a figure is missing; null where none is. */
  readonly note: string | null
  /** One by one, for the coach alone; absent for any other reader. */
  readonly each?: readonly CycleLine[]
}

/** Whether teachers are served or build capacity: what the coach does for them, against what they do together. */
export interface Capacity {
  /** Sessions in which coach and teacher did the work together, each once for every teacher in it; null with too few teachers. */
  readonly withSessions: number | null
  /** Sessions in which the coach did it for the teacher. */
  readonly forSessions: number | null
  /** The part of both that was done for; null with too little to tell. */
  readonly forShare: number | null
  readonly interval: ShareInterval | null
  /** Of what was done for a teacher, the part that is the same service from its third week on; null with too little. */
  readonly repeatShare: number | null
  /** The part done for, in the first and in the last half of each teacher's weeks; null with too little to tell. */
  readonly movement: {
    readonly first: number
    readonly last: number
    /** Last less first, with the range that holds the true difference in 95 of 100 logs like this one. */
    readonly difference: number
    readonly low: number
    readonly high: number
    readonly level: number
    readonly toward: 'with' | 'for' | 'cannot tell'
  } | null
  readonly note: string | null
}

/** What the log holds with teachers, nameless: how many were met, the cycles, and who does the work. */
export interface Contacts {
  readonly reach: Reach
  readonly cycles: CoachingCycles
  readonly capacity: Capacity
}

/** How a day of the role runs, over the days whose entries all have a start and an activity. */
export interface WorkingDays {
  /** Days measured, and days with an entry that has a start. */
  readonly days: number
  readonly ofDays: number
  /** Changes from one activity to another within a day. */
  readonly switches: MiddleHalf | null
  /** The longest stretch of coaching in a day that nothing else broke into. */
  readonly longestBlockSeconds: MiddleHalf | null
  readonly note: string | null
}

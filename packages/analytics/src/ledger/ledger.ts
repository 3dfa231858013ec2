import type { ActivityCode, AgreementVersion, CalendarDate, PartnershipAgreement, Requester } from '@coachwork/core'

/**
 * The terms that a stretch of work was done under: one school, one version of its agreement, one limit.
 *
 * An amendment or a declared window starts a new term, so inside a term the limit never changes.
 */
export interface Term {
  readonly school: string
  /** Absent where the coach has no agreement with the school. */
  readonly agreement?: PartnershipAgreement
  /** The version in force; absent before the first one is effective. */
  readonly version?: AgreementVersion
  /** The share of logged time that may be out of scope: a declared window's, else the version's, else not agreed. */
  readonly allowance?: number
  /** Whether the allowance comes from a declared window. */
  readonly inWindow: boolean
}

/** Time of one kind in one week: everything that measures know about it. */
export interface LedgerCell {
  /** Position in the ledger's `terms`. */
  readonly term: number
  /** The Monday of the ISO week. */
  readonly week: CalendarDate
  readonly activity: ActivityCode
  readonly requestedBy: Requester
  /** Whether the time belongs to a coaching cycle. */
  readonly inCycle: boolean
  readonly seconds: number
  readonly entries: number
  /** Sum of the squared seconds of the entries: how uneven they are, which is what their uncertainty depends on. */
  readonly squaredSeconds: number
}

/**
 * One coaching cycle as the log knows it: the time of all entries that name it.
 *
 * It has no name, because the name of a cycle may be a teacher's.
 */
export interface LoggedCycle {
  readonly school: string
  /** The first and the last day with an entry of the cycle; not when it was agreed or closed. */
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
  readonly seconds: number
  readonly entries: number
  /** The same entries by activity, in alphabetical order. */
  readonly work: readonly { readonly activity: ActivityCode; readonly entries: number }[]
}

/** The sessions of one kind of work with one teacher, in or out of a coaching cycle. */
export interface ContactWork {
  readonly activity: ActivityCode
  readonly inCycle: boolean
  readonly seconds: number
  /** The Monday of the week of each session, in order: as many as there were sessions. */
  readonly weeks: readonly CalendarDate[]
}

/**
 * Everything that a coach's log holds with one teacher of one school.
 *
 * It has no name: a teacher is known by the place in the list alone. Each teacher of a group session has the whole of
 * it, so contacts do not sum to the coach's time.
 */
export interface TeacherContacts {
  readonly school: string
  /** In order of activity; out of cycles before in cycles. */
  readonly work: readonly ContactWork[]
}

/** Time of one activity that names its teachers: each entry once, however many it names. */
export interface NamedTime {
  readonly school: string
  readonly activity: ActivityCode
  readonly entries: number
  readonly seconds: number
}

/** What a coach did at one school on one day, in order of the clock. */
export interface LoggedDay {
  readonly school: string
  readonly day: CalendarDate
  /** Whether every entry of the day has a start; else nobody can tell what came between. */
  readonly isTimed: boolean
  /** One for each entry with a start, as are its start and its end, in seconds after midnight. */
  readonly activities: readonly ActivityCode[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Work of one day at one school that was written down on one day, as the time stamps of the export say.
 *
 * It says how late a log was kept, and nothing of what the work was or with whom.
 */
export interface LoggedRecording {
  readonly school: string
  /** The day of the work. */
  readonly day: CalendarDate
  /** The day on which it was written down; before the work only where one of the two is wrong. */
  readonly recorded: CalendarDate
  readonly entries: number
  readonly seconds: number
}

/** How round the durations of the entries for one school are. An entry of an hour counts in every step. */
export interface LoggedDurations {
  readonly school: string
  readonly entries: number
  /** Entries whose duration is a multiple of 60, 30, 15 and 5 minutes. */
  readonly hours: number
  readonly halfHours: number
  readonly quarterHours: number
  readonly fiveMinutes: number
}

/**
 * One coach's time, whole: the narrow waist between files and coaching.
 *
 * Its cells sum to the coach's log, to the second, and hold no teacher, no note and no label. Beside them stand the contacts with
 * teachers, nameless and counted once for each teacher, and the days by the clock.
 */
export interface CoachLedger {
  readonly coach: string
  /** Schools that the coach logged time for, in alphabetical order. */
  readonly schools: readonly string[]
  readonly terms: readonly Term[]
  /** In order of week, term, activity, requester, cycle. */
  readonly cells: readonly LedgerCell[]
  /** Every cycle that an entry names, in order of school and first day; none where the log names none. */
  readonly cycles: readonly LoggedCycle[]
  /** One for each school, in alphabetical order. */
  readonly durations: readonly LoggedDurations[]
  /** In order of school, day and day of recording; entries without a time stamp are not among them. */
  readonly recordings: readonly LoggedRecording[]
  /** One for each teacher whom an entry names, by school, most sessions first; none where the log names none. */
  readonly contacts: readonly TeacherContacts[]
  /** In order of school and activity; what is not here, up to the cells, names no teacher. */
  readonly named: readonly NamedTime[]
  /** In order of school and day; none where no entry of the school has a start. */
  readonly days: readonly LoggedDay[]
  /** The first and the last day with an entry. */
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
}

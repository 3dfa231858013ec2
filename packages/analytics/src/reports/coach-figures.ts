import type {
  ActivityCode,
  CalendarDate,
  Leader,
  ShareNumerator,
  Standing,
  TaskOwner,
  VersionChange,
} from '@coachwork/core'

/** An interval that holds the true share in 95 of 100 logs like this one. */
export interface ShareInterval {
  readonly low: number
  readonly high: number
  readonly level: number
}

/** How actual time compares with what the agreement plans: a description at the report's date, not an alarm. */
export type PlanVerdict = 'as planned' | 'over' | 'under' | 'too early to say'

/** Time by standing. Keys without time are 0. */
export type SecondsByStanding = Readonly<Record<Standing, number>>

/**
 * A published share of coaching time, to be held beside a coach's own: for orientation, never for grading.
 *
 * Publications differ in what they count and in what it is a share of, so each says both.
 */
export interface Benchmark {
  /** The share of a report that it stands beside. */
  readonly numerator: ShareNumerator
  /** `target`: what somebody says it should be; `observed`: what coaches were found to do; `finding`: linked to results. */
  readonly kind: 'target' | 'observed' | 'finding'
  readonly low: number
  /** The same as `low` for a single figure; null where the publication only says at least, or more than, `low`. */
  readonly high: number | null
  /** What the publication counts, and of what, in words. */
  readonly counts: string
  /** Whether it counts the same, of the same, as the report does. */
  readonly comparable: boolean
  /** Author, title, year. */
  readonly source: string
}

/** One of the shares that the field publishes, named by what it counts and what it is a share of. */
export interface NamedShare {
  readonly numerator: Exclude<ShareNumerator, 'in-classrooms'>
  /** All logged time, or the logged time that an agreement was in force on. */
  readonly denominator: 'logged' | 'logged-under-agreement'
  readonly seconds: number
  readonly ofSeconds: number
  /** Null where the log cannot tell; `note` says why. */
  readonly share: number | null
  /** Null with fewer than 4 logged weeks. */
  readonly interval: ShareInterval | null
  /** The share if all time that may belong to it, but is not marked so, did; null where there is no such time. */
  readonly upTo: number | null
  /** What the one agreement in force at the end names for it, of all logged time; null where it names nothing. */
  readonly planned: {
    readonly target: number | null
    readonly floor: number | null
    readonly cap: number | null
  } | null
  /** On the time under the wording that plans it; null where nothing is planned. */
  readonly verdict: PlanVerdict | null
  /** What a reader must know of the figure; null where there is nothing. */
  readonly note: string | null
}

/** How a figure is spread over the logged weeks: a quarter of them lie below `low`, half below `middle`. */
export interface WeekSpread {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** How many kinds of work a stretch of time held, counted in three ways; each is at most the one before. */
export interface KindsOfWork {
  /** Different activities, however little of each. */
  readonly kinds: number
  /** As many equally large activities would be as mixed (Hill number of order 1). */
  readonly effective: number
  /** The same with more weight on what takes most time (Hill number of order 2). */
  readonly dominant: number
}

/** How many things a role asks for at once. */
export interface Load {
  /** Over the whole log; null where too many labels are unmapped, or nothing is logged. */
  readonly whole: KindsOfWork | null
  /** Over the logged weeks; null with fewer than 4 of them. */
  readonly typicalWeek: Readonly<Record<keyof KindsOfWork, WeekSpread>> | null
  /** The most cycles open on one day, from their first to their last entry; null where the log names no cycle. */
  readonly mostOpenCycles: number | null
  /** The most cycles that should be open at once, and whether the agreement says so; else the published norm. */
  readonly openCyclesAtMost: { readonly cycles: number; readonly agreed: boolean }
  /** Why a figure is missing; null where none is. */
  readonly note: string | null
  /** Week by week, for the coach alone; absent for any other reader. */
  readonly weeks?: readonly ({ readonly week: CalendarDate } & KindsOfWork)[]
}

/** Time with one name in one way of looking at it, such as everything that the principal asked for. */
export interface TimeLine {
  /** As the data names it; `unknown` where it does not. */
  readonly name: string
  readonly label: string
  readonly seconds: number
  readonly entries: number
  /** Of all logged time. */
  readonly share: number
  /** Null with fewer than 4 logged weeks. */
  readonly interval: ShareInterval | null
}

/** Time of one stretch of the year. */
export interface StretchLine {
  /** A month such as `2026-09`, or the name of a term of the school calendar. */
  readonly name: string
  readonly label: string
  readonly seconds: number
  readonly entries: number
  readonly standing: SecondsByStanding
}

/** All logged time looked at in several ways. The lines of each sum to the log, to the second; largest first. */
export interface TimeBy {
  /** Whose work it properly is, as the agreements say, else the catalogue. */
  readonly owner: readonly TimeLine[]
  /** What it is turned toward, by the five categories found among literacy coaches; `none` where it has none. */
  readonly orientation: readonly TimeLine[]
  /** Heavy or light coaching by the activity's usual weight; `none` is not coaching. */
  readonly weight: readonly TimeLine[]
  readonly requester: readonly TimeLine[]
  readonly school: readonly TimeLine[]
  /** In order. A week belongs to the month of its Wednesday, where most of its school days lie. */
  readonly month: readonly StretchLine[]
  /** In order, by the week's Wednesday; empty where no calendar names terms. */
  readonly term: readonly StretchLine[]
}

/** All time of a school or a district looked at in several ways, as sums. The lines of each sum to the whole. */
export interface GroupBy {
  readonly family: readonly Omit<TimeLine, 'interval'>[]
  /** Whose work it properly is, as each coach’s own agreements say, else the catalogue. */
  readonly owner: readonly Omit<TimeLine, 'interval'>[]
  /** In order. A week belongs to the month of its Wednesday. */
  readonly month: readonly StretchLine[]
  /** In order; empty where no calendar names terms. */
  readonly term: readonly StretchLine[]
  /** In order: the school year of the calendar and what lies before and after it, else the years of the dates. */
  readonly year: readonly StretchLine[]
}

/** Time by the side that asked for it: the district, the building, or nobody but the coach. */
export interface Requests {
  readonly districtSeconds: number
  /** Asked for by teachers, the principal or an assistant principal. */
  readonly buildingSeconds: number
  /** The coach's own plan. */
  readonly selfPlannedSeconds: number
  /** Asked for by others, or by nobody that the log names. */
  readonly otherSeconds: number
  /** The district's part of what district and building asked for together; null where the log cannot tell. */
  readonly districtShare: number | null
  readonly interval: ShareInterval | null
  readonly note: string | null
}

/** How regularly coach and principal of one school talked about the work, told in weeks, since the log keeps weeks. */
export interface CheckIns {
  readonly school: string
  /** The most days from one talk to the next, and whether the agreement says so; else the published norm. */
  readonly everyDays: number
  readonly agreed: boolean
  /** Logged weeks at the school, under the wording of the agreement in force at the end. */
  readonly weeks: number
  readonly weeksWith: number
  /** The longest run of logged weeks without a talk. */
  readonly longestWithout: number
  /** Runs of weeks in which the talks were surely further apart than agreed. */
  readonly overdue: number
  /** Whether the rhythm was surely kept, surely not, or may have been either. */
  readonly kept: 'yes' | 'no' | 'cannot tell' | 'not enough data'
  readonly note: string | null
}

/** Time for the coach's own learning, against what the agreements set aside for it. */
export interface OwnLearning {
  readonly seconds: number
  /** Of all logged time; null where nothing is logged. */
  readonly share: number | null
  readonly interval: ShareInterval | null
  /** For the whole time of the agreements; null where none names hours. */
  readonly agreedSeconds: number | null
}

/** A promise for a school year, the part of it that is due by the end of the log, and what is logged. */
export interface PromisedSoFar {
  readonly perYear: number
  /** In proportion to the school weeks gone. */
  readonly due: number
  readonly logged: number
}

/** What administrators promised to learn about coaching, held against the log of the coach who was with them. */
export interface AdministratorLearning {
  readonly school: string
  /** The activity code or family that the agreement names for it; null where it names none. */
  readonly pattern: string | null
  readonly label: string | null
  /** Null where no sessions are promised. */
  readonly sessions: PromisedSoFar | null
  /** Null where no hours are promised. */
  readonly seconds: PromisedSoFar | null
  /** School weeks gone since it was promised, and school weeks of a year; null where nothing is promised in figures. */
  readonly weeks: { readonly gone: number; readonly ofYear: number } | null
  readonly kept: 'as promised so far' | 'less than promised so far' | 'not promised' | 'cannot tell' | 'not enough data'
  readonly note: string | null
}

/** Time with one leader; `unnamed` for time with administrators whose activity does not say with whom. */
export interface LeaderLine {
  readonly leader: Leader | 'unnamed'
  /** Null where no activity of the catalogue is time with this leader, so that no log can tell it. */
  readonly seconds: number | null
  readonly entries: number | null
  /** Of all logged time. */
  readonly share: number | null
  readonly interval: ShareInterval | null
}

/** Whether the role is held between its two loyalties, and supported by talk and learning. */
export interface Support {
  readonly requests: Requests
  /** One for each school. */
  readonly checkIns: readonly CheckIns[]
  readonly ownLearning: OwnLearning
  /** One for each school. */
  readonly administratorLearning: readonly AdministratorLearning[]
  /** Principal, assistant principal, leadership team, district, then what names no leader. */
  readonly leaders: readonly LeaderLine[]
}

/** Time outside the role told as coaching cycles that it could have been. */
export interface CyclesForgone {
  /** Cycles that the log names, whatever stage they reached. */
  readonly logged: number
  /** Mean logged time of one of them; null where the log names none. */
  readonly secondsPerCycle: number | null
  readonly outSeconds: number
  /** Null where the log names no cycle, or nothing can be outside the role. */
  readonly cycles: number | null
  /** With cycles as large, and as small, as the middle half of those logged; null with fewer than 4 cycles. */
  readonly range: { readonly low: number; readonly high: number } | null
  readonly note: string | null
}

/** How round the durations of a log are, which shows how it was kept. */
export interface DurationHabit {
  readonly entries: number
  /** Shares of the entries whose duration is a multiple of 60, 30, 15 and 5 minutes. */
  readonly hours: number
  readonly halfHours: number
  readonly quarterHours: number
  readonly fiveMinutes: number
  /** The coarsest of these steps that nearly all entries keep to; null where they keep to none. */
  readonly stepMinutes: 60 | 30 | 15 | 5 | null
}

/** Weeks that hold exactly the same as an earlier one: a sign that a log was filled in and not kept. */
export interface RepeatedWeeks {
  /** Logged weeks with enough kinds of work that two of them are hardly ever the same by chance. */
  readonly compared: number
  /** How many of them are the same as an earlier one; null with too few to compare. */
  readonly repeated: number | null
  /** The Mondays of those. */
  readonly weeks: readonly CalendarDate[]
}

/** A part of some time, with what it is a part of. */
export interface PartOfTime {
  readonly seconds: number
  readonly ofSeconds: number
  readonly share: number
}

/** How late the log was written, by the time stamps of its export: what is written late is told from memory. */
export interface Lateness {
  /** Entries and time with a time stamp that can be read. */
  readonly entries: number
  readonly seconds: number
  /** All logged time. */
  readonly ofSeconds: number
  /** Entries dated after their stamp: one of the two is wrong, so they are left out of the figures. */
  readonly impossibleEntries: number
  /** Days after which half of the entries were written down; null where the log cannot tell. */
  readonly medianDays: number | null
  /** Written down within a week of the work, of the time with a possible stamp; null where the log cannot tell. */
  readonly prompt: PartOfTime | null
  /** Written down in sittings of many days of work at once, of the same time; null where the log cannot tell. */
  readonly inBlocks:
    | (PartOfTime & {
        readonly sittings: number
        /** The most days of work written down on one day; 0 without such a sitting. */
        readonly mostDays: number
      })
    | null
  readonly note: string | null
}

/** Weeks most of which was written down late, just before a month ended. */
export interface BackfilledWeeks {
  /** Weeks with a time stamp. */
  readonly compared: number
  /** How many of them were filled in so; null with too few to compare. */
  readonly backfilled: number | null
  /** The Mondays of those. */
  readonly weeks: readonly CalendarDate[]
}

/** How the log was kept, beside its coverage: what every other figure rests on. */
export interface LogQuality {
  /** Weeks from the first entry to the last: school weeks where a calendar is known, else all. */
  readonly weeksBetween: number
  /** Whether a calendar says which weeks hold school. */
  readonly knowsSchoolWeeks: boolean
  /** The Mondays of those without an entry. */
  readonly weeksWithout: readonly CalendarDate[]
  /** Null with too few entries to show a habit. */
  readonly durations: DurationHabit | null
  readonly lateness: Lateness
  /** For the coach alone; absent for any other reader. */
  readonly backfilledWeeks?: BackfilledWeeks
  /** For the coach alone; absent for any other reader. */
  readonly repeatedWeeks?: RepeatedWeeks
}

/** What one creeping activity would leave of the time outside the role, by either of the two honest ways out. */
export interface Remedy {
  readonly activity: ActivityCode
  readonly label: string
  /** Time on it outside the role since the role began to outgrow its agreement. */
  readonly seconds: number
  readonly share: number
  /** To whom, and the share outside the role that is left once the time goes to agreed work. */
  readonly handBack: { readonly to: TaskOwner | null; readonly outShare: number }
  /** Null for work that no agreement can allow, or that was not outside its last version. */
  readonly amend: {
    readonly outShare: number
    /** For each agreement that the work was logged under: the changes of its last version, ready to be proposed. */
    readonly amendments: readonly {
      readonly agreement: string
      readonly school: string
      /** The effective date of the version that the changes start from. */
      readonly version: CalendarDate
      readonly changes: readonly VersionChange[]
    }[]
  } | null
}

/** Both ways out of scope creep, in figures of the time since it began. */
export interface Remedies {
  readonly since: CalendarDate
  /** Logged under an agreement since then: what every share here is of. */
  readonly seconds: number
  readonly outShare: number
  /** The limit agreed at the end of the log; null where none is. */
  readonly allowance: number | null
  readonly activities: readonly Remedy[]
  /** The share left after handing all of them back. */
  readonly outShareHandedBack: number
  /** The share left after amending the agreements for all of them that can be agreed to. */
  readonly outShareAmended: number
}

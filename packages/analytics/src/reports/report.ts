import type { ActivityCode, Audience, CalendarDate, Requester, Standing, TaskOwner } from '@coachwork/core'
import type { CarryOver, SaidAgainstLog } from './agreed-figures.js'
import type {
  Benchmark,
  CyclesForgone,
  GroupBy,
  Load,
  LogQuality,
  NamedShare,
  PlanVerdict,
  Remedies,
  SecondsByStanding,
  ShareInterval,
  Support,
  TimeBy,
} from './coach-figures.js'
import type { Contacts, WorkingDays } from './contact-figures.js'
import type { CycleProgress } from './cycle-figures.js'

export type * from './agreed-figures.js'
export type * from './coach-figures.js'
export type * from './contact-figures.js'
export type * from './cycle-figures.js'

/** What became of every row that was read: `read = accepted + rejected + duplicate + skipped`. */
export interface RowCounts {
  readonly read: number
  readonly accepted: number
  /** Could not be judged; each is in rejected.csv with its reason. */
  readonly rejected: number
  /** Already read in another file of the run; counted once. */
  readonly duplicate: number
  /** Not an entry of the period asked for: blank lines, subtotals, rows of no time, rows outside the period. */
  readonly skipped: number
}

/** Rows set aside for one reason in one file: how many, where the first is, what to do. Holds no cell of the export. */
export interface SetAside {
  readonly file: string
  readonly outcome: 'rejected' | 'duplicate' | 'skipped'
  readonly column: string
  readonly reason: string
  readonly remedy: string
  readonly rows: number
  readonly firstLine: number
}

/** Logged time held against the paid time of the weeks logged. */
export interface Coverage {
  readonly loggedSeconds: number
  readonly contractSeconds: number
  readonly share: number
}

/** Time of one activity under one standing. An amendment can give one activity two standings, hence two lines. */
export interface AllocationLine {
  readonly activity: ActivityCode
  readonly label: string
  readonly family: string
  readonly familyLabel: string
  readonly standing: Standing
  readonly owner: TaskOwner | null
  readonly seconds: number
  readonly entries: number
  /** Of all of the coach's logged seconds. */
  readonly share: number
  /** Null with fewer than 4 logged weeks. */
  readonly interval: ShareInterval | null
  /** What the agreement in force plans for this activity by name; null where it plans nothing. */
  readonly planned: {
    readonly target: number | null
    readonly floor: number | null
    readonly cap: number | null
  } | null
  readonly verdict: PlanVerdict | null
}

/** A share that the agreement names, for an activity or a whole family, held against the log. */
export interface PlanLine {
  /** A code, a family such as `CYC.*`, or `may` for everything under may together. */
  readonly pattern: string
  readonly label: string
  readonly target: number | null
  readonly floor: number | null
  readonly cap: number | null
  readonly seconds: number
  readonly share: number
  readonly interval: ShareInterval | null
  readonly verdict: PlanVerdict
}

/** One logged week. */
export interface WeekLine {
  readonly week: CalendarDate
  readonly seconds: number
  readonly standing: SecondsByStanding
  /** Seconds with standing wont, prohibited or unlisted that have an activity; null where no agreement is in force. */
  readonly outSeconds: number | null
  /** The limit in force that week, as a share; null where scope cannot be judged. */
  readonly limit: number | null
  /** Creep odds after this week; null where they cannot be computed. */
  readonly odds: number | null
  /** Seconds by family of activity, largest first. In a report for the coach alone; absent for any other reader. */
  readonly families?: readonly { readonly family: string; readonly familyLabel: string; readonly seconds: number }[]
}

/** Time outside the agreed role, with its parts. */
export interface Scope {
  /** wont + prohibited + unlisted + over the cap. */
  readonly outSeconds: number
  /** Of all logged seconds under an agreement. */
  readonly outShare: number
  /** Logged seconds under an agreement: the denominator. */
  readonly judgedSeconds: number
  readonly interval: ShareInterval | null
  readonly parts: {
    readonly wont: number
    readonly prohibited: number
    readonly unlisted: number
    /** Minutes of a `may` beyond its cap. */
    readonly overCap: number
  }
  /** Part of `unlisted` whose label nobody has mapped yet. */
  readonly unmappedSeconds: number
  /** The agreed allowance at the end of the period; null where none was agreed. */
  readonly allowance: number | null
}

/** The scope-creep verdict on a role, with its evidence. */
export interface Creep {
  readonly verdict: 'creep' | 'watch' | 'none' | 'not-enough-data'
  /** Odds at the end of the log (largest reached for a verdict of creep); null where they cannot be computed. */
  readonly odds: number | null
  /** Monday of the week in which the evidence first sufficed. */
  readonly signalled: CalendarDate | null
  /** Monday of the week in which it most likely began. */
  readonly since: CalendarDate | null
  readonly sinceRange: { readonly low: CalendarDate; readonly high: CalendarDate } | null
  /** The school whose agreement the signal tells of; null where only one agreement is in force, or without a signal. */
  readonly school: string | null
  /** The limit that the time since is held against, as a share; null without a signal, or where none was agreed. */
  readonly limit: number | null
  /** Toward which activities, largest first. */
  readonly activities: readonly ActivityCode[]
  /** At whose request; empty where no single requester stands out. */
  readonly requestedBy: readonly Requester[]
  /** Plain sentences: what was found, how sure, what it cannot rule out. */
  readonly explanation: string
  /** The two honest ways out, for a verdict of creep; else null. */
  readonly waysOut: {
    readonly handBack: readonly {
      readonly activity: ActivityCode
      readonly label: string
      readonly to: TaskOwner | null
    }[]
    readonly amend: string
  } | null
  /** Share out of scope since the dated start (too high, because the data chose the start), and after the flag (fair). */
  readonly shareSince: { readonly share: number; readonly interval: ShareInterval | null } | null
  readonly shareAfterFlag: { readonly share: number; readonly interval: ShareInterval | null } | null
}

/** One coach's role, held against its agreement. Never a judgement of the person. */
export interface CoachReport {
  readonly coach: string
  readonly schools: readonly string[]
  readonly seconds: number
  readonly entries: number
  /** Weeks with at least one entry. */
  readonly weeks: number
  readonly coverage: Coverage | null
  readonly allocation: readonly AllocationLine[]
  readonly plan: readonly PlanLine[]
  /** What was agreed in advance and goes over from term to term; null where no agreement gives time to anything. */
  readonly carryOver: CarryOver | null
  readonly standing: SecondsByStanding
  /** Null where no agreement is in force: scope cannot be judged. */
  readonly scope: Scope | null
  readonly creep: Creep
  readonly weekly: readonly WeekLine[]
  /** The shares that the field publishes, kept apart: in cycles, with teachers, outside the role; in this order. */
  readonly shares: readonly NamedShare[]
  /** The same logged time by whose work it is, what it is turned toward, its weight, who asked, school, month and term. */
  readonly by: TimeBy
  /** How many kinds of work the role asks for, and how many cycles at once. */
  readonly load: Load
  /** How a day runs: changes of work, and the longest stretch of coaching with nothing between. */
  readonly workingDays: WorkingDays
  /** Requests of district and building, talks with the principal, the coach's own learning. */
  readonly support: Support
  /** Teachers met, nameless, the cycles, and whether the work is done with them or for them. */
  readonly contacts: Contacts
  /** The cycles as their own files tell them; null where none were given. */
  readonly cycleProgress: CycleProgress | null
  /** Time outside the role, told as coaching cycles. */
  readonly cyclesForgone: CyclesForgone
  /** The two ways out in figures, for a verdict of creep; else null. */
  readonly remedies: Remedies | null
  /** What people said takes most time, held against the log; null where nobody was asked. */
  readonly said: SaidAgainstLog | null
  /** How the log was kept. */
  readonly quality: LogQuality
  /** One sentence that a principal understands. */
  readonly headline: string
  /** What the reader must know of the data: gaps, drafts, limits not agreed. */
  readonly notes: readonly string[]
}

/** Time of all coaches of one school, or of the district: sums, no ranking. */
export interface GroupReport {
  readonly coaches: number
  readonly seconds: number
  readonly entries: number
  readonly standing: SecondsByStanding
  readonly allocation: readonly Pick<
    AllocationLine,
    'activity' | 'label' | 'family' | 'familyLabel' | 'seconds' | 'share'
  >[]
  /** The same time by kind of work, by whose work it is, by month, term and year. */
  readonly by: GroupBy
  readonly verdicts: Readonly<Record<Creep['verdict'], number>>
}

/** One file that was read. */
export interface InputFile {
  readonly file: string
  readonly importer: string
  readonly rows: RowCounts
}

/**
 * A report for one audience, ready to be written in any format.
 *
 * Made of ledgers, which know no teacher, no note and no label as written, so no format can show one.
 */
export interface Report {
  readonly coachwork: 'report/1'
  readonly audience: Audience
  /** The days covered: as asked for, else first to last entry; null for an empty log. */
  readonly period: { readonly from: CalendarDate; readonly to: CalendarDate } | null
  readonly rows: RowCounts
  /** `partial` when some input was set aside. */
  readonly status: 'complete' | 'partial'
  readonly files: readonly InputFile[]
  readonly setAside: readonly SetAside[]
  readonly notes: readonly string[]
  /** One sentence on the whole report. */
  readonly headline: string
  /** Published shares to hold beside the coaches' own, each with what it counts and of what. */
  readonly benchmarks: readonly Benchmark[]
  readonly coaches: readonly CoachReport[]
  readonly schools: readonly ({ readonly school: string } & GroupReport)[]
  readonly district: GroupReport
}

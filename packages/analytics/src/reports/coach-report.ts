import type { Asked, Audience } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { administratorLearning } from '../measures/administrator-learning.js'
import { backfilledWeeks } from '../measures/backfilled-weeks.js'
import { carryOver } from '../measures/carry-over.js'
import { checkIns } from '../measures/check-ins.js'
import { coverage } from '../measures/coverage.js'
import { cyclesForgone } from '../measures/cycles-forgone.js'
import { byWeek, entriesOf, judge, secondsOf } from '../measures/judged-time.js'
import { leaderTime } from '../measures/leader-time.js'
import { load, weeklyKinds } from '../measures/load.js'
import { logQuality } from '../measures/log-quality.js'
import { namedShares } from '../measures/named-shares.js'
import { ownLearning } from '../measures/own-learning.js'
import { plan } from '../measures/plan.js'
import type { ReachOptions } from '../measures/reach.js'
import { remedies } from '../measures/remedies.js'
import { repeatedWeeks } from '../measures/repeated-weeks.js'
import { requests } from '../measures/requests.js'
import { saidAgainstLog } from '../measures/said-against-log.js'
import { scopeCreep } from '../measures/scope-creep.js'
import type { CreepOptions } from '../measures/scope-weeks.js'
import { scope } from '../measures/scope.js'
import { timeAllocation } from '../measures/time-allocation.js'
import { timeBy } from '../measures/time-by.js'
import { workingDays } from '../measures/working-days.js'
import { secondsByStanding, weekFamilies, weekly, type WeekByStanding } from '../measures/weekly.js'
import { coachHeadline } from './coach-headline.js'
import { coachNotes } from './coach-notes.js'
import { contactsFor } from './contact-report.js'
import type { CycleFiles } from './cycle-figures.js'
import { cycleProgressFor } from './cycle-report.js'
import type { CoachReport, Load, LogQuality, WeekLine } from './report.js'

/** For whom one coach's report is made, and what it may know beside the log. */
export interface CoachReportOptions extends CreepOptions, ReachOptions {
  readonly audience: Audience
  /** What people said about coaching roles, where they were asked. */
  readonly interviews?: readonly Asked[] | undefined
  /** Coaching cycles of any coaches, where their files were given; those of the ledger's own coach count. */
  readonly cycles?: CycleFiles | undefined
}

type WeekLines = (ledger: CoachLedger, options: CreepOptions, judgeable: boolean) => readonly WeekLine[]

const withFamilies: WeekLines = (ledger, options, judgeable) => {
  const families = weekFamilies(ledger, options)
  return weekly(ledger, options, judgeable).map((line) => ({ ...line, families: families.get(line.week) ?? [] }))
}

const withoutFamilies: (...given: Parameters<WeekLines>) => readonly WeekByStanding[] = weekly

/** What a week holds for each reader: the kinds of work a coach did in it are for the coach alone. */
const weekLinesFor = {
  coach: withFamilies,
  principal: withoutFamilies,
  district: withoutFamilies,
} as const satisfies Record<Audience, WeekLines>

type LoadFor = (ledger: CoachLedger, options: CreepOptions) => Load

/** The kinds of work of each week are for the coach alone. */
const loadFor = {
  coach: (ledger, options) => ({ ...load(ledger, options), weeks: weeklyKinds(ledger, options) }),
  principal: load,
  district: load,
} as const satisfies Record<Audience, LoadFor>

type QualityFor = (ledger: CoachLedger, options: CreepOptions) => LogQuality

/** What weeks repeat, and which were filled in late, says how a coach keeps the log, which is for the coach alone. */
const qualityFor = {
  coach: (ledger, options) => ({
    ...logQuality(ledger, options),
    backfilledWeeks: backfilledWeeks(ledger),
    repeatedWeeks: repeatedWeeks(ledger, options),
  }),
  principal: logQuality,
  district: logQuality,
} as const satisfies Record<Audience, QualityFor>

/** One coach's role held against its agreement, for one audience: where the time went, scope, verdict, what to know. */
export const buildCoachReport = (ledger: CoachLedger, options: CoachReportOptions): CoachReport => {
  const cells = judge(ledger, options.catalogue)
  const covered = coverage(ledger, options)
  const outside = scope(ledger, options)
  const creep = scopeCreep(ledger, options)
  return {
    coach: ledger.coach,
    schools: ledger.schools,
    seconds: secondsOf(cells),
    entries: entriesOf(cells),
    weeks: byWeek(cells.filter(({ entries }) => entries > 0)).length,
    coverage: covered,
    allocation: timeAllocation(ledger, options),
    plan: plan(ledger, options),
    carryOver: carryOver(ledger, options),
    standing: secondsByStanding(cells),
    scope: outside,
    creep,
    weekly: weekLinesFor[options.audience](ledger, options, creep.odds !== null),
    shares: namedShares(ledger, options),
    by: timeBy(ledger, options),
    load: loadFor[options.audience](ledger, options),
    workingDays: workingDays(ledger, options),
    support: {
      requests: requests(ledger, options),
      checkIns: checkIns(ledger, options),
      ownLearning: ownLearning(ledger, options),
      administratorLearning: administratorLearning(ledger, options),
      leaders: leaderTime(ledger, options),
    },
    contacts: contactsFor[options.audience](ledger, options),
    cycleProgress:
      options.cycles === undefined ? null : cycleProgressFor(ledger, options.cycles, options.audience, options),
    cyclesForgone: cyclesForgone(ledger, options),
    remedies: remedies(ledger, creep, options),
    said:
      options.interviews === undefined ? null : saidAgainstLog(ledger, { ...options, interviews: options.interviews }),
    quality: qualityFor[options.audience](ledger, options),
    headline: coachHeadline(creep, outside, options.catalogue),
    notes: coachNotes(ledger, { coverage: covered, scope: outside, creep }, options),
  }
}

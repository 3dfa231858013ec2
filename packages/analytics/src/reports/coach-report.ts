import type { Audience } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { coverage } from '../measures/coverage.js'
import { byWeek, entriesOf, judge, secondsOf } from '../measures/judged-time.js'
import { plan } from '../measures/plan.js'
import { scopeCreep } from '../measures/scope-creep.js'
import type { CreepOptions } from '../measures/scope-weeks.js'
import { scope } from '../measures/scope.js'
import { timeAllocation } from '../measures/time-allocation.js'
import { secondsByStanding, weekFamilies, weekly, type WeekByStanding } from '../measures/weekly.js'
import { coachHeadline } from './coach-headline.js'
import { coachNotes } from './coach-notes.js'
import type { CoachReport, WeekLine } from './report.js'

/** For whom one coach's report is made, and what it may know beside the log. */
export interface CoachReportOptions extends CreepOptions {
  readonly audience: Audience
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
    standing: secondsByStanding(cells),
    scope: outside,
    creep,
    weekly: weekLinesFor[options.audience](ledger, options, creep.odds !== null),
    headline: coachHeadline(creep, outside, options.catalogue),
    notes: coachNotes(ledger, { coverage: covered, scope: outside, creep }, options),
  }
}

import { activityLabel, addDays, formatSeconds, schoolDays, weeksOf, type SchoolCalendar } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { agreementsAtEnd } from '../measures/agreements-at-end.js'
import { limitCaveats } from '../measures/creep-explanation.js'
import { lateness } from '../measures/lateness.js'
import { byWeek, entriesOf, grouped, judge, secondsOf, type JudgedCell } from '../measures/judged-time.js'
import { agreementYears, type CreepOptions } from '../measures/scope-weeks.js'
import { spellCount, spellDate, spellList, spellShare, spellWeek } from '../measures/wording.js'
import { parameters } from '../parameters.js'
import type { Coverage, Creep, Scope } from './report.js'

const prohibited = (cells: readonly JudgedCell[], options: CreepOptions): string[] =>
  grouped(
    cells.filter(({ standing }) => standing === 'prohibited'),
    ({ activity }) => activity,
  ).map(([activity, own]) => {
    const weeks = byWeek(own).map(([week]) => spellWeek(week))
    const when =
      weeks.length === 1 ? `in ${weeks[0] ?? ''}` : `in ${String(weeks.length)} weeks, the first ${weeks[0] ?? ''}`
    return `${activityLabel(options.catalogue, activity)} (${activity}) is logged with ${formatSeconds(secondsOf(own))} in ${spellCount(entriesOf(own), 'entry', 'entries')}, ${when}. No coach may do it for colleagues, whatever was agreed: a talk about the role is due, however little it is.`
  })

const withoutAgreement = (cells: readonly JudgedCell[]): string[] => {
  const own = cells.filter(({ term }) => term.version === undefined)
  return own.length === 0 || own.length === cells.length
    ? []
    : [`${formatSeconds(secondsOf(own))} is logged without an agreement in force; it is shown, but not judged.`]
}

const leftOut = (scope: Scope | null): string[] => {
  if (scope === null) return []
  const parts = [
    ...(scope.unmappedSeconds > 0 ? [`${formatSeconds(scope.unmappedSeconds)} of labels not yet mapped`] : []),
    ...(scope.parts.overCap > 0 ? [`${formatSeconds(scope.parts.overCap)} of “may” work beyond its cap`] : []),
  ]
  return parts.length === 0
    ? []
    : [`The scope figures hold ${spellList(parts)}; the odds are computed without, so their shares differ.`]
}

const coverageNotes = (coverage: Coverage | null, scope: Scope | null): string[] => {
  if (coverage === null)
    return scope === null ? [] : ['The agreement names no paid time, so nothing says how much of it is in the log.']
  if (coverage.share > 1)
    return [`The log holds more than the paid time of its weeks: ${spellShare(coverage.share)} of it.`]
  if (coverage.share >= parameters.leastCoverage.value) return []
  return [
    `The log covers ${spellShare(coverage.share)} of the paid time of its weeks; shares are of what is logged, and time that is not logged may differ.`,
  ]
}

const lateNotes = (ledger: CoachLedger): string[] => {
  const { prompt } = lateness(ledger)
  return prompt === null || prompt.share >= parameters.leastPrompt.value
    ? []
    : [
        `${spellShare(1 - prompt.share)} of the time with a time stamp was written down more than a week after the work, so from memory: short talks may be missing, and weeks look more alike than they were.`,
      ]
}

const gaps = (ledger: CoachLedger, calendar: SchoolCalendar | undefined): string[] => {
  if (calendar === undefined || ledger.cells.length === 0) return []
  const logged = new Set(ledger.cells.map(({ week }) => week))
  const missing = weeksOf({ from: ledger.firstDay, to: ledger.lastDay }).filter(
    (week) => !logged.has(week) && schoolDays(calendar, { from: week, to: addDays(week, 6) }) > 0,
  )
  return missing.length === 0
    ? []
    : [
        `${spellCount(missing.length, 'school week')} between the first and the last entry ${missing.length === 1 ? 'has' : 'have'} no entry; what is not logged cannot be seen.`,
      ]
}

const drafts = (ledger: CoachLedger): string[] =>
  agreementsAtEnd(ledger)
    .filter(({ version }) => version.agreed === undefined)
    .map(
      ({ agreement, version }) =>
        `The agreement ${agreement.id} of ${spellDate(version.effective)} does not say who agreed to it; it is used as it stands, like a draft.`,
    )

const earlierSignals = (ledger: CoachLedger, creep: Creep, options: CreepOptions): string[] =>
  creep.verdict !== 'creep'
    ? []
    : agreementYears(ledger, options).flatMap(({ weeks, flag }, at, years) => {
        const signaled = flag === null ? undefined : weeks[flag]?.week
        if (signaled === undefined) return []
        if (signaled === creep.signalled)
          return at === years.length - 1
            ? []
            : ['The signal belongs to an earlier agreement year; the last one in the log has none of its own.']
        return [`An earlier agreement year was signaled too, in ${spellWeek(signaled)}.`]
      })

/** What a reader must know of one coach's log and agreement before reading the figures. */
export const coachNotes = (
  ledger: CoachLedger,
  measured: { readonly coverage: Coverage | null; readonly scope: Scope | null; readonly creep: Creep },
  options: CreepOptions,
): string[] => {
  const cells = judge(ledger, options.catalogue)
  const weeks = agreementYears(ledger, options).flatMap((year) => year.weeks)
  const logged = byWeek(cells).length
  return [
    ...prohibited(cells, options),
    ...withoutAgreement(cells),
    ...limitCaveats(weeks, options.catalogue),
    ...drafts(ledger),
    ...leftOut(measured.scope),
    ...earlierSignals(ledger, measured.creep, options),
    ...coverageNotes(measured.coverage, measured.scope),
    ...lateNotes(ledger),
    ...gaps(ledger, options.calendar),
    ...(logged > 0 && logged < parameters.minIntervalWeeks.value
      ? [
          `Fewer than ${String(parameters.minIntervalWeeks.value)} weeks are logged, so shares stand without an interval.`,
        ]
      : []),
  ]
}

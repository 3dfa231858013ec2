import { formatSeconds } from '@coachwork/core'
import type {
  BackfilledWeeks,
  CoachReport,
  DurationHabit,
  Lateness,
  LogQuality,
  PartOfTime,
  RepeatedWeeks,
} from '../reports/report.js'
import { formatCount, formatDay, formatNumberOf, formatPercent } from './figures.js'

/** One thing that shows how a log was kept, and what the log says of it. */
interface LogFact {
  readonly term: string
  readonly lines: readonly string[]
}

/** As many Mondays as a reader takes in; the tables hold all. */
const mostDays = 6

const mondays = (weeks: readonly string[]): string => {
  const shown = weeks.slice(0, mostDays).map(formatDay)
  const more = weeks.length - shown.length
  const all = more > 0 ? [...shown, `${String(more)} more`] : shown
  return weeks.length === 1 ? `the week of ${all.join('')}` : `the weeks of ${all.join('; ')}`
}

const coverageWords = ({ coverage }: CoachReport): string =>
  coverage === null
    ? 'Not enough data: no agreement names the paid time.'
    : `${formatSeconds(coverage.loggedSeconds)} of ${formatSeconds(coverage.contractSeconds)} paid in the weeks logged: ${formatPercent(coverage.share)}.`

const weeksWords = ({ weeksBetween, knowsSchoolWeeks, weeksWithout }: LogQuality): string => {
  if (weeksBetween === 0) return 'Not enough data: the log holds no week.'
  const between = formatNumberOf(weeksBetween, knowsSchoolWeeks ? 'school week' : 'week')
  const unknown = knowsSchoolWeeks ? '' : ' No calendar says which weeks hold school, so breaks count too.'
  return weeksWithout.length === 0
    ? `None of ${between}.${unknown}`
    : `${String(weeksWithout.length)} of ${between}: ${mondays(weeksWithout)}.${unknown}`
}

const stepWords: Readonly<Record<'60' | '30' | '15' | '5' | 'none', string>> = {
  60: 'Nearly all are whole hours: short talks hardly show, and shares are rough',
  30: 'Nearly all are half hours or more: short talks hardly show',
  15: 'Nearly all keep to quarter hours, a good step for a log',
  5: 'Nearly all keep to steps of 5 minutes',
  none: 'They keep to no step',
}

const durationWords = (habit: DurationHabit | null): string => {
  if (habit === null) return 'Not enough data: too few entries to show a habit.'
  const { entries, hours, halfHours, quarterHours } = habit
  return `${stepWords[habit.stepMinutes ?? 'none']}. Of ${formatNumberOf(entries, 'entry', 'entries')}, ${formatPercent(hours)} are a multiple of an hour, ${formatPercent(halfHours)} of half an hour, ${formatPercent(quarterHours)} of a quarter.`
}

const daysLater = (days: number): string =>
  days === 0 ? 'on the day of the work' : `within ${formatNumberOf(days, 'day')} of the work`

/** Entries dated after their stamp cannot be: said beside whatever else the stamps tell. */
const impossibleLines = ({ impossibleEntries }: Lateness): readonly string[] =>
  impossibleEntries === 0
    ? []
    : [
        `${formatNumberOf(impossibleEntries, 'entry is', 'entries are')} dated after the day on which ${impossibleEntries === 1 ? 'it was' : 'they were'} written down, which cannot be: a date or a time stamp is wrong.`,
      ]

const latenessLines = (lateness: Lateness): readonly string[] => {
  const { medianDays, prompt, inBlocks, note } = lateness
  if (medianDays === null || prompt === null || inBlocks === null)
    return [note ?? 'Not enough data.', ...impossibleLines(lateness)]
  const part = ({ seconds, ofSeconds, share }: PartOfTime): string =>
    `${formatSeconds(seconds)} of ${formatSeconds(ofSeconds)} (${formatPercent(share)})`
  const blocks =
    inBlocks.sittings === 0
      ? 'Nothing was written down more than a school week of work at a time.'
      : `${part(inBlocks)} was written down at ${formatNumberOf(inBlocks.sittings, 'sitting')} of more than a school week of work, at most ${formatNumberOf(inBlocks.mostDays, 'day')} at once.`
  return [
    `Half of the entries were written down ${daysLater(medianDays)}, and ${part(prompt)} within a week. ${blocks}`,
    ...impossibleLines(lateness),
  ]
}

const backfilledWords = ({ compared, backfilled, weeks }: BackfilledWeeks): string => {
  if (backfilled === null)
    return `Not enough data: ${formatNumberOf(compared, 'week')} with time stamps, which is too few.`
  return backfilled === 0
    ? `None of ${formatNumberOf(compared, 'week')} was written down late and just before a month ended.`
    : `${formatCount(backfilled)} of ${formatNumberOf(compared, 'week')} ${backfilled === 1 ? 'was' : 'were'} mostly written down late and just before a month ended: ${mondays(weeks)}. Only the coach sees this.`
}

const repeatedWords = ({ compared, repeated, weeks }: RepeatedWeeks): string => {
  if (repeated === null)
    return `Not enough data: ${formatNumberOf(compared, 'week')} can be compared, which is too few.`
  return repeated === 0
    ? `None of ${formatNumberOf(compared, 'week')} is the same as an earlier one.`
    : `${formatCount(repeated)} of ${formatNumberOf(compared, 'week')} ${repeated === 1 ? 'is' : 'are'} the same as an earlier one, to the minute: ${mondays(weeks)}. A fixed timetable gives such weeks honestly. Only the coach sees this.`
}

/** How a log was kept, which every other figure rests on: coverage, empty weeks, round durations, how late. */
export const logFacts = (coach: CoachReport): readonly LogFact[] => [
  { term: 'Coverage', lines: [coverageWords(coach)] },
  { term: 'Weeks without an entry', lines: [weeksWords(coach.quality)] },
  { term: 'Length of entries', lines: [durationWords(coach.quality.durations)] },
  { term: 'How soon it was written', lines: latenessLines(coach.quality.lateness) },
  ...(coach.quality.backfilledWeeks === undefined
    ? []
    : [{ term: 'Filled in at a month’s end', lines: [backfilledWords(coach.quality.backfilledWeeks)] }]),
  ...(coach.quality.repeatedWeeks === undefined
    ? []
    : [{ term: 'Repeated weeks', lines: [repeatedWords(coach.quality.repeatedWeeks)] }]),
]

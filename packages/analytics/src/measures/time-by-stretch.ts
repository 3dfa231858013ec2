import { includes, type CalendarDate, type Period } from '@coachwork/core'
import type { StretchLine } from '../reports/coach-figures.js'
import { byWeek, entriesOf, grouped, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { secondsByStanding } from './weekly.js'
import { countingDay, monthOf, yearStretches } from './year-stretches.js'

/** One week's time, summed. */
export interface WeekSum extends Omit<StretchLine, 'name' | 'label'> {
  readonly monday: CalendarDate
}

/** Time summed week by week, in order: what every stretch of the year is made of. */
export const weekSums = (cells: readonly JudgedCell[]): WeekSum[] =>
  byWeek(cells).map(([monday, own]) => ({
    monday,
    seconds: secondsOf(own),
    entries: entriesOf(own),
    standing: secondsByStanding(own),
  }))

/** The standing of the time of several weeks, or of several coaches' weeks. */
export const addStandings = (weeks: readonly Pick<WeekSum, 'standing'>[]): WeekSum['standing'] => {
  const sums = { will: 0, may: 0, wont: 0, prohibited: 0, unlisted: 0, 'no-agreement': 0 }
  for (const { standing } of weeks)
    for (const [zone, seconds] of Object.entries(standing)) sums[zone as keyof typeof sums] += seconds
  return sums
}

const stretch = (name: string, label: string, weeks: readonly WeekSum[]): StretchLine[] =>
  weeks.length === 0
    ? []
    : [{ name, label, seconds: secondsOf(weeks), entries: entriesOf(weeks), standing: addStandings(weeks) }]

/** Time by month, in order. A week belongs to the month of its Wednesday. */
export const timeByMonth = (weeks: readonly WeekSum[]): StretchLine[] =>
  grouped(weeks, ({ monday }) => monthOf(monday).name).flatMap(([month, own]) =>
    stretch(month, monthOf(own[0]?.monday ?? '').label, own),
  )

const within =
  (days: Period) =>
  ({ monday }: WeekSum): boolean =>
    includes(days, countingDay(monday))

/** Time by term of the school calendar, in order, then what lies outside the terms; none where no calendar names terms. */
export const timeByTerm = (
  weeks: readonly WeekSum[],
  { calendar }: Pick<MeasureOptions, 'calendar'>,
): StretchLine[] => {
  const terms = calendar?.terms ?? []
  if (terms.length === 0) return []
  const outside = weeks.filter((week) => !terms.some((term) => within(term)(week)))
  return [
    ...terms.flatMap((term) => stretch(term.name, term.name, weeks.filter(within(term)))),
    ...stretch('unknown', 'Outside the terms', outside),
  ]
}

/** A school year as people write it: `2026–2027`, or `2026` where it ends in the year in which it begins. */
const spellYear = ({ from, to }: Period): string => [...new Set([from.slice(0, 4), to.slice(0, 4)])].join('–')

/**
 * Time by year, in order: the school year of the calendar and what lies before and after it, else the years of the dates.
 *
 * A week belongs to the year of its Wednesday; with a calendar the weeks of its first and last day are of the school year.
 */
export const timeByYear = (
  weeks: readonly WeekSum[],
  { calendar }: Pick<MeasureOptions, 'calendar'>,
): StretchLine[] => {
  if (calendar === undefined)
    return grouped(weeks, ({ monday }) => countingDay(monday).slice(0, 4)).flatMap(([year, own]) =>
      stretch(year, year, own),
    )
  const year = spellYear(calendar.year)
  const { holds } = yearStretches(calendar)
  const outside = weeks.filter(({ monday }) => !holds(monday))
  return [
    ...stretch(
      'before',
      `Before ${year}`,
      outside.filter(({ monday }) => monday < calendar.year.from),
    ),
    ...stretch(
      year,
      year,
      weeks.filter(({ monday }) => holds(monday)),
    ),
    ...stretch(
      'after',
      `After ${year}`,
      outside.filter(({ monday }) => monday > calendar.year.to),
    ),
  ]
}

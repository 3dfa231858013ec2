import { isSchoolWeek, weeksOf, type CalendarDate } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { CarryOver, CarryOverLine } from '../reports/agreed-figures.js'
import { agreedByDay, agreedLabel, agreedTimeIn, type AgreedTime } from './agreed-time.js'
import { agreementsAtEnd, type StandingAgreement } from './agreements-at-end.js'
import { byWeek, isMapped, judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { schoolDaysOf, settledWeeks, stretchesOf } from './settled-weeks.js'
import { spellCount, spellShare } from './wording.js'
import { yearStretches } from './year-stretches.js'

/** The weeks of the log: with a calendar all from the first to the last, else those with an entry. */
const weeksToSettle = (
  ledger: CoachLedger,
  cells: readonly JudgedCell[],
  { calendar }: MeasureOptions,
): CalendarDate[] =>
  calendar === undefined
    ? byWeek(cells).map(([monday]) => monday)
    : weeksOf({ from: ledger.firstDay, to: ledger.lastDay })

/** What the agreement gives in all: hours as they stand, a share of paid time over the school year of the calendar. */
const agreedInAll = (
  { agreement }: StandingAgreement,
  time: AgreedTime,
  { calendar }: MeasureOptions,
): number | null => {
  if (time.of === 'agreement') return Math.round(time.amount)
  if (time.of === 'logged' || calendar === undefined) return null
  const onDay = agreedByDay(agreement, time, calendar)
  const days = weeksOf(calendar.year).flatMap(schoolDaysOf)
  return Math.round(days.reduce((sum, day) => sum + onDay(day), 0))
}

const aheadOf = (agreedSeconds: number | null, logged: number): CarryOverLine['ahead'] => {
  if (agreedSeconds === null || agreedSeconds === 0) return null
  const seconds = Math.max(0, agreedSeconds - logged)
  return { agreedSeconds, seconds, share: seconds / agreedSeconds }
}

const lineOf = (
  weeks: readonly CalendarDate[],
  cells: readonly JudgedCell[],
  standing: StandingAgreement,
  time: AgreedTime,
  options: MeasureOptions,
): CarryOverLine => {
  const stretches = stretchesOf(settledWeeks(weeks, cells, standing, time, options), options)
  const seconds = secondsOf(stretches)
  const agreedSeconds = stretches.reduce((sum, stretch) => sum + stretch.agreedSeconds, 0)
  return {
    school: standing.school,
    pattern: time.pattern,
    label: agreedLabel(time.pattern, options.catalogue),
    agreedAs: time.agreedAs,
    of: time.of,
    stretches,
    agreedSeconds,
    seconds,
    carriedSeconds: agreedSeconds - seconds,
    ahead: aheadOf(agreedInAll(standing, time, options), seconds),
  }
}

const ofAgreement =
  ({ school, agreement }: StandingAgreement) =>
  ({ term }: JudgedCell): boolean =>
    term.school === school && term.agreement?.id === agreement.id

const unsettled =
  'Not enough data: no entry names the coaching cycle it belongs to, so time agreed for cycles cannot be told.'

/** What a reader must know of time agreed as a share of paid time: which weeks count. */
const weeksNote = (empty: number, { calendar }: MeasureOptions): string[] => {
  if (calendar === undefined)
    return ['Without a school calendar only weeks with an entry count; what was agreed for other weeks is left out.']
  return empty === 0
    ? []
    : [
        `${spellCount(empty, 'school week')} between the first and the last entry ${empty === 1 ? 'has' : 'have'} none; what was agreed for ${empty === 1 ? 'it' : 'them'} counts as not used.`,
      ]
}

/**
 * Time agreed in advance, as hours or as a share, against the time logged: what is left of it at the end of each term or
 * month, goes over into the next, and is still ahead.
 *
 * Each week is held against the wording in force in it. A cap gives no time, so nothing of it is carried.
 *
 * @returns null where no agreement in force at the end of the log gives time to anything
 */
export const carryOver = (ledger: CoachLedger, options: MeasureOptions): CarryOver | null => {
  const { calendar } = options
  const { by, holds } = yearStretches(calendar)
  const cells = judge(ledger, options.catalogue).filter(({ week }) => holds(week))
  const agreed = agreementsAtEnd(ledger).flatMap((standing) =>
    agreedTimeIn(standing.version).map((time) => ({ standing, time })),
  )
  if (agreed.length === 0) return null
  const unmapped = secondsOf(cells.filter((cell) => !isMapped(cell)))
  if (unmapped > parameters.greatestUnmapped.value * secondsOf(cells))
    return {
      by,
      lines: [],
      note: `Not enough data: ${spellShare(unmapped / secondsOf(cells))} of the time has a label without an activity; map the labels first.`,
    }
  const weeks = weeksToSettle(ledger, cells, options).filter(holds)
  const namesCycles = cells.some(({ inCycle }) => inCycle)
  const told = agreed.filter(({ time }) => namesCycles || time.pattern !== 'in-cycles')
  const logged = new Set(cells.map(({ week }) => week))
  const empty = weeks.filter(
    (monday) => !logged.has(monday) && (calendar === undefined || isSchoolWeek(calendar, monday)),
  )
  const notes = [
    ...(told.length < agreed.length ? [unsettled] : []),
    ...(told.some(({ time }) => time.of === 'contract') ? weeksNote(empty.length, options) : []),
  ]
  return {
    by,
    lines: told.map(({ standing, time }) =>
      lineOf(weeks, cells.filter(ofAgreement(standing)), standing, time, options),
    ),
    note: notes.length === 0 ? null : notes.join(' '),
  }
}

import { addDays, type CalendarDate } from '@coachwork/core'
import { parameters } from '../parameters.js'
import type { CarryOverStretch } from '../reports/agreed-figures.js'
import { agreedByDay, agreedTimeIn, isOfPattern, isSameTime, type AgreedTime } from './agreed-time.js'
import type { StandingAgreement } from './agreements-at-end.js'
import { byWeek, isUnderAgreement, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { yearStretches } from './year-stretches.js'

/** One week of agreed time: what the agreement gives it, and what is logged of it. */
export interface SettledWeek {
  readonly monday: CalendarDate
  readonly agreed: number
  readonly seconds: number
}

/** The days of a week that can hold school: Monday to Friday. */
export const schoolDaysOf = (monday: CalendarDate): CalendarDate[] =>
  Array.from({ length: parameters.schoolDaysPerWeek.value }, (_, day) => addDays(monday, day))

/** The amount that the wording in force on logged time gives to something; 0 where it gives it none. */
const amountUnder = (time: AgreedTime): ((cell: JudgedCell) => number) => {
  const known = new Map<unknown, number>()
  return ({ term: { version } }) => {
    if (version === undefined) return 0
    const amount = known.get(version) ?? agreedTimeIn(version).find((other) => isSameTime(time, other))?.amount ?? 0
    known.set(version, amount)
    return amount
  }
}

/** Every week of the log with what was agreed for it and what is logged; hours are given to the first week whole. */
export const settledWeeks = (
  weeks: readonly CalendarDate[],
  cells: readonly JudgedCell[],
  { agreement }: StandingAgreement,
  time: AgreedTime,
  { catalogue, calendar }: MeasureOptions,
): SettledWeek[] => {
  const amountOf = amountUnder(time)
  const onDay = agreedByDay(agreement, time, calendar)
  const logged = new Map(byWeek(cells))
  return weeks.map((monday, at) => {
    const own = logged.get(monday) ?? []
    const counted = own.filter(
      (cell) =>
        (time.of === 'agreement' ? isUnderAgreement(cell) : amountOf(cell) > 0) &&
        isOfPattern(time.pattern, cell, catalogue),
    )
    const agreed = {
      agreement: () => (at === 0 ? time.amount : 0),
      contract: () => schoolDaysOf(monday).reduce((sum, day) => sum + onDay(day), 0),
      logged: () => own.reduce((sum, cell) => sum + amountOf(cell) * cell.seconds, 0),
    }[time.of]()
    return { monday, agreed, seconds: secondsOf(counted) }
  })
}

/** The weeks summed by stretch, whole seconds, so that what goes out of one comes into the next. */
export const stretchesOf = (weeks: readonly SettledWeek[], { calendar }: MeasureOptions): CarryOverStretch[] => {
  const { stretchOf } = yearStretches(calendar)
  const stretches: CarryOverStretch[] = []
  let agreedSoFar = 0
  for (const { monday, agreed, seconds } of weeks) {
    const before = Math.round(agreedSoFar)
    agreedSoFar += agreed
    const added = Math.round(agreedSoFar) - before
    const { name, label } = stretchOf(monday)
    const last = stretches.at(-1)
    const current = last?.name === name ? stretches.pop() : undefined
    const carriedInSeconds = current?.carriedInSeconds ?? last?.carriedOutSeconds ?? 0
    const agreedSeconds = (current?.agreedSeconds ?? 0) + added
    const loggedSeconds = (current?.seconds ?? 0) + seconds
    const carriedOutSeconds = carriedInSeconds + agreedSeconds - loggedSeconds
    stretches.push({ name, label, carriedInSeconds, agreedSeconds, seconds: loggedSeconds, carriedOutSeconds })
  }
  return stretches
}

import { addDays, mondayOf, type CalendarDate, type SchoolCalendar } from '@coachwork/core'
import { remembered } from '../ledger/remembered.js'
import type { CarryOver } from '../reports/agreed-figures.js'
import { spellDate } from './wording.js'

/** A stretch of the year by its name and what readers call it. */
export interface Stretch {
  readonly name: string
  readonly label: string
}

/** How a year falls into stretches, each of its weeks into one. */
interface YearStretches {
  readonly by: CarryOver['by']
  /** Whether a week, by its Monday, is of the year at all. */
  readonly holds: (monday: CalendarDate) => boolean
  readonly stretchOf: (monday: CalendarDate) => Stretch
}

/** The day by which a week counts: its Wednesday, where most of its school days lie. */
export const countingDay = remembered((monday: CalendarDate): CalendarDate => addDays(monday, 2))

/** The month that a week counts in. */
export const monthOf = remembered((monday: CalendarDate): Stretch => {
  const month = countingDay(monday).slice(0, 7)
  return { name: month, label: spellDate(`${month}-01`).replace(' 1,', '') }
})

/**
 * The stretches by which a year’s time is settled: the terms of the school calendar, else months.
 *
 * A week between two terms counts in the one before, one ahead of the first in the first. With a calendar only the weeks
 * of its school year count, so that every year begins with nothing carried into it.
 */
export const yearStretches = (calendar: SchoolCalendar | undefined): YearStretches => {
  const first = calendar && mondayOf(calendar.year.from)
  const holds = (monday: CalendarDate): boolean =>
    calendar === undefined || first === undefined || (first <= monday && monday <= calendar.year.to)
  const terms = calendar?.terms ?? []
  const [firstTerm] = terms
  if (firstTerm === undefined) return { by: 'month', holds, stretchOf: monthOf }
  return {
    by: 'term',
    holds,
    stretchOf: (monday) => {
      const { name } = terms.findLast(({ from }) => from <= countingDay(monday)) ?? firstTerm
      return { name, label: name }
    },
  }
}

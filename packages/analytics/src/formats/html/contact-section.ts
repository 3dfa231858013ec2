import { formatSeconds } from '@coachwork/core'
import type { CoachReport } from '../../reports/report.js'
import { contactFacts } from '../contact-facts.js'
import { formatCount } from '../figures.js'
import { factsList } from './facts-list.js'
import { markup, type Markup } from './markup.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

const eachTable = ({ contacts: { reach } }: CoachReport): Markup | false =>
  reach.each !== undefined &&
  reach.each.length > 0 &&
  numbersOf(
    'Teacher by teacher, without a name (shown to the coach alone)',
    dataTable(
      'Sessions by teacher',
      [words('Teacher'), ...['Sessions', 'One to one', 'In cycles', 'Weeks', 'Time'].map(figures)],
      reach.each.map(({ number, sessions, oneToOne, inCycle, weeks, seconds }) => [
        formatCount(number),
        formatCount(sessions),
        formatCount(oneToOne),
        formatCount(inCycle),
        formatCount(weeks),
        formatSeconds(seconds),
      ]),
    ),
  )

/** Who was reached, nameless: how many, how evenly, in which cycles, and who did the work. */
export const contactSection = (coach: CoachReport): Markup | null =>
  coach.seconds === 0
    ? null
    : markup`<section><h3>Who was reached</h3>${factsList(contactFacts(coach))}${eachTable(coach)}</section>`

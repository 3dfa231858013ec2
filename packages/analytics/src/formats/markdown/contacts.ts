import { formatSeconds } from '@coachwork/core'
import type { CoachReport } from '../../reports/report.js'
import { contactFacts } from '../contact-facts.js'
import { formatCount } from '../figures.js'
import { markdownFacts, markdownTable } from './text.js'

/** Who was reached, nameless; teacher by teacher only where the reader may see it. */
export const contactBlocks = (coach: CoachReport): readonly string[] => {
  if (coach.seconds === 0) return []
  const { each = [] } = coach.contacts.reach
  return [
    '### Who was reached',
    markdownFacts(contactFacts(coach)),
    ...(each.length === 0
      ? []
      : [
          markdownTable(
            [
              ['Teacher'],
              ['Sessions', 'figures'],
              ['One to one', 'figures'],
              ['In cycles', 'figures'],
              ['Weeks', 'figures'],
              ['Time', 'figures'],
            ],
            each.map(({ number, sessions, oneToOne, inCycle, weeks, seconds }) => [
              formatCount(number),
              formatCount(sessions),
              formatCount(oneToOne),
              formatCount(inCycle),
              formatCount(weeks),
              formatSeconds(seconds),
            ]),
          ),
        ]),
  ]
}

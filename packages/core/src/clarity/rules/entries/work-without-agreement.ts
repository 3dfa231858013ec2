import * as z from 'zod'
import { monthName } from '../../../month-name.js'
import { cite } from '../../../sources.js'
import { monthsOf } from '../../entries/monthly-books.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { tookIn } from '../../entries/wording.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** Before an agreement there is no line to be on one side of. */
export const workWithoutAgreement = defineWeighedRule<LoggedWork>()({
  id: 'work-without-agreement',
  level: 'note',
  title: 'Work was logged on days without an agreement',
  why: 'Whether it belongs to the role cannot be said, by anybody.',
  fix: 'Give the agreement of the coach; if there is none, begin one.',
  source: cite('knightYesMaybeNo'),
  unless: 'the log begins before the agreement, and both know it',
  looksAt: 'the days of each month on which work was logged',
  options: z.strictObject({}),
  *weigh(work) {
    for (const month of monthsOf(work)) {
      const before = month.beforeAgreement
      const lies = `${month.prefix}${before ? tookIn(before, { ...month, loggedSeconds: 0 }) : ''} lies on days without an agreement in force`
      yield {
        path: ['entries', before?.first ?? month.activities[0]?.first ?? 0],
        conditions: [
          isSo(
            before !== undefined,
            lies,
            `${month.prefix}an agreement was in force on every day of ${monthName(month.month)} with an entry`,
            { needs: 'an entry lies on a day without an agreement in force' },
          ),
        ],
        fault: () => ({ message: lies }),
      }
    }
  },
  examples: [
    { name: 'in force', subject: exampleWork({}, [[5, 'CYC.MODEL', 1]]), findings: [] },
    {
      name: 'not yet in force',
      subject: exampleWork({ effective: '2026-10-12' }, [
        [5, 'CYC.MODEL', 1],
        [12, 'CYC.MODEL', 1],
      ]),
      findings: ['1 h in October 2026 (1 entry) lies on days without an agreement in force'],
    },
  ],
})

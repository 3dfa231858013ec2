import * as z from 'zod'
import { cite } from '../../../sources.js'
import { monthsOf } from '../../entries/monthly-books.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { tookIn } from '../../entries/wording.js'
import { defineRule } from '../../rule.js'

/** Before an agreement there is no line to be on one side of. */
export const workWithoutAgreement = defineRule<LoggedWork>()({
  id: 'work-without-agreement',
  level: 'note',
  title: 'Work was logged on days without an agreement',
  why: 'Whether it belongs to the role cannot be said, by anybody.',
  fix: 'Give the agreement of the coach; if there is none, begin one.',
  source: cite('knightYesMaybeNo'),
  unless: 'the log begins before the agreement, and both know it',
  options: z.strictObject({}),
  *check(work) {
    for (const month of monthsOf(work)) {
      const before = month.beforeAgreement
      if (before)
        yield {
          path: ['entries', before.first],
          message: `${month.prefix}${tookIn(before, { ...month, loggedSeconds: 0 })} lies on days without an agreement in force`,
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

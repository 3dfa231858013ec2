import * as z from 'zod'
import { unmapped } from '../../../activity/catalogue.js'
import { cite } from '../../../sources.js'
import { monthsOf } from '../../entries/monthly-books.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { toldActivity, tookIn } from '../../entries/wording.js'
import { defineRule } from '../../rule.js'

/** What nobody spoke of becomes part of the role by habit. */
export const unlistedWork = defineRule<LoggedWork>()({
  id: 'unlisted-work',
  level: 'note',
  title: 'Work that the agreement is silent about was done',
  why: 'What nobody decided becomes part of the role by habit.',
  fix: 'Bring it to the next talk with the principal: will, may, or not at all.',
  source: cite('thomasScopeCreeps'),
  unless: 'the agreement is a draft that lists only a few things',
  options: z.strictObject({}),
  *check(work) {
    for (const month of monthsOf(work))
      for (const done of month.activities) {
        if (done.standing !== 'unlisted' || done.activity === unmapped) continue
        const { name, owner } = toldActivity(work, done)
        const whose = owner === undefined ? '' : `; it is usually the work of ${owner.phrase}`
        yield {
          path: ['entries', done.first],
          message: `${month.prefix}${name} took ${tookIn(done, month)}, and the agreement does not speak of it${whose}`,
        }
      }
  },
  examples: [
    {
      name: 'listed by its family',
      subject: exampleWork({ expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [] } }, [
        [5, 'CYC.MODEL', 1],
      ]),
      findings: [],
    },
    {
      name: 'a label that nobody has mapped is another matter',
      subject: exampleWork({}, [[5, 'unmapped', 1]]),
      findings: [],
    },
    {
      name: 'lunch duty',
      subject: exampleWork({ expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [] } }, [
        [5, 'CYC.MODEL', 3],
        [6, 'OPS.DUTY', 1],
      ]),
      findings: [
        'Supervision duty (OPS.DUTY) took 1 h in October 2026 (1 entry), and the agreement does not speak of it; it is usually the work of the administration',
      ],
    },
  ],
})

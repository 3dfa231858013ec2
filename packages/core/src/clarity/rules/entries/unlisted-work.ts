import * as z from 'zod'
import { unmapped } from '../../../activity/catalogue.js'
import { cite } from '../../../sources.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { standingPhrases } from '../../entries/wording.js'
import { workByMonth } from '../../entries/work-by-month.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** What nobody spoke of becomes part of the role by habit. */
export const unlistedWork = defineWeighedRule<LoggedWork>()({
  id: 'unlisted-work',
  level: 'note',
  title: 'Work that the agreement is silent about was done',
  why: 'What nobody decided becomes part of the role by habit.',
  fix: 'Bring it to the next talk with the principal: will, may, or not at all.',
  source: cite('thomasScopeCreeps'),
  unless: 'the agreement is a draft that lists only a few things',
  looksAt: 'each activity of each month',
  options: z.strictObject({}),
  *weigh(work) {
    for (const { done, took, path, owner } of workByMonth(work))
      yield {
        path,
        conditions: [
          isSo(
            done.standing === 'unlisted',
            `${took}; the agreement does not speak of it`,
            `${took}; it is work that ${standingPhrases[done.standing]}`,
            { needs: 'the agreement does not speak of it' },
          ),
          isSo(done.activity !== unmapped, 'its label names an activity', 'its label names no activity'),
        ],
        fault: () => ({
          message: `${took}, and the agreement does not speak of it${owner === undefined ? '' : `; it is usually the work of ${owner.phrase}`}`,
        }),
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

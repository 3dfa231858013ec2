import * as z from 'zod'
import { isOutOfScope } from '../../../agreement/standing.js'
import { cite } from '../../../sources.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { handBack, standingPhrases, type Owner } from '../../entries/wording.js'
import { workByMonth } from '../../entries/work-by-month.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** Whose work a ruled-out task is, as far as it is known. */
const whose = (owner: Owner | undefined): string => {
  if (owner === undefined) return 'the agreement rules it out'
  return owner.isAgreed
    ? `the agreement leaves it to ${owner.phrase}`
    : `the agreement rules it out, and it is usually the work of ${owner.phrase}`
}

/** What both sides ruled out has come back. */
export const workRuledOut = defineWeighedRule<LoggedWork>()({
  id: 'work-ruled-out',
  level: 'warning',
  title: 'Work that the agreement rules out was done',
  why: 'Each time seems small, and nobody decided it. Together they are the hours that teachers were promised.',
  fix: 'Hand it back to its owner together with the principal, or agree that it belongs to the role and what gives way.',
  source: cite('knightYesMaybeNo'),
  unless: 'never: if the work is right, amend the agreement',
  looksAt: 'each activity of each month',
  options: z.strictObject({}),
  *weigh(work) {
    for (const { done, took, path, owner } of workByMonth(work))
      yield {
        path,
        conditions: [
          isSo(
            isOutOfScope(done.standing),
            `${took}; it lies outside the role`,
            `${took}; it lies inside the role, or nothing is agreed`,
            { needs: 'it lies outside the role' },
          ),
          isSo(
            done.standing === 'wont',
            'the agreement rules it out',
            `it is work that ${standingPhrases[done.standing]}`,
          ),
        ],
        fault: () => ({ message: `${took}; ${whose(owner)}`, ...(owner && { rewrite: handBack(owner) }) }),
      }
  },
  examples: [
    {
      name: 'coaching',
      subject: exampleWork(
        { expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [{ activity: 'OPS.SUB' }] } },
        [[5, 'CYC.OBSERVE', 1]],
      ),
      findings: [],
    },
    {
      name: 'two classes covered',
      subject: exampleWork(
        {
          expectations: {
            will: [{ activity: 'CYC.*' }],
            may: [],
            wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
          },
        },
        [
          [5, 'CYC.OBSERVE', 17],
          [6, 'OPS.SUB', 2],
          [7, 'OPS.SUB', 1],
        ],
      ),
      findings: [
        'Substitute teaching (OPS.SUB) took 3 h in October 2026 (2 entries, 15% of the logged time); the agreement leaves it to the administration',
      ],
    },
    {
      name: 'nobody named to take it',
      subject: exampleWork({ expectations: { will: [], may: [], wont: [{ activity: 'OPS.*' }] } }, [
        [6, 'OPS.CLERICAL', 0.5],
      ]),
      findings: [
        'Clerical work (OPS.CLERICAL) took 30 min in October 2026 (1 entry); the agreement rules it out, and it is usually the work of the school office',
      ],
    },
  ],
})

import * as z from 'zod'
import { formatShare, judgeShare } from '../../../agreement/share.js'
import { cite } from '../../../sources.js'
import type { CappedMonth } from '../../entries/month.js'
import { monthsOf } from '../../entries/monthly-books.js'
import { catalogueOf, exampleWork, type LoggedWork } from '../../entries/subject.js'
import { enoughLogged, nameOf, partIn } from '../../entries/wording.js'
import { leastLoggedTime } from '../../parameters.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured } from '../../weighing.js'

/** Whether the time of a month is more than the agreement allows, and enough was logged for a share to say anything. */
export const isOverCap = ({ cap, seconds, wholeSeconds }: CappedMonth, leastHours: number): boolean =>
  wholeSeconds >= leastHours * 3600 && judgeShare({ cap }, seconds, wholeSeconds) === 'over-cap'

const capped = {
  expectations: {
    will: [{ activity: 'CYC.*' }],
    may: [{ activity: 'DAT.ANALYZE', share: { cap: 0.15 } }],
    wont: [],
  },
}

/** A little of it helps coaching; more of it takes its place. */
export const shareOverCap = defineWeighedRule<LoggedWork>()({
  id: 'share-over-cap',
  level: 'warning',
  title: 'More of it was done than agreed',
  why: 'The cap was set because a little of this work helps coaching, and more of it takes its place.',
  fix: 'See whether the month was an exception. If not, hand part of it back or agree on another cap.',
  source: cite('jacksonPlanDay'),
  unless: 'the cap is meant for the whole year and not for a month',
  looksAt: 'each share that the agreement caps, in each month with such work',
  options: z.strictObject({ leastLoggedHours: z.number().min(0).default(leastLoggedTime.value) }),
  *weigh(work, { leastLoggedHours }) {
    const catalogue = catalogueOf(work)
    for (const { prefix, month, capped: clauses } of monthsOf(work))
      for (const part of clauses) {
        const { clause, cap, seconds, wholeSeconds } = part
        const what = clause ? nameOf(catalogue, clause.activity) : 'everything that the coach may do, together,'
        const took = `${prefix}${what} took ${partIn(seconds, wholeSeconds, month)}`
        yield {
          path: ['entries', part.first],
          conditions: [
            isMeasured(
              judgeShare({ cap }, seconds, wholeSeconds) === 'over-cap',
              { figure: seconds / wholeSeconds, threshold: cap, unit: 'share of the logged time', faultIs: 'above' },
              took,
              `it takes more than the ${formatShare(cap)} that the agreement allows`,
            ),
            enoughLogged(wholeSeconds, leastLoggedHours),
          ],
          fault: () => ({ message: `${took}; the agreement allows ${formatShare(cap)}` }),
        }
      }
  },
  examples: [
    {
      name: 'just at the cap',
      subject: exampleWork(capped, [
        [5, 'CYC.COPLAN', 10],
        [6, 'CYC.COPLAN', 7],
        [7, 'DAT.ANALYZE', 3],
      ]),
      findings: [],
    },
    {
      name: 'the first hours of a month say nothing',
      subject: exampleWork(capped, [[1, 'DAT.ANALYZE', 3]]),
      findings: [],
    },
    {
      name: 'a month of data',
      subject: exampleWork(capped, [
        [5, 'CYC.COPLAN', 9],
        [6, 'CYC.COPLAN', 6],
        [7, 'DAT.ANALYZE', 5],
      ]),
      findings: [
        'Data conversation (DAT.ANALYZE) took 5 h of 20 h logged in October 2026 (25%); the agreement allows 15%',
      ],
    },
    {
      name: 'all that the coach may do',
      subject: exampleWork(
        {
          expectations: {
            will: [{ activity: 'CYC.*' }],
            may: [{ activity: 'GRP.*' }, { activity: 'RES.*' }],
            wont: [],
          },
          time: { mayShareCap: 0.3 },
        },
        [
          [5, 'CYC.COPLAN', 12],
          [6, 'GRP.PD', 5],
          [7, 'RES.CURATE', 3],
        ],
      ),
      findings: [
        'everything that the coach may do, together, took 8 h of 20 h logged in October 2026 (40%); the agreement allows 30%',
      ],
    },
  ],
})

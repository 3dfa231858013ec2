import * as z from 'zod'
import { formatShare } from '../../../agreement/share.js'
import { formatSeconds } from '../../../duration.js'
import { cite } from '../../../sources.js'
import type { CoachMonth } from '../../entries/month.js'
import { monthsOf } from '../../entries/monthly-books.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { partIn } from '../../entries/wording.js'
import { leastLoggedTime } from '../../parameters.js'
import { defineRule } from '../../rule.js'

/** Whether work outside the role took more of a month than both sides left room for. */
const isOverAllowance = ({ outside }: CoachMonth, leastHours: number): boolean =>
  outside !== undefined &&
  outside.wholeSeconds >= leastHours * 3600 &&
  // Shares such as 0.07 have no exact binary form; a billionth of the whole is far below any second.
  outside.seconds > outside.allowedSeconds + outside.wholeSeconds * 1e-9

const allowed = {
  expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [{ activity: 'OPS.*' }] },
  time: { outOfScopeAllowance: 0.1 },
}

/** Room for the unforeseen is used up. */
export const allowanceUsedUp = defineRule<LoggedWork>()({
  id: 'allowance-used-up',
  level: 'note',
  title: 'Work outside the role took more of the month than agreed',
  why: 'Both sides left room for the unforeseen. One full month may be chance; it is a reason to look, not a verdict.',
  fix: 'Look at the report over several months. Then hand work back, or agree on an exception with its dates.',
  source: cite('thomasScopeCreeps'),
  unless: 'you read the report, which tells a bad month from a drift',
  options: z.strictObject({ leastLoggedHours: z.number().min(0).default(leastLoggedTime.value) }),
  *check(work, { leastLoggedHours }) {
    for (const month of monthsOf(work)) {
      const { prefix, outside } = month
      if (outside === undefined || !isOverAllowance(month, leastLoggedHours)) continue
      const { seconds, wholeSeconds, allowedSeconds, first } = outside
      yield {
        path: ['entries', first],
        message: `${prefix}work outside the role took ${partIn(seconds, wholeSeconds, month.month)}; the agreement leaves room for ${formatShare(allowedSeconds / wholeSeconds)} (${formatSeconds(allowedSeconds)})`,
      }
    }
  },
  nearMiss(work) {
    const within = monthsOf(work).find(({ outside }) => outside !== undefined && outside.seconds > 0)
    return (
      within?.outside &&
      `Work outside the role took ${partIn(within.outside.seconds, within.outside.wholeSeconds, within.month)}, which the agreement leaves room for.`
    )
  },
  examples: [
    {
      name: 'within the allowance',
      subject: exampleWork(allowed, [
        [5, 'CYC.COPLAN', 18],
        [6, 'OPS.DUTY', 2],
      ]),
      findings: [],
    },
    {
      name: 'an agreed exception',
      subject: exampleWork(
        allowed,
        [
          [5, 'CYC.COPLAN', 14],
          [6, 'OPS.DUTY', 6],
        ],
        {
          windows: [{ from: '2026-10-01', to: '2026-10-31', outOfScopeAllowance: 0.35, reason: 'fall testing' }],
        },
      ),
      findings: [],
    },
    {
      name: 'more than was left room for',
      subject: exampleWork(allowed, [
        [5, 'CYC.COPLAN', 16],
        [6, 'OPS.DUTY', 4],
      ]),
      findings: [
        'work outside the role took 4 h of 20 h logged in October 2026 (20%); the agreement leaves room for 10% (2 h)',
      ],
    },
  ],
})

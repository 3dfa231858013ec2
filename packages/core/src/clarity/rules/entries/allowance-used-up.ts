import * as z from 'zod'
import { formatShare } from '../../../agreement/share.js'
import { formatSeconds } from '../../../duration.js'
import { monthName } from '../../../month-name.js'
import { cite } from '../../../sources.js'
import { monthsOf } from '../../entries/monthly-books.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { enoughLogged, partIn } from '../../entries/wording.js'
import { leastLoggedTime } from '../../parameters.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

const allowed = {
  expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [{ activity: 'OPS.*' }] },
  time: { outOfScopeAllowance: 0.1 },
}

/** Room for the unforeseen is used up. */
export const allowanceUsedUp = defineWeighedRule<LoggedWork>()({
  id: 'allowance-used-up',
  level: 'note',
  title: 'Work outside the role took more of the month than agreed',
  why: 'Both sides left room for the unforeseen. One full month may be chance; it is a reason to look, not a verdict.',
  fix: 'Look at the report over several months. Then hand work back, or agree on an exception with its dates.',
  source: cite('thomasScopeCreeps'),
  unless: 'you read the report, which tells a bad month from a drift',
  looksAt: 'the time outside the role in each month',
  options: z.strictObject({ leastLoggedHours: z.number().min(0).default(leastLoggedTime.value) }),
  *weigh(work, { leastLoggedHours }) {
    for (const month of monthsOf(work)) {
      const { prefix, outside } = month
      const first = month.activities[0]?.first ?? 0
      if (!outside) {
        const none = `${prefix}no limit for work outside the role is agreed in ${monthName(month.month)}`
        const agreed = isSo(false, 'a limit for work outside the role is agreed', none)
        yield { path: ['entries', first], conditions: [agreed], fault: () => ({ message: '' }) }
        continue
      }
      const { seconds, wholeSeconds, allowedSeconds } = outside
      const room = `${formatShare(allowedSeconds / wholeSeconds)} (${formatSeconds(allowedSeconds)})`
      const took = `${prefix}work outside the role took ${partIn(seconds, wholeSeconds, month.month)}`
      yield {
        path: ['entries', outside.first < 0 ? first : outside.first],
        conditions: [
          isMeasured(
            // Shares such as 0.07 have no exact binary form; a billionth of the whole is far below any second.
            seconds > allowedSeconds + wholeSeconds * 1e-9,
            {
              figure: seconds / wholeSeconds,
              threshold: allowedSeconds / wholeSeconds,
              unit: 'share of the logged time',
              faultIs: 'above',
            },
            took,
            `it takes more than the ${room} that the agreement leaves room for`,
          ),
          enoughLogged(wholeSeconds, leastLoggedHours),
        ],
        fault: () => ({ message: `${took}; the agreement leaves room for ${room}` }),
      }
    }
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

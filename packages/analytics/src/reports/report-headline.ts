import { formatSeconds } from '@coachwork/core'
import { spellCount } from '../measures/wording.js'
import type { GroupReport, RowCounts } from './report.js'

/** The one sentence on a whole report: how much was logged, and how the roles stand. */
export const reportHeadline = ({ coaches, seconds, verdicts }: GroupReport, rows: RowCounts): string => {
  const rejected =
    rows.rejected === 0
      ? ''
      : ` ${spellCount(rows.rejected, 'row')} could not be read and ${rows.rejected === 1 ? 'is' : 'are'} left out.`
  if (coaches === 0) return `The log holds no time to report on.${rejected}`
  const standings = [
    ...(verdicts.creep > 0 ? [`${String(verdicts.creep)} outgrowing its agreement (scope creep)`] : []),
    ...(verdicts.watch > 0 ? [`${String(verdicts.watch)} worth a look`] : []),
    ...(verdicts.none > 0 ? [`${String(verdicts.none)} without a sign of it`] : []),
    ...(verdicts['not-enough-data'] > 0 ? [`${String(verdicts['not-enough-data'])} not to be judged yet`] : []),
  ]
  return `${formatSeconds(seconds)} logged by ${spellCount(coaches, 'coach', 'coaches')}; of the roles, ${standings.join(', ')}.${rejected}`
}

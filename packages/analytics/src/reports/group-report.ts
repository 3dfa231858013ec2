import { activityLabel, familyLabel, familyOf, type ActivityCatalogue } from '@coachwork/core'
import { entriesOf, grouped, secondsOf, type JudgedCell } from '../measures/judged-time.js'
import { secondsByStanding } from '../measures/weekly.js'
import type { CoachReport, GroupReport } from './report.js'

/** One coach's part in a group: the verdict on the role, and the time that counts for the group. */
export interface GroupMember {
  readonly report: CoachReport
  readonly cells: readonly JudgedCell[]
}

/** Time of several coaches together, as sums: no mean of shares, no ranking. A coach of two schools counts in each. */
export const groupReport = (members: readonly GroupMember[], catalogue: ActivityCatalogue): GroupReport => {
  const cells = members.flatMap((member) => member.cells)
  const seconds = secondsOf(cells)
  const verdicts = { creep: 0, watch: 0, none: 0, 'not-enough-data': 0 }
  for (const { report } of members) verdicts[report.creep.verdict] += 1
  return {
    coaches: members.length,
    seconds,
    entries: entriesOf(cells),
    standing: secondsByStanding(cells),
    allocation: grouped(cells, ({ activity }) => activity)
      .map(([activity, own]) => ({
        activity,
        label: activityLabel(catalogue, activity),
        family: familyOf(activity),
        familyLabel: familyLabel(familyOf(activity)),
        seconds: secondsOf(own),
        share: seconds === 0 ? 0 : secondsOf(own) / seconds,
      }))
      .sort((a, b) => b.seconds - a.seconds),
    verdicts,
  }
}

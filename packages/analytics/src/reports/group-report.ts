import { activityLabel, familyLabel, familyOf } from '@coachwork/core'
import { groupTime, type TimeOfCoach } from '../measures/group-time.js'
import { entriesOf, grouped, secondsOf, type MeasureOptions } from '../measures/judged-time.js'
import { secondsByStanding } from '../measures/weekly.js'
import type { CoachReport, GroupReport } from './report.js'

/** One coach's part in a group: the verdict on the role, and the time that counts for the group. */
export interface GroupMember extends TimeOfCoach {
  readonly report: CoachReport
}

/** Time of several coaches together, as sums: no mean of shares, no ranking. A coach of two schools counts in each. */
export const groupReport = (members: readonly GroupMember[], options: MeasureOptions): GroupReport => {
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
        label: activityLabel(options.catalogue, activity),
        family: familyOf(activity),
        familyLabel: familyLabel(familyOf(activity)),
        seconds: secondsOf(own),
        share: seconds === 0 ? 0 : secondsOf(own) / seconds,
      }))
      .sort((a, b) => b.seconds - a.seconds),
    by: groupTime(members, options),
    verdicts,
  }
}

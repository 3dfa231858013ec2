import { familyLabel } from '@coachwork/core'
import { groupTime } from '../measures/group-time.js'
import { entriesOf, grouped, secondsOf, type MeasureOptions } from '../measures/judged-time.js'
import { addStandings } from '../measures/time-by-stretch.js'
import type { TimeSums } from '../measures/time-sums.js'
import type { Creep, GroupReport } from './report.js'

/** One coach's part in a group: the verdict on the role, and the time that counts for the group, school by school. */
export interface GroupMember {
  readonly verdict: Creep['verdict']
  readonly sums: readonly TimeSums[]
}

/** Time of several coaches together, as sums: no mean of shares, no ranking. A coach of two schools counts in each. */
export const groupReport = (
  members: readonly GroupMember[],
  options: Pick<MeasureOptions, 'calendar'>,
): GroupReport => {
  const sums = members.flatMap((member) => member.sums)
  const activities = sums.flatMap((own) => own.activities)
  const seconds = secondsOf(activities)
  const verdicts = { creep: 0, watch: 0, none: 0, 'not-enough-data': 0 }
  for (const { verdict } of members) verdicts[verdict] += 1
  return {
    coaches: members.length,
    seconds,
    entries: entriesOf(activities),
    standing: addStandings(sums.flatMap(({ weeks }) => weeks)),
    allocation: grouped(activities, ({ activity }) => activity)
      .flatMap(([activity, own]) => {
        const [first] = own
        if (first === undefined) return []
        const { label, family } = first
        const time = secondsOf(own)
        const share = seconds === 0 ? 0 : time / seconds
        return { activity, label, family, familyLabel: familyLabel(family), seconds: time, share }
      })
      .sort((a, b) => b.seconds - a.seconds),
    by: groupTime(sums, options),
    verdicts,
  }
}

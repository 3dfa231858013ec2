import {
  activityLabel,
  compareGroups,
  sortActivities,
  sortingAgreement,
  standardCatalogue,
  type Interview,
  type SortedActivity,
} from '@coachwork/core'

const nameOf = (code: string): string => {
  const label = activityLabel(standardCatalogue, code)
  return label === code ? code : `${label} (${code})`
}

/** An activity that people put under different headings, with how many chose each. */
export const spellOpen = ({ activity, votes: { will, may, wont } }: SortedActivity): string =>
  `  ${nameOf(activity)}: ${[
    will > 0 ? [`will ${String(will)}`] : [],
    may > 0 ? [`may ${String(may)}`] : [],
    wont > 0 ? [`won't ${String(wont)}`] : [],
  ]
    .flat()
    .join(', ')}`

/** How far apart two groups must see an activity before it is told. */
const tellApart = 3
const mostDifferences = 5

const ordinal = (position: number): string => `place ${String(position)}`

const timeDifferences = (interviews: readonly Interview[]): string[] => {
  const { groups, differences } = compareGroups(interviews)
  if (groups.length < 2) return []
  const far = differences.filter(({ apart }) => apart >= tellApart).slice(0, mostDifferences)
  if (far.length === 0) return []
  return [
    'Groups see differently what takes most time:',
    ...far.map(
      ({ activity, positions }) =>
        `  ${nameOf(activity)}: ${groups.map((group) => `${group} ${ordinal(positions[group] ?? 0)}`).join(', ')}`,
    ),
  ]
}

/** What the people asked did not agree on, as lines for the one who brings them together. */
export const spellDisagreement = (interviews: readonly Interview[], open: readonly SortedActivity[]): string[] => {
  const sorted = sortActivities(interviews)
  const together = sortingAgreement(sorted)
  const prohibited = sorted.filter(({ outcome, votes }) => outcome === 'prohibited' && votes.will + votes.may > 0)
  return [
    ...(together === undefined
      ? ['note: no activity was sorted by two people, so nothing can be settled; ask more people']
      : [`Two people put an activity under the same heading in ${String(Math.round(together * 100))}% of cases.`]),
    ...(open.length === 0 ? [] : ['Not settled:', ...open.map(spellOpen)]),
    ...(prohibited.length === 0
      ? []
      : ['No agreement can give this to a coach, whatever people chose:', ...prohibited.map(spellOpen)]),
    ...timeDifferences(interviews),
  ]
}

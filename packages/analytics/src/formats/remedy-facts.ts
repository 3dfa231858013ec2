import { formatSeconds } from '@coachwork/core'
import type { CoachReport, Remedies, Remedy } from '../reports/report.js'
import { formatDay, formatList, formatPercent } from './figures.js'
import { handBackLines } from './role-facts.js'
import { ownerWords } from './words.js'

/** One of the two honest ways out: what it takes, line by line, and what it would leave outside the role. */
interface WayOut {
  readonly title: string
  readonly text: string
  readonly lines: readonly string[]
  /** Null where nothing was worked out. */
  readonly leaves: string | null
}

const within = (share: number, { allowance }: Remedies): string => {
  if (allowance === null) return ''
  return share <= allowance
    ? `, within the agreed limit of ${formatPercent(allowance)}`
    : `, still above the agreed limit of ${formatPercent(allowance)}`
}

const leaves = (share: number, remedies: Remedies): string =>
  `It would leave ${formatPercent(share)} outside the role${within(share, remedies)}.`

/** What one activity alone would leave; said only where there are several. */
const alone = (share: number, { activities }: Remedies): string =>
  activities.length > 1 ? `; this alone would leave ${formatPercent(share)}` : ''

const handBackLine = ({ label, seconds, share, handBack }: Remedy, remedies: Remedies): string =>
  `${label} (${formatSeconds(seconds)}, ${formatPercent(share)}): to ${handBack.to === null ? 'an owner still to be agreed' : ownerWords[handBack.to]}${alone(handBack.outShare, remedies)}`

const capsOf = ({ amend, activity }: Remedy): string => {
  const caps = (amend?.amendments ?? []).flatMap(({ school, changes }) =>
    changes.flatMap((change) => {
      if (change.change !== 'clause' || change.activity !== activity) return []
      const cap = change.to?.expectation.share?.cap
      return cap === undefined ? [] : [{ school, cap }]
    }),
  )
  return formatList(
    caps.map(({ school, cap }) => `at most ${formatPercent(cap)}${caps.length > 1 ? ` at ${school}` : ''}`),
  )
}

const amendLine = (remedy: Remedy, remedies: Remedies): string => {
  if (remedy.amend === null) return `${remedy.label}: cannot be agreed to here, so it can only be handed back`
  const caps = capsOf(remedy)
  return `${remedy.label}: under “may”${caps === '' ? '' : `, ${caps}`}${alone(remedy.amend.outShare, remedies)}`
}

/** Where the role stands before either way out is taken; null where nothing was worked out. */
export const beforeRemedies = (remedies: Remedies | null): string | null =>
  remedies &&
  `Since the week of ${formatDay(remedies.since)}, ${formatPercent(remedies.outShare)} of ${formatSeconds(remedies.seconds)} under an agreement is outside the role.`

/** The two honest ways out of scope creep, handing back and amending; null without a verdict of creep. */
export const waysOutOf = ({ creep, remedies }: CoachReport): readonly WayOut[] | null => {
  if (creep.waysOut === null) return null
  const activities = remedies?.activities ?? []
  const canAmend = activities.some(({ amend }) => amend !== null)
  return [
    {
      title: 'Hand the work back to its owner.',
      text: '',
      lines: remedies === null ? handBackLines(creep) : activities.map((each) => handBackLine(each, remedies)),
      leaves: remedies && leaves(remedies.outShareHandedBack, remedies),
    },
    {
      title: 'Amend the agreement.',
      text: creep.waysOut.amend,
      lines: remedies === null ? [] : activities.map((each) => amendLine(each, remedies)),
      leaves: remedies !== null && canAmend ? leaves(remedies.outShareAmended, remedies) : null,
    },
  ]
}

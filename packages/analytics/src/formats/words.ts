import type { Requester, Standing, TaskOwner } from '@coachwork/core'
import type { AllocationLine, CoachReport, Creep, GroupReport, PlanVerdict } from '../reports/report.js'
import { formatCount, formatPercent } from './figures.js'

/** Every standing, from the middle of the role outward: the order in which reports show them. */
export const standings = ['will', 'may', 'wont', 'unlisted', 'prohibited', 'no-agreement'] as const satisfies Standing[]

/** How a report calls each standing. */
export const standingWords: Readonly<Record<Standing, string>> = {
  will: 'Will do',
  may: 'May do',
  wont: 'Won’t do',
  unlisted: 'Not in the agreement',
  prohibited: 'Never a coach’s task',
  'no-agreement': 'No agreement in force',
}

/** How a report calls each verdict on a role. */
const verdictWords: Readonly<Record<Creep['verdict'], string>> = {
  creep: 'Scope creep',
  watch: 'Worth watching',
  none: 'No scope creep found',
  'not-enough-data': 'Not enough data',
}

const verdicts = ['creep', 'watch', 'none', 'not-enough-data'] as const satisfies Creep['verdict'][]

/** How many roles of a school or district got each verdict, in words: `scope creep 1, no scope creep found 4`. */
export const verdictCounts = ({ verdicts: counts }: Pick<GroupReport, 'verdicts'>): string =>
  verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${verdictWords[verdict].toLowerCase()} ${formatCount(counts[verdict])}`)
    .join(', ')

/** The verdict on a coach's role in words; without an agreement there is nothing to judge by. */
export const roleVerdict = ({ scope, creep }: Pick<CoachReport, 'scope' | 'creep'>): string =>
  scope === null ? 'No agreement to judge by' : verdictWords[creep.verdict]

/** How a report says that actual time met, passed or missed the plan. */
export const planVerdictWords: Readonly<Record<PlanVerdict, string>> = {
  'as planned': 'As planned',
  over: 'Over the plan',
  under: 'Under the plan',
  'too early to say': 'Too early to say',
}

/** Who asked for the work, in words that fit after "at the request of". */
export const requesterWords: Readonly<Record<Requester, string>> = {
  teacher: 'teachers',
  coach: 'the coach',
  principal: 'the principal',
  'assistant-principal': 'the assistant principal',
  district: 'the district',
  other: 'others',
  unknown: 'nobody named in the log',
}

/** Whose task it properly is, in words that fit after "hand back to". */
export const ownerWords: Readonly<Record<TaskOwner, string>> = {
  coach: 'the coach',
  teacher: 'the teacher',
  administrator: 'an administrator',
  clerical: 'clerical staff',
  district: 'the district',
  technology: 'technology staff',
}

/** What an agreement plans for a share, in words: `target 20%, at most 30%`; empty where it plans nothing. */
export const plannedWords = (planned: AllocationLine['planned']): string => {
  if (planned === null) return ''
  const { target, floor, cap } = planned
  return [
    target === null ? [] : [`target ${formatPercent(target)}`],
    floor === null ? [] : [`at least ${formatPercent(floor)}`],
    cap === null ? [] : [`at most ${formatPercent(cap)}`],
  ]
    .flat()
    .join(', ')
}

/** The name of an activity as this coach's report gives it, else its code. */
export const activityWords = ({ allocation }: Pick<CoachReport, 'allocation'>, code: string): string =>
  allocation.find((line) => line.activity === code)?.label ?? code

/** Coaches in the order of their ids: the only order in which a report lists people. */
export const inOrder = (coaches: readonly CoachReport[]): readonly CoachReport[] =>
  coaches.toSorted((a, b) => (a.coach < b.coach ? -1 : a.coach > b.coach ? 1 : 0))

/** Odds at which a report draws its lines: worth watching at 3, flagged at 20. */
export const oddsLines = { watch: 3, flag: 20 } as const

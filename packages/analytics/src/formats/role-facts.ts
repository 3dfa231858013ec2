import { formatSeconds } from '@coachwork/core'
import type { CoachReport, Creep, Scope, WeekLine } from '../reports/report.js'
import { formatDay, formatInterval, formatList, formatOdds, formatPercent, formatTenths } from './figures.js'
import { activityWords, ownerWords, requesterWords, standingWords } from './words.js'

/** The week's share outside the agreed role; null where no agreement was in force. */
export const outShareOf = ({ outSeconds, seconds, standing }: WeekLine): number | null => {
  const judged = seconds - standing['no-agreement']
  return outSeconds === null || judged <= 0 ? null : outSeconds / judged
}

/** One thing that the verdict on a role rests on: its name, and what is so, line by line. */
interface RoleFact {
  readonly term: string
  readonly lines: readonly string[]
}

const shareWords = ({ share, interval }: NonNullable<Creep['shareSince']>): string =>
  `${formatPercent(share)}${interval === null ? '' : ` (likely ${formatInterval(interval)})`}`

/** The parts of the time outside the role, never blended: `Won’t do: 92 h 45 min`. */
const outsideParts = ({ parts }: Scope): readonly string[] =>
  [
    ...(['wont', 'unlisted', 'prohibited'] as const).map((part) => [standingWords[part], parts[part]] as const),
    ['May do, beyond its cap', parts.overCap] as const,
  ].flatMap(([part, seconds]) => (seconds > 0 ? [`${part}: ${formatSeconds(seconds)}`] : []))

const scopeFacts = (scope: Scope): readonly RoleFact[] => {
  const likely = scope.interval === null ? '' : `, likely ${formatInterval(scope.interval)}`
  return [
    {
      term: 'Outside the agreed role',
      lines: [
        `${formatPercent(scope.outShare)} of ${formatSeconds(scope.judgedSeconds)} under an agreement${likely}: ${formatSeconds(scope.outSeconds)}`,
      ],
    },
    { term: 'Made up of', lines: outsideParts(scope) },
    {
      term: 'Not yet mapped',
      lines:
        scope.unmappedSeconds === 0
          ? []
          : [`${formatSeconds(scope.unmappedSeconds)} under labels that stand for no activity yet`],
    },
    { term: 'Agreed limit', lines: [scope.allowance === null ? 'none was agreed' : formatPercent(scope.allowance)] },
  ]
}

/** Whole cycles where there are some, tenths where there are few: `7`, `0.8`. */
const cyclesWords = (cycles: number): string => (cycles >= 3 ? String(Math.round(cycles)) : formatTenths(cycles))

const forgoneFacts = ({
  cyclesForgone: { cycles, secondsPerCycle, range, outSeconds, note },
}: CoachReport): RoleFact => {
  const between = range === null ? '' : ` (${cyclesWords(range.low)} to ${cyclesWords(range.high)})`
  const told =
    cycles === null || secondsPerCycle === null
      ? []
      : [
          `as much time as ${cyclesWords(cycles)} of the log’s own cycles${between}, which take ${formatSeconds(Math.round(secondsPerCycle))} each`,
        ]
  return { term: 'Told as cycles forgone', lines: outSeconds === 0 ? [] : [...told, ...(note === null ? [] : [note])] }
}

const requesterLines = ({ requestedBy, verdict }: Creep): readonly string[] => {
  if (requestedBy.length > 0) return [formatList(requestedBy.map((each) => requesterWords[each]))]
  return verdict === 'creep' ? ['no single requester stands out'] : []
}

const creepFacts = (coach: CoachReport): readonly RoleFact[] => {
  const { creep } = coach
  const { sinceRange: range, shareSince, shareAfterFlag } = creep
  const between = range === null ? '' : `, between ${formatDay(range.low)} and ${formatDay(range.high)}`
  return [
    { term: 'Odds of drift', lines: creep.odds === null ? [] : [formatOdds(creep.odds)] },
    {
      term: 'Most likely began',
      lines: creep.since === null ? [] : [`in the week of ${formatDay(creep.since)}${between}`],
    },
    {
      term: 'Evidence sufficed',
      lines: creep.signalled === null ? [] : [`in the week of ${formatDay(creep.signalled)}`],
    },
    { term: 'Under the agreement with', lines: creep.school === null ? [] : [creep.school] },
    { term: 'Toward', lines: creep.activities.map((code) => activityWords(coach, code)) },
    { term: 'At the request of', lines: requesterLines(creep) },
    {
      term: 'Outside since it began',
      lines: shareSince === null ? [] : [`${shareWords(shareSince)}; reads high, because the log chose the start`],
    },
    {
      term: 'Outside after the flag',
      lines: shareAfterFlag === null ? [] : [`${shareWords(shareAfterFlag)}; a fair figure`],
    },
  ]
}

/** What the verdict on a coach's role rests on; what does not apply is left out. */
export const roleFacts = (coach: CoachReport): readonly RoleFact[] =>
  [...(coach.scope === null ? [] : [...scopeFacts(coach.scope), forgoneFacts(coach)]), ...creepFacts(coach)].filter(
    ({ lines }) => lines.length > 0,
  )

/** The work to hand back and to whom: `Substitute teaching: to an administrator`. */
export const handBackLines = (creep: Creep): readonly string[] =>
  (creep.waysOut?.handBack ?? []).map(
    ({ label, to }) => `${label}: to ${to === null ? 'an owner still to be agreed' : ownerWords[to]}`,
  )

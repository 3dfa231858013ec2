import type { AdministratorLearning, CheckIns, CoachReport, LeaderLine, ShareInterval } from '../../reports/report.js'
import type { CellValue } from '../csv-cell.js'
import { sheetOf, type Sheet } from './sheet.js'

/** One fact of a log: what was measured, where, which figure of it, and its value or its answer in words. */
export interface Fact {
  readonly measure: string
  readonly school?: string
  readonly figure: string
  readonly unit: string
  readonly value?: number | null
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly answer?: string
  readonly note?: string | null
}

type FactOfCoach = Fact & { readonly coach: string }

/** A sheet of facts, one a row, with the coach whose role each is of. */
export const factSheet = (
  name: string,
  coaches: readonly CoachReport[],
  factsOf: (coach: CoachReport) => readonly Fact[],
): Sheet =>
  sheetOf<FactOfCoach>(
    name,
    coaches.flatMap((coach) => factsOf(coach).map((fact) => ({ ...fact, coach: coach.coach }))),
    [
      ['coach', 'text', ({ coach }) => coach],
      ['measure', 'text', ({ measure }) => measure],
      ['school', 'text', ({ school }) => school],
      ['figure', 'text', ({ figure }) => figure],
      ['unit', 'text', ({ unit }) => unit],
      ['value', 'number', ({ value }): CellValue => value],
      ['low', 'number', ({ low }) => low],
      ['high', 'number', ({ high }) => high],
      ['answer', 'text', ({ answer }) => answer],
      ['note', 'text', ({ note }) => note],
    ],
  )

const yesOrNo = (answer: boolean): string => (answer ? 'yes' : 'no')

const between = (interval: ShareInterval | null): Pick<Fact, 'low' | 'high'> => ({
  low: interval?.low,
  high: interval?.high,
})

const checkInFacts = (line: CheckIns): readonly Fact[] => {
  const of = { measure: 'check-ins', school: line.school }
  return [
    { ...of, figure: 'kept', unit: 'answer', answer: line.kept, note: line.note },
    { ...of, figure: 'every_days', unit: 'days', value: line.everyDays },
    { ...of, figure: 'agreed', unit: 'answer', answer: yesOrNo(line.agreed) },
    { ...of, figure: 'weeks', unit: 'weeks', value: line.weeks },
    { ...of, figure: 'weeks_with', unit: 'weeks', value: line.weeksWith },
    { ...of, figure: 'longest_without', unit: 'weeks', value: line.longestWithout },
    { ...of, figure: 'overdue', unit: 'runs of weeks', value: line.overdue },
  ]
}

const requestFacts = ({ support: { requests } }: CoachReport): readonly Fact[] => {
  const of = { measure: 'requests' }
  return [
    {
      ...of,
      figure: 'district_share',
      unit: 'share',
      value: requests.districtShare,
      ...between(requests.interval),
      note: requests.note,
    },
    { ...of, figure: 'district', unit: 'seconds', value: requests.districtSeconds },
    { ...of, figure: 'building', unit: 'seconds', value: requests.buildingSeconds },
    { ...of, figure: 'self_planned', unit: 'seconds', value: requests.selfPlannedSeconds },
    { ...of, figure: 'other', unit: 'seconds', value: requests.otherSeconds },
  ]
}

const learningFacts = ({ support: { ownLearning } }: CoachReport): readonly Fact[] => {
  const of = { measure: 'own-learning' }
  return [
    { ...of, figure: 'time', unit: 'seconds', value: ownLearning.seconds },
    { ...of, figure: 'share', unit: 'share', value: ownLearning.share, ...between(ownLearning.interval) },
    { ...of, figure: 'agreed', unit: 'seconds', value: ownLearning.agreedSeconds },
  ]
}

const administratorFacts = (line: AdministratorLearning): readonly Fact[] => {
  const of = { measure: 'administrator-learning', school: line.school }
  return [
    { ...of, figure: 'kept', unit: 'answer', answer: line.kept, note: line.note },
    ...(line.pattern === null ? [] : [{ ...of, figure: 'activity', unit: 'answer', answer: line.pattern }]),
    { ...of, figure: 'sessions_logged', unit: 'sessions', value: line.sessions?.logged ?? null },
    { ...of, figure: 'sessions_due', unit: 'sessions', value: line.sessions?.due ?? null },
    { ...of, figure: 'sessions_per_year', unit: 'sessions', value: line.sessions?.perYear ?? null },
    { ...of, figure: 'time_logged', unit: 'seconds', value: line.seconds?.logged ?? null },
    { ...of, figure: 'time_due', unit: 'seconds', value: line.seconds?.due ?? null },
    { ...of, figure: 'time_per_year', unit: 'seconds', value: line.seconds?.perYear ?? null },
    { ...of, figure: 'weeks_gone', unit: 'weeks', value: line.weeks?.gone ?? null },
    { ...of, figure: 'weeks_of_year', unit: 'weeks', value: line.weeks?.ofYear ?? null },
  ]
}

const leaderFacts = ({ leader, seconds, share, interval }: LeaderLine): readonly Fact[] => {
  const [of, figure] = [{ measure: 'leader-time' }, leader.replace('-', '_')]
  return [
    { ...of, figure, unit: 'seconds', value: seconds },
    { ...of, figure: `${figure}_share`, unit: 'share', value: share, ...between(interval) },
  ]
}

const loadFacts = ({
  load: { whole, typicalWeek, mostOpenCycles, openCyclesAtMost, note },
}: CoachReport): readonly Fact[] => {
  const of = { measure: 'load' }
  return [
    ...(['kinds', 'effective', 'dominant'] as const).flatMap((count): readonly Fact[] => [
      { ...of, figure: count, unit: 'kinds of work', value: whole?.[count] ?? null, note },
      {
        ...of,
        figure: `${count}_in_a_typical_week`,
        unit: 'kinds of work',
        value: typicalWeek?.[count].middle ?? null,
        low: typicalWeek?.[count].low,
        high: typicalWeek?.[count].high,
        note,
      },
    ]),
    { ...of, figure: 'most_open_cycles', unit: 'cycles', value: mostOpenCycles },
    { ...of, figure: 'open_cycles_at_most', unit: 'cycles', value: openCyclesAtMost.cycles },
    { ...of, figure: 'open_cycles_agreed', unit: 'answer', answer: yesOrNo(openCyclesAtMost.agreed) },
  ]
}

/** Support and load of each role, one fact a row. For a typical week low and high are its quarters, else the likely range. */
export const supportSheet = (coaches: readonly CoachReport[]): Sheet =>
  factSheet('support', coaches, (coach) => [
    ...coach.support.checkIns.flatMap(checkInFacts),
    ...requestFacts(coach),
    ...learningFacts(coach),
    ...coach.support.administratorLearning.flatMap(administratorFacts),
    ...coach.support.leaders.flatMap(leaderFacts),
    ...loadFacts(coach),
  ])

const durationFacts = ({ quality: { durations } }: CoachReport): readonly Fact[] => {
  const of = { measure: 'log-quality' }
  return [
    { ...of, figure: 'entries', unit: 'entries', value: durations?.entries ?? null },
    { ...of, figure: 'hours', unit: 'share', value: durations?.hours ?? null },
    { ...of, figure: 'half_hours', unit: 'share', value: durations?.halfHours ?? null },
    { ...of, figure: 'quarter_hours', unit: 'share', value: durations?.quarterHours ?? null },
    { ...of, figure: 'five_minutes', unit: 'share', value: durations?.fiveMinutes ?? null },
    { ...of, figure: 'step', unit: 'minutes', value: durations?.stepMinutes ?? null },
  ]
}

const latenessFacts = ({ quality: { lateness } }: CoachReport): readonly Fact[] => {
  const of = { measure: 'lateness' }
  const { prompt, inBlocks, note } = lateness
  return [
    { ...of, figure: 'stamped_entries', unit: 'entries', value: lateness.entries },
    { ...of, figure: 'stamped', unit: 'seconds', value: lateness.seconds },
    { ...of, figure: 'logged', unit: 'seconds', value: lateness.ofSeconds },
    { ...of, figure: 'impossible_entries', unit: 'entries', value: lateness.impossibleEntries },
    { ...of, figure: 'median', unit: 'days', value: lateness.medianDays, note },
    { ...of, figure: 'within_a_week', unit: 'seconds', value: prompt?.seconds ?? null },
    { ...of, figure: 'possible', unit: 'seconds', value: prompt?.ofSeconds ?? null },
    { ...of, figure: 'within_a_week_share', unit: 'share', value: prompt?.share ?? null, note },
    { ...of, figure: 'in_blocks', unit: 'seconds', value: inBlocks?.seconds ?? null },
    { ...of, figure: 'in_blocks_share', unit: 'share', value: inBlocks?.share ?? null, note },
    { ...of, figure: 'sittings', unit: 'sittings', value: inBlocks?.sittings ?? null },
    { ...of, figure: 'most_days_at_once', unit: 'days', value: inBlocks?.mostDays ?? null },
  ]
}

/** Weeks filled in at a month's end, for the coach's own eyes: empty for every other reader. */
const backfilledFacts = ({ quality: { backfilledWeeks } }: CoachReport): readonly Fact[] => {
  if (backfilledWeeks === undefined) return []
  const of = { measure: 'lateness' }
  return [
    { ...of, figure: 'weeks_compared', unit: 'weeks', value: backfilledWeeks.compared },
    { ...of, figure: 'weeks_backfilled', unit: 'weeks', value: backfilledWeeks.backfilled },
    ...backfilledWeeks.weeks.map((week) => ({ ...of, figure: 'week_backfilled', unit: 'date', answer: week })),
  ]
}

/** Repeated weeks, for the coach's own eyes: empty for every other reader. */
const repeatedFacts = ({ quality: { repeatedWeeks } }: CoachReport): readonly Fact[] => {
  if (repeatedWeeks === undefined) return []
  const of = { measure: 'repeated-weeks' }
  return [
    { ...of, figure: 'compared', unit: 'weeks', value: repeatedWeeks.compared },
    { ...of, figure: 'repeated', unit: 'weeks', value: repeatedWeeks.repeated },
    ...repeatedWeeks.weeks.map((week) => ({ ...of, figure: 'week', unit: 'date', answer: week })),
  ]
}

/** How each log was kept, one fact a row. */
export const qualitySheet = (coaches: readonly CoachReport[]): Sheet =>
  factSheet('quality', coaches, (coach) => {
    const { weeksBetween, weeksWithout, knowsSchoolWeeks } = coach.quality
    const of = { measure: 'log-quality' }
    return [
      { measure: 'coverage', figure: 'share', unit: 'share', value: coach.coverage?.share ?? null },
      { ...of, figure: 'weeks_between', unit: 'weeks', value: weeksBetween },
      { ...of, figure: 'knows_school_weeks', unit: 'answer', answer: yesOrNo(knowsSchoolWeeks) },
      { ...of, figure: 'weeks_without', unit: 'weeks', value: weeksWithout.length },
      ...weeksWithout.map((week) => ({ ...of, figure: 'week_without', unit: 'date', answer: week })),
      ...durationFacts(coach),
      ...latenessFacts(coach),
      ...backfilledFacts(coach),
      ...repeatedFacts(coach),
    ]
  })

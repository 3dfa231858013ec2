import { formatSeconds } from '@coachwork/core'
import type {
  AdministratorLearning,
  CheckIns,
  CoachReport,
  LeaderLine,
  Load,
  OwnLearning,
  Requests,
  WeekSpread,
} from '../reports/report.js'
import { dayWords } from './contact-facts.js'
import { formatInterval, formatList, formatNumberOf, formatPercent, formatTenths } from './figures.js'

const runsOf = (overdue: number): string =>
  overdue === 1 ? 'one stretch of weeks' : `${formatNumberOf(overdue, 'stretch', 'stretches')} of weeks`

/** Whether a promised rhythm of talks was kept, as far as weeks can tell. */
const promiseWords = ({ kept, everyDays, overdue }: CheckIns): string => {
  const agreed = `A talk at least every ${formatNumberOf(everyDays, 'day')} is agreed`
  if (kept === 'yes') return `${agreed}, and it was kept.`
  if (kept === 'no') return `${agreed}, and it was not kept in ${runsOf(overdue)}.`
  return `${agreed}; whether it was kept depends on days that the report, made of weeks, does not know.`
}

/** The same against the norm of the literature, which nobody has promised. */
const normWords = ({ kept, everyDays, overdue }: CheckIns): string => {
  const norm = `No rhythm is agreed. Every ${formatNumberOf(everyDays, 'day')}, a norm from the literature and not a promise,`
  if (kept === 'yes') return `${norm} was met.`
  if (kept === 'no') return `${norm} was not met in ${runsOf(overdue)}.`
  return `${norm} may or may not have been met: the report is made of weeks and does not know the days.`
}

const checkInWords = (checkIns: CheckIns): string => {
  const { kept, note, weeks, weeksWith, longestWithout } = checkIns
  if (kept === 'not enough data') return `Not enough data. ${note ?? ''}`.trim()
  const longest =
    longestWithout === 0 ? '' : `; the longest run without one was ${formatNumberOf(longestWithout, 'week')}`
  return [
    `The log holds one in ${String(weeksWith)} of ${formatNumberOf(weeks, 'logged week')}${longest}.`,
    checkIns.agreed ? promiseWords(checkIns) : normWords(checkIns),
    ...(note === null ? [] : [note]),
  ].join(' ')
}

const requestLines = (requests: Requests): readonly string[] => {
  const { districtShare, interval, note } = requests
  if (districtShare === null) return note === null ? [] : [note]
  const rest = [
    ['self-planned', requests.selfPlannedSeconds],
    ['asked for by others or by nobody named', requests.otherSeconds],
  ] as const
  const beside = rest.flatMap(([words, seconds]) => (seconds === 0 ? [] : [`${formatSeconds(seconds)} was ${words}`]))
  return [
    `The building asked for ${formatSeconds(requests.buildingSeconds)}, the district for ${formatSeconds(requests.districtSeconds)}: ${formatPercent(districtShare)} of what the two asked for${interval === null ? '' : `, likely ${formatInterval(interval)}`}. There is no right proportion.`,
    ...(beside.length === 0 ? [] : [`Beside it, ${formatList(beside)}.`]),
    ...(note === null ? [] : [note]),
  ]
}

const learningWords = ({ seconds, share, interval, agreedSeconds }: OwnLearning): string => {
  if (share === null) return 'Not enough data: the log holds no time.'
  const likely = interval === null ? '' : `, likely ${formatInterval(interval)}`
  const agreed =
    agreedSeconds === null
      ? 'no agreement sets hours aside for it'
      : `${formatSeconds(agreedSeconds)} is agreed, for the whole time of the agreement`
  return `${seconds === 0 ? 'None in the log' : `${formatSeconds(seconds)}, ${formatPercent(share)} of the logged time${likely}`}; ${agreed}.`
}

const promisedWords = ({ sessions, seconds, weeks }: AdministratorLearning): string => {
  const parts = [
    ...(sessions === null
      ? []
      : [
          `${formatNumberOf(sessions.logged, 'session')} logged of ${formatTenths(sessions.due)} due by now; ${formatTenths(sessions.perYear)} a year ${sessions.perYear === 1 ? 'is' : 'are'} promised`,
        ]),
    ...(seconds === null
      ? []
      : [
          `${formatSeconds(seconds.logged)} logged of ${formatSeconds(Math.round(seconds.due))} due by now; ${formatSeconds(seconds.perYear)} a year is promised`,
        ]),
  ]
  const gone =
    weeks === null ? '' : ` (${String(weeks.gone)} of ${formatNumberOf(weeks.ofYear, 'school week')} of the year gone)`
  return `${parts.join('. ')}${gone}.`
}

const administratorWords = (learning: AdministratorLearning): string => {
  const { kept, note } = learning
  const noted = note === null ? '' : ` ${note}`
  switch (kept) {
    case 'not promised':
      return 'Not promised: no agreement in force says what administrators will learn about coaching.'
    case 'cannot tell':
      return `Cannot be told from this log.${noted}${learning.weeks === null ? '' : ` ${promisedWords(learning)}`}`
    case 'not enough data':
      return `Not enough data.${noted}`
    case 'as promised so far':
      return `As promised so far: ${promisedWords(learning)}${noted}`
    case 'less than promised so far':
      return `Less than promised so far: ${promisedWords(learning)}${noted}`
    default:
      return kept satisfies never
  }
}

const leaderNames = {
  principal: 'The principal',
  'assistant-principal': 'Assistant principals',
  team: 'The leadership team',
  district: 'The district',
  unnamed: 'Administrators, not said which',
} as const satisfies Record<LeaderLine['leader'], string>

const leaderWords = ({ leader, seconds, share, interval }: LeaderLine): string => {
  const name = leaderNames[leader]
  if (seconds === null) return `${name}: cannot be told, since no activity of the catalogue is time with them.`
  if (seconds === 0 || share === null) return `${name}: none in the log.`
  return `${name}: ${formatSeconds(seconds)}, ${formatPercent(share)} of the logged time${interval === null ? '' : `, likely ${formatInterval(interval)}`}.`
}

const openCycleWords = ({ mostOpenCycles, openCyclesAtMost: { cycles, agreed } }: Load): string => {
  if (mostOpenCycles === null) return 'Not enough data: no entry names the cycle it belongs to.'
  const most = agreed
    ? `at most ${String(cycles)} ${cycles === 1 ? 'is' : 'are'} agreed`
    : `none is agreed; at most ${String(cycles)} is a norm from the literature, not a promise`
  return `Up to ${String(mostOpenCycles)} on one day, from first entry to last; ${most}.`
}

/** What supports a role, or loads it: the name of one thing, and what the log says of it. */
interface SupportFact {
  readonly term: string
  readonly lines: readonly string[]
}

/** Talks with the principal, who asked, learning, time with leaders, open cycles: each with its answer, or that data are missing. */
export const supportFacts = ({ support, load, workingDays }: CoachReport): readonly SupportFact[] => [
  ...support.checkIns.map((checkIns) => ({
    term: `Talks with the principal${support.checkIns.length > 1 ? `, ${checkIns.school}` : ''}`,
    lines: [checkInWords(checkIns)],
  })),
  { term: 'Building and district', lines: requestLines(support.requests) },
  { term: 'Own learning', lines: [learningWords(support.ownLearning)] },
  ...support.administratorLearning.map((learning) => ({
    term: `Administrators’ own learning${support.administratorLearning.length > 1 ? `, ${learning.school}` : ''}`,
    lines: [administratorWords(learning)],
  })),
  { term: 'Time with leaders', lines: support.leaders.map(leaderWords) },
  { term: 'Open cycles', lines: [openCycleWords(load)] },
  { term: 'A day of the role', lines: [dayWords(workingDays)] },
]

const kindNames = {
  kinds: 'Kinds of work',
  effective: 'As mixed as so many equally large ones',
  dominant: 'The same, with more weight on the largest',
} as const

const spreadWords = ({ low, high }: WeekSpread): string => {
  const [from, to] = [formatTenths(low), formatTenths(high)]
  return from === to ? from : `${from} to ${to}`
}

/** One way of counting kinds of work, in a typical week and over the whole log; a dash where the log cannot tell. */
interface KindsLine {
  readonly term: string
  readonly week: string
  readonly half: string
  readonly whole: string
}

/** How many kinds of work the role asks for, counted in three ways; empty where the log cannot tell any of them. */
export const kindsLines = ({ typicalWeek, whole }: Load): readonly KindsLine[] =>
  typicalWeek === null && whole === null
    ? []
    : (['kinds', 'effective', 'dominant'] as const).map((count) => ({
        term: kindNames[count],
        week: typicalWeek === null ? '–' : formatTenths(typicalWeek[count].middle),
        half: typicalWeek === null ? '–' : spreadWords(typicalWeek[count]),
        whole: whole === null ? '–' : formatTenths(whole[count]),
      }))

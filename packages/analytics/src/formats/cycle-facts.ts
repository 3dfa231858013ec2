import type { CoachReport, CycleProgress, CycleProgressLine, MiddleHalf, OwnCycleProgress } from '../reports/report.js'
import { daysWords, overdueWords, stageWords } from './cycle-words.js'
import { formatCount, formatDay, formatList, formatNumberOf, formatTenths } from './figures.js'

/** One thing that cycle files tell, line by line. */
interface CycleFact {
  readonly term: string
  readonly lines: readonly string[]
}

const counted = (count: number | null, words: string): readonly string[] =>
  count === null ? [] : [`${count === 0 ? 'none' : formatCount(count)} ${words}`]

const countLine = ({ on, opened, open, closed, left, closedWithGoalMet }: CycleProgress): readonly string[] => {
  if (opened === null) return []
  const met = counted(closedWithGoalMet, 'with the goal met').map((words) => (closed === 0 ? '' : ` (${words})`))
  const parts = [
    ...counted(open, 'open'),
    ...counted(closed, 'closed').map((words) => `${words}${met.join('')}`),
    ...(left === 0 ? [] : counted(left, 'ended early by one side, which is its right')),
  ]
  return [
    `By ${formatDay(on)} both sides had said yes to ${formatNumberOf(opened, 'cycle')}${opened === 0 || parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
  ]
}

const askedLine = ({ waiting, declined }: OwnCycleProgress): readonly string[] => {
  const parts = [
    ...(waiting === 0 ? [] : [`${formatNumberOf(waiting, 'invitation')} not answered yet`]),
    ...(declined === 0 ? [] : [`${formatCount(declined)} declined`]),
  ]
  return parts.length === 0 ? [] : [`Beside them: ${parts.join(', ')}. A no is as good an answer as a yes.`]
}

const around = ({ low, middle, high }: MiddleHalf): string =>
  formatTenths(low) === formatTenths(high)
    ? formatTenths(middle)
    : `${formatTenths(middle)} (half of them ${formatTenths(low)} to ${formatTenths(high)})`

const lengthLines = (progress: CycleProgress, own: OwnCycleProgress): readonly string[] => {
  const { schoolDays, visits, talks } = own
  if (schoolDays === null || visits === null || talks === null)
    return ['Not enough data on a typical cycle: it takes 4 that are closed.']
  return [
    `The closed ones took ${around(schoolDays)} ${daysWords(progress)}, with ${around(visits)} days in the classroom and ${around(talks)} days with a talk.`,
  ]
}

const stageLine = ({ each }: OwnCycleProgress): readonly string[] => {
  const stages = new Map<string, number>()
  for (const line of each)
    if (line.schoolDays !== null && line.stage !== 'closed' && line.stage !== 'withdrawn')
      stages.set(stageWords(line), (stages.get(stageWords(line)) ?? 0) + 1)
  return [...stages].map(([stage, count]) => `${stage}: ${formatCount(count)}`)
}

/** Words as the beginning of a line. */
const asHeading = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** Cycles by their numbers: `cycle 2`, `cycles 2, 5 and 6`. */
const cyclesWords = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'cycle' : 'cycles'} ${formatList(numbers.map(formatCount))}`

/** In which cycles the same was found, one line for each thing found. */
const linesByFinding = (
  each: readonly CycleProgressLine[],
  findingsOf: (line: CycleProgressLine) => readonly string[],
): readonly string[] => {
  const found = new Map<string, number[]>()
  for (const line of each)
    for (const finding of new Set(findingsOf(line))) found.set(finding, [...(found.get(finding) ?? []), line.number])
  return [...found].map(([finding, numbers]) => `${finding}: ${cyclesWords(numbers)}`)
}

const winLines = ({ each }: OwnCycleProgress): readonly string[] => {
  const won = each.filter(({ earlyWin }) => earlyWin !== null).map(({ number }) => number)
  const moved = each.filter(({ studentsMoved }) => studentsMoved !== null).map(({ number }) => number)
  return [
    ...(won.length === 0 ? [] : [`A change in the classroom was seen in ${cyclesWords(won)}. Your work shows.`]),
    ...(moved.length === 0 ? [] : [`The students moved toward the goal in ${cyclesWords(moved)}.`]),
  ]
}

const ownFacts = (progress: CycleProgress, own: OwnCycleProgress): readonly CycleFact[] => [
  { term: 'Stage of the open ones', lines: stageLine(own) },
  { term: 'Length and contacts', lines: own.each.length === 0 ? [] : lengthLines(progress, own) },
  { term: 'Early wins', lines: winLines(own) },
  {
    term: 'Overdue, and can still be done',
    lines: linesByFinding(own.each, ({ overdue }) => overdue.map((step) => asHeading(overdueWords(step)))),
  },
  {
    term: 'Not as such cycles are meant to run',
    lines: linesByFinding(own.each, ({ broken, unclear }) => [
      ...broken.map(({ title }) => title),
      ...(unclear === null ? [] : ['What happens follows from what came before']),
    ]),
  },
]

/** What the files of coaching cycles tell; empty where none were given. */
export const cycleFacts = ({ cycleProgress }: Pick<CoachReport, 'cycleProgress'>): readonly CycleFact[] => {
  if (cycleProgress === null) return []
  const { own, note } = cycleProgress
  return [
    {
      term: 'Cycles',
      lines: [
        ...countLine(cycleProgress),
        ...(own === undefined ? [] : askedLine(own)),
        ...(note === null ? [] : [note]),
      ],
    },
    ...(own === undefined ? [] : ownFacts(cycleProgress, own)),
  ]
}

/** What a reader must know before reading what cycle files tell. */
export const cyclesAre =
  'From the files of the cycles, not from the log: what happened and on which day, and nothing of what was said. It tells how cycles run, never how anybody works.'

import type { CycleProgress, CycleProgressLine } from '../reports/report.js'
import { daysWords, eventWords, overdueWords, stageWords, witnessWords } from './cycle-words.js'
import { formatCount, formatDay, formatTenths } from './figures.js'

/** A table of cycles: what it shows, its columns, and its rows. */
interface CycleTable {
  readonly title: string
  readonly columns: readonly (readonly [text: string, kind: 'figures' | 'words'])[]
  readonly rows: readonly (readonly string[])[]
}

const rowOf = (line: CycleProgressLine): readonly string[] => [
  formatCount(line.number),
  line.with.length === 0 ? '–' : line.with.map(String).join(', '),
  formatDay(line.began),
  stageWords(line),
  line.schoolDays === null ? '–' : formatTenths(line.schoolDays),
  formatCount(line.visits),
  formatCount(line.talks),
  line.hasMetGoal ? 'yes' : 'not yet',
  line.earlyWin === null ? '–' : formatDay(line.earlyWin),
]

const findingRows = ({ number, broken, overdue, unclear }: CycleProgressLine, days: string): readonly string[][] => [
  ...overdue.map((step) => [
    formatCount(number),
    step.title,
    `still to do: ${overdueWords(step)}, due by ${formatDay(step.due)}`,
  ]),
  ...broken.map(({ title, witness }) => [formatCount(number), title, witnessWords(witness, days)]),
  ...(unclear === null
    ? []
    : [
        [
          formatCount(number),
          'What happens follows from what came before',
          `${eventWords[unclear.event]} on ${formatDay(unclear.on)} cannot have happened where the cycle stood`,
        ],
      ]),
]

/** Cycle by cycle, and what shows that something is overdue or was not kept; none for anybody but the coach. */
export const cycleTables = (progress: CycleProgress): readonly CycleTable[] => {
  const each = progress.own?.each ?? []
  const tables: readonly CycleTable[] = [
    {
      title:
        'Cycle by cycle, without a name (shown to the coach alone; numbers stand for teachers here and nowhere else)',
      columns: [
        ['Cycle', 'words'],
        ['With teacher', 'figures'],
        ['Began', 'words'],
        ['Stage', 'words'],
        [progress.knowsSchoolDays ? 'School days' : 'Days, Monday to Friday', 'figures'],
        ['Visits', 'figures'],
        ['Talks', 'figures'],
        ['Goal met', 'words'],
        ['Early win', 'words'],
      ],
      rows: each.map(rowOf),
    },
    {
      title: 'What is overdue or was not kept, and what shows it',
      columns: [
        ['Cycle', 'words'],
        ['What such cycles hold to', 'words'],
        ['Shown by', 'words'],
      ],
      rows: each.flatMap((line) => findingRows(line, daysWords(progress))),
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

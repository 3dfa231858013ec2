import type {
  BrokenRule,
  CoachReport,
  CycleProgressLine,
  CycleWitness,
  MiddleHalf,
  OverdueStep,
  OwnCycleProgress,
} from '../../reports/report.js'
import { linesOf, type OfCoach } from './columns.js'
import { factSheet, type Fact } from './fact-sheets.js'
import { sheetOf, type Sheet } from './sheet.js'

const middle = (half: MiddleHalf | null): Pick<Fact, 'value' | 'low' | 'high'> => ({
  value: half?.middle ?? null,
  low: half?.low,
  high: half?.high,
})

const ownFacts = (own: OwnCycleProgress, days: string): readonly Fact[] => {
  const of = { measure: 'cycle-progress' }
  return [
    { ...of, figure: 'waiting', unit: 'cycles', value: own.waiting },
    { ...of, figure: 'declined', unit: 'cycles', value: own.declined },
    { ...of, figure: 'unclear', unit: 'cycles', value: own.unclear },
    { ...of, figure: 'overdue', unit: 'cycles', value: own.overdue },
    { ...of, figure: 'broken', unit: 'cycles', value: own.broken },
    { ...of, figure: 'early_wins', unit: 'cycles', value: own.earlyWins },
    { ...of, figure: 'length', unit: days, ...middle(own.schoolDays) },
    { ...of, figure: 'visits', unit: 'days', ...middle(own.visits) },
    { ...of, figure: 'talks', unit: 'days', ...middle(own.talks) },
  ]
}

const factsOf = ({ cycleProgress }: CoachReport): readonly Fact[] => {
  if (cycleProgress === null) return []
  const { on, opened, open, closed, left, closedWithGoalMet, knowsSchoolDays, note, own } = cycleProgress
  const of = { measure: 'cycle-progress' }
  return [
    { ...of, figure: 'on', unit: 'date', answer: on },
    { ...of, figure: 'opened', unit: 'cycles', value: opened, note },
    { ...of, figure: 'open', unit: 'cycles', value: open },
    { ...of, figure: 'closed', unit: 'cycles', value: closed },
    { ...of, figure: 'left', unit: 'cycles', value: left },
    { ...of, figure: 'closed_with_goal_met', unit: 'cycles', value: closedWithGoalMet },
    ...(own === undefined ? [] : ownFacts(own, knowsSchoolDays ? 'school days' : 'days from Monday to Friday')),
  ]
}

/** Something that a cycle did not hold to, or that is overdue in it. */
interface Finding {
  readonly cycle: number
  readonly finding: 'broken' | 'overdue' | 'unclear'
  readonly rule: string | null
  readonly title: string
  readonly witness: CycleWitness
}

const brokenOf = (cycle: number, { rule, title, witness }: BrokenRule): Finding => ({
  cycle,
  finding: 'broken',
  rule,
  title,
  witness,
})

const overdueOf = (cycle: number, { rule, title, anyOf, due }: OverdueStep): Finding => ({
  cycle,
  finding: 'overdue',
  rule,
  title,
  witness: { kind: 'missing', anyOf, after: null, due },
})

const findingsOf = ({ number, broken, overdue, unclear }: CycleProgressLine): readonly Finding[] => [
  ...broken.map((rule) => brokenOf(number, rule)),
  ...overdue.map((step) => overdueOf(number, step)),
  ...(unclear === null
    ? []
    : [
        {
          cycle: number,
          finding: 'unclear',
          rule: null,
          title: 'Events follow from each other',
          witness: { kind: 'event', ...unclear },
        } as const,
      ]),
]

const eachSheet = (lines: readonly OfCoach<CycleProgressLine>[]): Sheet =>
  sheetOf('cycle-progress-each', lines, [
    ['coach', 'text', ({ coach }) => coach],
    ['cycle', 'count', ({ number }) => number],
    ['with', 'text', ({ with: others }) => others.map(String).join('; ')],
    ['school', 'text', ({ school }) => school],
    ['model', 'text', ({ model }) => model],
    ['began', 'date', ({ began }) => began],
    ['stage', 'text', ({ stage }) => stage],
    ['paused', 'text', ({ isPaused }) => (isPaused ? 'yes' : 'no')],
    ['school_days', 'number', ({ schoolDays }) => schoolDays],
    ['visits', 'count', ({ visits }) => visits],
    ['talks', 'count', ({ talks }) => talks],
    ['reviews', 'count', ({ reviews }) => reviews],
    ['goal_met', 'text', ({ hasMetGoal }) => (hasMetGoal ? 'yes' : 'no')],
    ['early_win', 'date', ({ earlyWin }) => earlyWin],
    ['students_moved', 'date', ({ studentsMoved }) => studentsMoved],
  ])

const findingSheet = (lines: readonly OfCoach<Finding>[]): Sheet =>
  sheetOf('cycle-findings-each', lines, [
    ['coach', 'text', ({ coach }) => coach],
    ['cycle', 'count', ({ cycle }) => cycle],
    ['finding', 'text', ({ finding }) => finding],
    ['rule', 'text', ({ rule }) => rule],
    ['title', 'text', ({ title }) => title],
    ['event', 'text', ({ witness }) => (witness.kind === 'event' ? witness.event : null)],
    ['event_on', 'date', ({ witness }) => (witness.kind === 'event' ? witness.on : null)],
    ['missing', 'text', ({ witness }) => (witness.kind === 'missing' ? witness.anyOf.join('; ') : null)],
    ['after', 'text', ({ witness }) => (witness.kind === 'missing' ? witness.after?.event : null)],
    ['after_on', 'date', ({ witness }) => (witness.kind === 'missing' ? witness.after?.on : null)],
    ['due', 'date', ({ witness }) => (witness.kind === 'missing' ? witness.due : null)],
    ['school_days', 'number', ({ witness }) => (witness.kind === 'length' ? witness.schoolDays : null)],
  ])

/** What the files of cycles tell, one fact a row, and cycle by cycle where the reader may see it; nothing where none were given. */
export const cycleSheets = (coaches: readonly CoachReport[]): readonly Sheet[] => {
  if (coaches.every(({ cycleProgress }) => cycleProgress === null)) return []
  const each = linesOf(coaches, ({ cycleProgress }) => cycleProgress?.own?.each ?? [])
  return [
    factSheet('cycle-progress', coaches, factsOf),
    ...(each.length === 0
      ? []
      : [
          eachSheet(each),
          findingSheet(each.flatMap((line) => findingsOf(line).map((one) => ({ ...one, coach: line.coach })))),
        ]),
  ]
}

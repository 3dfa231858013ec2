import type { CoachLedger, RoleTime, WhatIf } from '@coachwork/analytics'
import {
  activityLabel,
  familyLabel,
  familyOf,
  formatSeconds,
  formatShare,
  type ActivityCatalogue,
} from '@coachwork/core'
import { loggedWeeks, type PlannedMove } from './moves.js'

const nameOf = (pattern: string, catalogue: ActivityCatalogue): string =>
  `${pattern.endsWith('.*') ? familyLabel(familyOf(pattern)) : activityLabel(catalogue, pattern)} (${pattern})`

const spellMove =
  (weeks: number, catalogue: ActivityCatalogue) =>
  ({ worded, seconds }: PlannedMove): string => {
    const { from, to } = worded
    const where = to === null ? 'handed back' : `to ${nameOf(to, catalogue)}`
    return `- ${formatSeconds(seconds)} of ${nameOf(from, catalogue)} ${where}: ${formatSeconds(Math.round(seconds / weeks))} a week`
  }

type Row = readonly [name: string, now: string, then: string]

const standingNames = {
  will: 'Will do',
  may: 'May do',
  wont: "Won't do",
  unlisted: 'Not in the agreement',
  prohibited: "Never a coach's task",
  'no-agreement': 'No agreement in force',
} as const

const standingRows = (before: RoleTime, after: RoleTime): Row[] =>
  (Object.keys(standingNames) as (keyof typeof standingNames)[])
    .filter((standing) => before.standing[standing] > 0 || after.standing[standing] > 0)
    .map((standing) => [
      standingNames[standing],
      formatSeconds(before.standing[standing]),
      formatSeconds(after.standing[standing]),
    ])

const shareNames = {
  'in-cycles': 'In coaching cycles, of logged time',
  'with-teachers': 'With teachers, of logged time',
  'out-of-scope': 'Outside the role, of time under an agreement',
} as const

const shareText = (share: number | null): string => (share === null ? 'not known' : formatShare(share))

const shareRows = (before: RoleTime, after: RoleTime): Row[] =>
  before.shares.map(({ numerator, share }) => [
    shareNames[numerator],
    shareText(share),
    shareText(after.shares.find((other) => other.numerator === numerator)?.share ?? null),
  ])

const table = (rows: readonly Row[]): string => {
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length))
  const [first, second, third] = [width(0), width(1), width(2)]
  return rows
    .map(([name, now, then]) => `${name.padEnd(first)}  ${now.padStart(second)}  ${then.padStart(third)}\n`)
    .join('')
}

const spellCycles = ({ cyclesRegained, before }: WhatIf): string => {
  if (before.scope === null)
    return 'No agreement is in force on the logged days, so nothing says what is outside the role.\n'
  if (cyclesRegained === null) return 'The log names no coaching cycle, so nothing says how many the time would be.\n'
  const cycles = Math.round(cyclesRegained * 10) / 10
  if (cycles === 0) return 'No time comes back from outside the role.\n'
  const verb = cycles > 0 ? 'comes back from' : 'more goes to'
  return `The time that ${verb} outside the role is that of ${String(Math.abs(cycles))} coaching cycles as the log shows them.\n`
}

/** A role's time as it is and as it would be, in plain words: a scale for a talk, not a forecast. */
export const spellWhatIf = (
  ledger: CoachLedger,
  plans: readonly PlannedMove[],
  answer: WhatIf,
  catalogue: ActivityCatalogue,
): string => {
  const weeks = loggedWeeks(ledger)
  const { before, after } = answer
  const rows: Row[] = [
    ['', 'now', 'then'],
    ['Logged time', formatSeconds(before.seconds), formatSeconds(after.seconds)],
    ...standingRows(before, after),
    ...shareRows(before, after),
  ]
  return [
    `What if, over the ${String(weeks)} logged weeks of ${ledger.coach} (${ledger.firstDay} to ${ledger.lastDay}):\n`,
    ...plans.map((plan) => `${spellMove(weeks, catalogue)(plan)}\n`),
    '\n',
    table(rows),
    '\n',
    spellCycles(answer),
  ].join('')
}

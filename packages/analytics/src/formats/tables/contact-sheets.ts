import type { Capacity, CoachReport, CoachingCycles, MiddleHalf, Reach, Unevenness } from '../../reports/report.js'
import { linesOf } from './columns.js'
import { factSheet, type Fact } from './fact-sheets.js'
import { sheetOf, type Sheet } from './sheet.js'

const middle = (half: MiddleHalf | null): Pick<Fact, 'value' | 'low' | 'high'> => ({
  value: half?.middle ?? null,
  low: half?.low,
  high: half?.high,
})

const spreadFacts = (of: string, spread: Unevenness | undefined): readonly Fact[] => [
  {
    measure: 'reach',
    figure: `gini_${of}`,
    unit: 'coefficient',
    value: spread?.gini ?? null,
    low: spread?.interval?.low,
    high: spread?.interval?.high,
  },
  { measure: 'reach', figure: `most_seen_quarter_${of}`, unit: 'share', value: spread?.mostSeenQuarter ?? null },
]

const reachFacts = (reach: Reach): readonly Fact[] => {
  const of = { measure: 'reach' }
  return [
    { ...of, figure: 'reached', unit: 'people', value: reach.reached, note: reach.note },
    { ...of, figure: 'one_to_one', unit: 'people', value: reach.oneToOne },
    { ...of, figure: 'sessions', unit: 'sessions', value: reach.sessions },
    { ...of, figure: 'time', unit: 'seconds', value: reach.seconds },
    { ...of, figure: 'sessions_each', unit: 'sessions', ...middle(reach.perPerson) },
    { ...of, figure: 'in_typical_week', unit: 'people', ...middle(reach.perWeek) },
    ...spreadFacts('sessions', reach.spread?.sessions),
    { ...of, figure: 'gini_by_chance', unit: 'coefficient', value: reach.spread?.sessions.byChance ?? null },
    ...spreadFacts('time', reach.spread?.seconds),
    { ...of, figure: 'agreed_at_a_time', unit: 'people', value: reach.agreedAtATime },
    { ...of, figure: 'staff', unit: 'people', value: reach.staff?.people ?? null },
    { ...of, figure: 'unmet', unit: 'people', value: reach.staff?.unmet ?? null },
    { ...of, figure: 'named', unit: 'share of one-to-one time', value: reach.namedShare },
  ]
}

const cycleFacts = (cycles: CoachingCycles): readonly Fact[] => {
  const of = { measure: 'coaching-cycles' }
  const days = cycles.knowsSchoolDays ? 'school days' : 'days from Monday to Friday'
  return [
    { ...of, figure: 'opened', unit: 'cycles', value: cycles.opened, note: cycles.note },
    { ...of, figure: 'in_use', unit: 'cycles', value: cycles.inUse },
    { ...of, figure: 'length', unit: days, ...middle(cycles.schoolDays) },
    { ...of, figure: 'sessions', unit: 'sessions', ...middle(cycles.sessions) },
  ]
}

const capacityFacts = ({ forShare, interval, movement, ...capacity }: Capacity): readonly Fact[] => {
  const of = { measure: 'capacity' }
  return [
    { ...of, figure: 'done_with', unit: 'sessions', value: capacity.withSessions },
    { ...of, figure: 'done_for', unit: 'sessions', value: capacity.forSessions, note: capacity.note },
    { ...of, figure: 'for_share', unit: 'share', value: forShare, low: interval?.low, high: interval?.high },
    { ...of, figure: 'repeat_share', unit: 'share', value: capacity.repeatShare },
    { ...of, figure: 'for_share_first_half', unit: 'share', value: movement?.first ?? null },
    { ...of, figure: 'for_share_last_half', unit: 'share', value: movement?.last ?? null },
    {
      ...of,
      figure: 'movement',
      unit: 'difference of shares',
      value: movement?.difference ?? null,
      low: movement?.low,
      high: movement?.high,
      ...(movement === null ? {} : { answer: movement.toward }),
    },
  ]
}

const dayFacts = ({ workingDays }: CoachReport): readonly Fact[] => {
  const of = { measure: 'working-days' }
  return [
    { ...of, figure: 'days', unit: 'days', value: workingDays.days, note: workingDays.note },
    { ...of, figure: 'of_days', unit: 'days', value: workingDays.ofDays },
    { ...of, figure: 'switches', unit: 'changes a day', ...middle(workingDays.switches) },
    { ...of, figure: 'longest_block', unit: 'seconds', ...middle(workingDays.longestBlockSeconds) },
  ]
}

/** Teacher by teacher and cycle by cycle, nameless; only where the reader may see them. */
const ownSheets = (coaches: readonly CoachReport[]): readonly Sheet[] => {
  const people = linesOf(coaches, ({ contacts }) => contacts.reach.each ?? [])
  const cycles = linesOf(coaches, ({ contacts }) => contacts.cycles.each ?? [])
  return [
    ...(people.length === 0
      ? []
      : [
          sheetOf('contacts-each', people, [
            ['coach', 'text', ({ coach }) => coach],
            ['number', 'count', ({ number }) => number],
            ['school', 'text', ({ school }) => school],
            ['sessions', 'count', ({ sessions }) => sessions],
            ['one_to_one', 'count', ({ oneToOne }) => oneToOne],
            ['in_cycle', 'count', ({ inCycle }) => inCycle],
            ['seconds', 'seconds', ({ seconds }) => seconds],
            ['weeks', 'count', ({ weeks }) => weeks],
          ]),
        ]),
    ...(cycles.length === 0
      ? []
      : [
          sheetOf('cycles-each', cycles, [
            ['coach', 'text', ({ coach }) => coach],
            ['school', 'text', ({ school }) => school],
            ['first_day', 'date', ({ firstDay }) => firstDay],
            ['last_day', 'date', ({ lastDay }) => lastDay],
            ['school_days', 'number', ({ schoolDays }) => schoolDays],
            ['sessions', 'count', ({ sessions }) => sessions],
            ['in_use', 'text', ({ inUse }) => (inUse ? 'yes' : 'no')],
          ]),
        ]),
  ]
}

/** Contacts with teachers, cycles and the days of each role, one fact a row. For a middle, low and high are its quarters. */
export const contactSheets = (coaches: readonly CoachReport[]): readonly Sheet[] => [
  factSheet('contacts', coaches, (coach) => [
    ...reachFacts(coach.contacts.reach),
    ...cycleFacts(coach.contacts.cycles),
    ...capacityFacts(coach.contacts.capacity),
    ...dayFacts(coach),
  ]),
  ...ownSheets(coaches),
]

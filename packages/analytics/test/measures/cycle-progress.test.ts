import {
  addDays,
  CoachingCycle,
  SchoolCalendar,
  type CalendarDate,
  type CycleEventType,
  type OutcomeGoal,
} from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { cycleProgress, isCycleOf, ownCycleProgress } from '../../src/measures/cycle-progress.js'
import { shownCycleProgress } from '../../src/measures/shown-cycle-progress.js'
import type { CycleProgressLine } from '../../src/reports/cycle-figures.js'

const calendar = SchoolCalendar.parse({
  coachwork: 'calendar/1',
  year: { from: '2026-08-17', to: '2027-06-04' },
  daysOff: [{ date: '2026-09-07' }],
  halfDays: [{ date: '2026-09-09' }],
})

const goal: OutcomeGoal = {
  id: 'g1',
  focus: 'students',
  students: 'grade 4',
  outcome: 'Students give two reasons',
  measure: 'percent at 3 or 4 on the rubric',
  baseline: 20,
  target: 80,
  by: '2026-12-18',
}

type Told = readonly [type: CycleEventType, on: CalendarDate, more?: object]

const eventOf = ([type, on, more]: Told): unknown => {
  const known: Partial<Record<CycleEventType, object>> = {
    invited: { by: 'teacher' },
    accepted: { by: 'coach' },
    declined: { by: 'coach' },
    withdrawn: { by: 'teacher' },
    observed: { invitedBy: 'teacher', purpose: 'reflection' },
    'goal-set': { goal },
    'strategy-chosen': { strategy: 'sentence frames' },
    'students-assessed': { value: 20 },
    'goal-met': { value: 80 },
  }
  return { type, on, ...known[type], ...more }
}

const cycleOf = (events: readonly Told[], fields: object = {}): CoachingCycle =>
  CoachingCycle.parse({
    coachwork: 'cycle/1',
    id: 'Alvarez fractions',
    coach: 'c-1',
    school: 'oak',
    teachers: ['Alvarez'],
    model: 'impact-cycle',
    events: events.map(eventOf),
    ...fields,
  })

/** Weekly visits and talks for so many weeks, from the yes to the goal. */
const weekly = (from: CalendarDate, weeks: number): Told[] => [
  ['invited', from],
  ['accepted', from],
  ['reality-gathered', from],
  ['goal-set', from],
  ...Array.from({ length: weeks }, (_, week) => addDays(from, 7 * (week + 1))).flatMap((day): Told[] => [
    ['co-taught', day],
    ['co-planned', day],
  ]),
]

const period = { from: '2026-08-17', to: '2026-10-30' }
const own = (cycles: readonly CoachingCycle[], to: CalendarDate = period.to) =>
  ownCycleProgress({ cycles, period: { ...period, to } }, { calendar })
const lineOf = (cycle: CoachingCycle, to: CalendarDate = period.to): Partial<CycleProgressLine> | undefined =>
  own([cycle], to).each[0]

/** A cycle to both sides' yes, and what became of it. */
const ended = (end: 'closed' | 'withdrawn' | null, teacher: string, isMet = false): CoachingCycle =>
  cycleOf(
    [
      ['invited', '2026-09-01'],
      ['accepted', '2026-09-02'],
      ['reality-gathered', '2026-09-02'],
      ['goal-set', '2026-09-03'],
      ['strategy-chosen', '2026-09-03'],
      ['strategy-explained', '2026-09-03'],
      ['direction-confirmed', '2026-09-04'],
      ['progress-reviewed', '2026-09-04', { value: 80 }],
      ...(isMet ? ([['goal-met', '2026-09-10']] as const) : []),
      ...(end === null ? [] : ([[end, '2026-09-11']] as const)),
    ],
    { id: teacher, teachers: [teacher] },
  )

test('a cycle is told by its stage, its days and contacts, with a number in place of a name', () => {
  const cycle = cycleOf([
    ['invited', '2026-09-01'],
    ['accepted', '2026-09-02'],
    ['observed', '2026-09-03'],
    ['debriefed', '2026-09-04'],
    ['goal-set', '2026-09-04'],
    ['strategy-chosen', '2026-09-08'],
    ['strategy-modeled', '2026-09-10'],
  ])
  // 2, 3, 4, 8, 10 and 11 September are school days, 7 is none, 9 is half of one.
  expect(own([cycle], '2026-09-11').each).toEqual([
    {
      number: 1,
      with: [1],
      school: 'oak',
      model: 'impact-cycle',
      began: '2026-09-01',
      stage: 'confirm',
      isPaused: false,
      unclear: null,
      schoolDays: 6.5,
      visits: 2,
      talks: 2,
      reviews: 0,
      hasMetGoal: false,
      broken: [],
      overdue: [],
      earlyWin: null,
      studentsMoved: null,
    },
  ])
})

test('what happened after the day of the report is not told, and a cycle that begins later is none of it', () => {
  const cycle = cycleOf([
    ['invited', '2026-09-01'],
    ['accepted', '2026-09-02'],
    ['withdrawn', '2026-09-03'],
  ])
  expect(['2026-08-31', '2026-09-01', '2026-09-02', '2026-09-03'].map((day) => lineOf(cycle, day)?.stage)).toEqual([
    undefined,
    'invited',
    'current-reality',
    'withdrawn',
  ])
})

test('a cycle that was over before the period is left out, and one that is still open is not', () => {
  const from = (day: CalendarDate) =>
    cycleProgress({ cycles: [ended('closed', 'A'), ended(null, 'B')], period: { from: day, to: '2026-10-30' } }, {})
      .opened
  expect([from('2026-09-11'), from('2026-09-12')]).toEqual([2, 1])
})

describe('what is overdue', () => {
  test('is what is missing now, with the day by which it was due, and not what was missing once', () => {
    const late: Told[] = [...weekly('2026-09-08', 1), ['co-taught', '2026-10-05'], ['co-planned', '2026-10-05']]
    const again = lineOf(cycleOf([...late, ['co-taught', '2026-10-12'], ['co-planned', '2026-10-12']]), '2026-10-16')
    expect(again?.overdue).toEqual([])
    expect(again?.broken?.map(({ rule, witness }) => [rule, witness])).toEqual(
      ['weekly-visit', 'weekly-talk'].map((rule) => [
        rule,
        expect.objectContaining({ kind: 'missing', due: '2026-09-22' }) as unknown,
      ]),
    )
    expect(lineOf(cycleOf(late), '2026-10-16')?.overdue).toEqual([
      {
        rule: 'weekly-visit',
        title: 'Coach and teacher are in the classroom together every week',
        anyOf: ['observed', 'strategy-modeled', 'co-taught', 'reality-gathered'],
        due: '2026-10-12',
      },
      expect.objectContaining({ rule: 'weekly-talk', due: '2026-10-12' }),
    ])
  })

  test('is a debrief that never came, even where an earlier one came late', () => {
    const cycle = cycleOf([
      ...weekly('2026-09-08', 0),
      ['observed', '2026-09-09'],
      ['debriefed', '2026-09-21'],
      ['observed', '2026-09-21'],
    ])
    const debrief = (day: CalendarDate) => {
      const line = lineOf(cycle, day)
      const of = ({ rule }: { readonly rule: string | null }) => rule === 'debrief-after-observation'
      return [line?.broken?.find(of)?.witness, line?.overdue?.find(of)?.due]
    }
    const late = { kind: 'event', event: 'debriefed', on: '2026-09-21' }
    expect([debrief('2026-09-28'), debrief('2026-09-29')]).toEqual([
      [late, undefined],
      [late, '2026-09-28'],
    ])
  })

  test('is the goal, once the day set for it is over', () => {
    const byDay = (day: CalendarDate) =>
      lineOf(cycleOf(weekly('2026-11-30', 8)), day)?.overdue?.filter(({ rule }) => rule === null)
    expect([byDay('2026-12-18'), byDay('2026-12-19')]).toEqual([
      [],
      [
        {
          rule: null,
          title: 'The goal is reached by the day set for it',
          anyOf: ['goal-met'],
          due: '2026-12-18',
        },
      ],
    ])
  })

  test('does not count the days of a pause', () => {
    const overdue = (resumed: CalendarDate) =>
      lineOf(cycleOf([...weekly('2026-09-08', 1), ['paused', '2026-09-16'], ['resumed', resumed]]))?.overdue?.length
    // The day before the pause, and those from the return to the day of the report, 30 October.
    expect([overdue('2026-10-27'), overdue('2026-10-26')]).toEqual([0, 2])
  })

  test('is nothing in a cycle that rests, is over, has met its goal or waits for a yes', () => {
    const silent = weekly('2026-09-08', 1)
    const cycles = [
      cycleOf([...silent, ['paused', '2026-09-16']]),
      cycleOf([...silent, ['closed', '2026-09-16']]),
      cycleOf([...silent, ['withdrawn', '2026-09-16']]),
      ended(null, 'Nguyen', true),
      cycleOf([['invited', '2026-09-01']]),
    ]
    expect(own(cycles).each.map(({ stage, overdue }) => [stage, overdue])).toEqual([
      ['met', []],
      ['invited', []],
      ['closed', []],
      ['strategy', []],
      ['withdrawn', []],
    ])
  })
})

test('an event that cannot have happened is named with its day, and the cycle is in no other count', () => {
  const cycles = [
    cycleOf([
      ['invited', '2026-09-01'],
      ['observed', '2026-09-02'],
    ]),
  ]
  const { unclear, waiting, each } = own(cycles)
  const witness = { event: 'observed', on: '2026-09-02' }
  expect([unclear, waiting, each[0]?.stage, each[0]?.unclear, each[0]?.broken]).toEqual([
    1,
    0,
    null,
    witness,
    [
      {
        rule: 'consent-before-work',
        title: 'No work before the invitation is accepted',
        witness: { kind: 'event', ...witness },
      },
      expect.objectContaining({ rule: 'debrief-after-observation' }),
    ],
  ])
  expect(cycleProgress({ cycles, period }, {})).toEqual({
    on: '2026-10-30',
    knowsSchoolDays: false,
    opened: 0,
    open: 0,
    closed: 0,
    left: 0,
    closedWithGoalMet: 0,
    note: 'Cycles whose events do not follow from each other are in no count; coachwork lint says what is wrong with them.',
  })
})

test('an invitation that was declined owes nothing and opened nothing', () => {
  const declined = cycleOf([
    ['invited', '2026-09-01'],
    ['declined', '2026-09-02'],
  ])
  const { declined: count, waiting, broken, each } = own([declined, cycleOf([['invited', '2026-09-03']])])
  expect([count, waiting, broken, each.map(({ schoolDays }) => schoolDays)]).toEqual([1, 1, 0, [null, null]])
})

describe('an early win', () => {
  const evidence = [
    { link: 'training', on: '2026-09-09', seen: 'the module' },
    { link: 'teacher-practice', on: '2026-10-02', seen: 'asks for two reasons' },
    { link: 'teacher-practice', on: '2026-09-24', seen: 'waits before calling on anybody' },
  ]

  test('is the first change of practice in the evidence beside the events', () => {
    const days = (cycle: CoachingCycle, day?: CalendarDate) => lineOf(cycle, day)?.earlyWin
    const cycle = cycleOf(weekly('2026-09-08', 3), { evidence })
    expect([days(cycle), days(cycle, '2026-09-23'), days(cycleOf(weekly('2026-09-08', 3)))]).toEqual([
      '2026-09-24',
      null,
      null,
    ])
    expect(own([cycle]).earlyWins).toBe(1)
  })

  test('is not the students’ first step toward the target, which is told beside it', () => {
    const measured = (...values: readonly number[]) =>
      lineOf(
        cycleOf(
          [
            ['invited', '2026-09-08'],
            ['accepted', '2026-09-08'],
            ['goal-set', '2026-09-08'],
            ['students-assessed', '2026-09-09', { value: 44 }],
            ...values.map((value, at): Told => ['students-reassessed', addDays('2026-09-21', at), { value }]),
          ],
          { model: 'student-centered' },
        ),
      )
    expect([measured(20)?.studentsMoved, measured(20, 21)?.studentsMoved, measured(20, 21)?.earlyWin]).toEqual([
      null,
      '2026-09-22',
      null,
    ])
  })
})

test('the same teacher has the same number in every cycle, in the order in which they began', () => {
  const cycles = [
    cycleOf(weekly('2026-10-05', 1), { teachers: ['Alvarez', 'Zhou'] }),
    cycleOf(weekly('2026-09-08', 1), { teachers: ['Zhou'] }),
    cycleOf(weekly('2026-09-21', 1), { teachers: [] }),
  ]
  expect(own(cycles).each.map(({ number, with: others }) => [number, others])).toEqual([
    [1, [1]],
    [2, []],
    [3, [1, 2]],
  ])
})

test('closed cycles have a typical length where there are four of them', () => {
  const cycles = ['A', 'B', 'C', 'D'].map((teacher) => ended('closed', teacher, teacher === 'A'))
  expect(own(cycles.slice(1)).schoolDays).toBeNull()
  const { schoolDays, visits, talks } = own(cycles)
  // 2 to 11 September without Labor Day, and half of the 9th. Talks on the 3rd and 4th, and, in one, on the 10th.
  expect([schoolDays, visits, talks]).toEqual([
    { low: 6.5, middle: 6.5, high: 6.5 },
    { low: 1, middle: 1, high: 1 },
    { low: 2, middle: 2, high: 2.25 },
  ])
  expect(cycleProgress({ cycles, period }, { calendar })).toMatchObject({ opened: 4, closed: 4, closedWithGoalMet: 1 })
})

describe('for a principal or a district', () => {
  const many = (count: number, end: 'closed' | 'withdrawn' | null, isMet = false, from = 0) =>
    Array.from({ length: count }, (_, at) => ended(end, `T${String(from + at)}`, isMet))
  const shown = (cycles: readonly CoachingCycle[]) => {
    const { opened, open, closed, left, closedWithGoalMet, note } = shownCycleProgress({ cycles, period }, { calendar })
    return [opened, open, closed, left, closedWithGoalMet, note !== null]
  }

  test('large groups are counts, and nothing else is there', () => {
    const cycles = [...many(5, null), ...many(5, 'closed', true, 5), ...many(6, 'closed', false, 10)]
    expect(shownCycleProgress({ cycles, period }, { calendar })).toEqual({
      on: '2026-10-30',
      knowsSchoolDays: true,
      opened: 16,
      open: 5,
      closed: 11,
      left: 0,
      closedWithGoalMet: 5,
      note: null,
    })
  })

  test.each([
    ['four cycles are too few', many(4, null), [null, null, null, null, null, true]],
    ['none is nobody', [], [0, 0, 0, 0, 0, true]],
    ['a small group hides what would give it away', [...many(6, null), ...many(2, 'withdrawn', false, 6)], [8, null, 0, null, 0, true]],
    ['goals met by all of them are the goals of each', many(6, 'closed', true), [6, 0, 6, 0, null, true]],
    ['so are goals met by few', [...many(6, 'closed', false), ...many(4, 'closed', true, 6)], [10, 0, 10, 0, null, true]],
    ['many cycles of few teachers are a small group', [...many(3, null), ...many(3, null)], [null, null, null, null, null, true]],
    ['and hide the parts alone where all together are many', [...many(5, null), ...many(3, 'closed', false, 5), ...many(3, 'closed', false, 5)], [11, null, null, null, null, true]],
  ] as const)('%s', (_, cycles, expected) => {
    expect(shown(cycles)).toEqual(expected)
  }) // prettier-ignore
})

test('a cycle is of the coach whom it names, at a school that the log knows', () => {
  const of = (coach: string, school: string | undefined, schools: readonly string[]) =>
    isCycleOf({ coach: 'c-1', schools }, { coach, ...(school !== undefined && { school }) })
  expect([
    of('c-1', 'oak', ['elm', 'oak']),
    of('c-1', undefined, ['elm']),
    of('c-1', 'oak', ['']),
    of('c-1', 'oak', ['elm']),
    of('c-2', 'oak', ['oak']),
  ]).toEqual([true, true, true, false, false])
})

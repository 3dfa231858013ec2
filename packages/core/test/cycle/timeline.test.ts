import { describe, expect, test } from 'vitest'
import {
  contactsOf,
  durationOf,
  eventsOf,
  isOpenOn,
  openCycles,
  timelineOf,
  type SchoolCalendar,
} from '../../src/index.js'
import { cycle } from './cycles.js'

const calendar: SchoolCalendar = {
  coachwork: 'calendar/1',
  year: { from: '2026-08-17', to: '2027-06-04' },
  daysOff: [{ date: '2026-09-07', name: 'Labor Day' }],
  halfDays: [{ date: '2026-09-11' }],
}
const short = cycle(
  'impact-cycle',
  'invited 1',
  'accepted 2',
  'reality-gathered 3',
  'goal-set 4',
  'paused 4',
  'resumed 14',
  'strategy-chosen 15',
  'closed 18',
)

test('a time line tells where the cycle stood after each event', () => {
  expect(timelineOf(short).map(({ on, type, stage, phase }) => [on, type, stage, phase])).toEqual([
    ['2026-09-01', 'invited', 'invited', 'opening'],
    ['2026-09-02', 'accepted', 'current-reality', 'identify'],
    ['2026-09-03', 'reality-gathered', 'goal', 'identify'],
    ['2026-09-04', 'goal-set', 'strategy', 'identify'],
    ['2026-09-04', 'paused', 'strategy', 'identify'],
    ['2026-09-14', 'resumed', 'strategy', 'identify'],
    ['2026-09-15', 'strategy-chosen', 'learn', 'learn'],
    ['2026-09-18', 'closed', 'closed', 'over'],
  ])
})

test('a time line stops before an event that cannot have happened', () => {
  expect(timelineOf(cycle('impact-cycle', 'invited 1', 'goal-set 2', 'accepted 3')).map(({ type }) => type)).toEqual([
    'invited',
  ])
})

test('steps of one talk are one contact, and a visit on the same day is another', () => {
  const meeting = cycle(
    'impact-cycle',
    'invited 1',
    'direction-confirmed 3',
    'observed 3',
    'progress-reviewed 3',
    'debriefed 4',
  )
  expect(contactsOf(meeting)).toEqual([
    { on: '2026-09-03', kind: 'talk', events: ['direction-confirmed', 'progress-reviewed'] },
    { on: '2026-09-03', kind: 'visit', events: ['observed'] },
    { on: '2026-09-04', kind: 'talk', events: ['debriefed'] },
  ])
})

describe('the duration of a cycle', () => {
  test('runs from the second yes to the end in school days, without the days of a pause', () => {
    // 2, 3, 4 September; 14 to 18 September; a holiday and a half day lie in the pause.
    expect(durationOf(short, calendar, '2026-10-01')).toEqual({
      from: '2026-09-02',
      to: '2026-09-18',
      isOver: true,
      schoolDays: 8,
    })
  })

  test('runs to the day asked about while the cycle is open, half days as halves', () => {
    const open = cycle('impact-cycle', 'invited 1', 'accepted 8')
    expect(durationOf(open, calendar, '2026-09-11')).toEqual({
      from: '2026-09-08',
      to: '2026-09-11',
      isOver: false,
      schoolDays: 3.5,
    })
  })

  test('counts its first day, and what happened on the day asked about', () => {
    expect([
      durationOf(short, calendar, '2026-09-02')?.schoolDays,
      durationOf(short, calendar, '2026-09-18')?.isOver,
    ]).toEqual([1, true])
  })

  test('stands still while the cycle is paused', () => {
    const resting = cycle('impact-cycle', 'invited 1', 'accepted 8', 'paused 9')
    expect(durationOf(resting, calendar, '2026-10-01')?.schoolDays).toBe(2)
  })

  test('is not there before both sides have said yes', () => {
    expect([
      durationOf(short, calendar, '2026-09-01'),
      durationOf(cycle('impact-cycle', 'invited 1', 'declined 2'), calendar, '2026-10-01'),
    ]).toEqual([undefined, undefined])
  })
})

test('a cycle is open from the second yes to its end', () => {
  expect(['2026-09-01', '2026-09-02', '2026-09-17', '2026-09-18'].map((day) => isOpenOn(short, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(openCycles([short, cycle('impact-cycle', 'invited 1')], '2026-09-10')).toEqual([short])
})

test('events can be asked for by kind', () => {
  expect(eventsOf(short, 'paused', 'resumed').map(({ on }) => on)).toEqual(['2026-09-04', '2026-09-14'])
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineRule, lintCycle, lintCycles, type CycleReview } from '../../src/clarity/index.js'
import { addDays, type CoachingCycle, type CycleEvent, type SchoolCalendar } from '../../src/index.js'
import { anyEvents, anyWalk, cycle, eventOf } from '../cycle/cycles.js'
import * as z from 'zod'

const calendar: SchoolCalendar = {
  coachwork: 'calendar/1',
  year: { from: '2026-08-17', to: '2027-06-04' },
  daysOff: [{ from: '2026-10-12', to: '2026-10-16' }],
  halfDays: [{ date: '2026-09-16' }],
}

const faults = (review: CycleReview): readonly string[] =>
  lintCycle(review).findings.map(({ rule, path }) => `${rule} ${path.join('.')}`)

const withEvents = ({ model, events }: Pick<CoachingCycle, 'model' | 'events'>): CoachingCycle => ({
  coachwork: 'cycle/1',
  id: 'c1',
  teachers: [],
  model,
  events,
})

describe('a cycle', () => {
  test('that went its way has no findings', () => {
    const done = cycle(
      'student-centered',
      'invited 1',
      'accepted 2',
      'goal-set 3',
      'students-assessed 4',
      'evidence-analyzed 7',
      'co-planned 8',
      'co-taught 9',
      'observed 14',
      'debriefed 15',
      'co-taught 18',
      'evidence-analyzed 21',
      'co-taught 23',
      'students-reassessed 25',
      'debriefed 25',
      'goal-met 28',
      'closed 28',
    )
    expect(faults({ cycle: done, calendar, today: '2026-10-30' })).toEqual([])
  })

  test('with every fault is told of each, at the event that shows it', () => {
    const odd = cycle(
      'impact-cycle',
      'invited 1',
      'strategy-chosen 2',
      'observed 3',
      'progress-reviewed 90',
      'closed 95',
    )
    expect(faults({ cycle: odd })).toEqual([
      'work-without-consent events.1',
      'no-student-focus events.4',
      'skipped-stage events.1',
      'skipped-stage events.3',
      'skipped-stage events.3',
    ])
  })

  test('that has only begun owes nothing yet', () => {
    const begun = cycle('impact-cycle', 'invited 1', 'accepted 2', 'observed 3')
    expect(faults({ cycle: begun, today: '2026-09-04' })).toEqual([])
  })

  test('without events has no findings', () => {
    expect(faults({ cycle: cycle('impact-cycle'), today: '2026-09-04' })).toEqual([])
  })

  test('of two observations and one talk lacks no conversation', () => {
    const two = cycle('impact-cycle', 'invited 1', 'accepted 2', 'observed 3', 'observed 4', 'debriefed 7')
    expect(faults({ cycle: two, today: '2026-09-08' })).toEqual([])
  })

  test('is told of every observation that was not talked about', () => {
    const watched = cycle(
      'impact-cycle',
      'invited 1',
      'accepted 2',
      'observed 3',
      'debriefed 4',
      'observed 7',
      'observed 8',
    )
    expect(faults({ cycle: watched, today: '2026-09-25' }).filter((fault) => fault.startsWith('observation'))).toEqual([
      'observation-without-conversation events.4',
      'observation-without-conversation events.5',
    ])
  })

  test('that a side has left owes no talk and no results', () => {
    const left = cycle('student-centered', 'invited 1', 'accepted 2', 'observed 3', 'withdrawn 4')
    expect(faults({ cycle: left, today: '2026-12-01' })).toEqual([])
  })

  test('can be held to days of its own', () => {
    const config = { rules: { 'cycle-too-long': ['error', { atMostSchoolDays: 10 }] } } as const
    const long = cycle('impact-cycle', 'invited 1', 'accepted 2', 'closed 22')
    expect(lintCycle({ cycle: long }, { config }).findings.map(({ rule, level }) => [rule, level])).toContainEqual([
      'cycle-too-long',
      'error',
    ])
  })

  test('can be held to rules of an app, and to levels of the model it follows', () => {
    const noModeling = defineRule<CycleReview>()({
      id: 'no-modeling',
      level: 'note',
      title: 'The strategy was not shown',
      why: 'To see it is to believe it.',
      fix: 'Model it.',
      source: 'ours',
      unless: 'never',
      options: z.strictObject({}),
      *check({ cycle: { events } }) {
        if (!events.some(({ type }) => type === 'strategy-modeled')) yield { path: ['events'], message: 'not shown' }
      },
      examples: [],
    })
    const { findings } = lintCycle(
      { cycle: cycle('impact-cycle', 'invited 1') },
      { rules: [noModeling], config: { preset: 'strict' } },
    )
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['no-modeling', 'warning']])
  })

  test('keeps what happened after the day of judging to itself', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 0, max: 60 }), (drawn, days) => {
        const today = addDays('2026-09-01', days)
        const known = withEvents({ ...drawn, events: drawn.events.filter(({ on }) => on <= today) })
        const messages = (subject: CoachingCycle) =>
          lintCycle({ cycle: subject, today }).findings.map(({ message }) => message)
        expect(messages(withEvents(drawn))).toEqual(messages(known))
      }),
    )
  })
})

describe('whatever the events', () => {
  const anyDay = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  const anyDays = fc.array(
    anyDay.map((date) => date.toISOString().slice(0, 10)),
    { minLength: 12, maxLength: 12 },
  )

  test('every rule has an answer, and points at an event that is there', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyDays,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (drawn, days, wild, withCalendar, now) => {
          const events = wild
            ? drawn.events.map((event, i): CycleEvent => ({ ...event, on: days[i] ?? event.on }))
            : drawn.events
          const { findings } = lintCycle({
            cycle: withEvents({ ...drawn, events }),
            ...(withCalendar && { calendar }),
            ...(now && { today: days[0] ?? '2026-10-01' }),
          })
          for (const { rule, path } of findings) {
            expect(rule).not.toBe('rule-failed')
            expect(path[0]).toBe('events')
            if (path.length > 1) expect(events[Number(path[1])]).toBeDefined()
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a story that could have happened is never called impossible', () => {
    fc.assert(
      fc.property(anyWalk, (drawn) => {
        const rules = lintCycle({ cycle: withEvents(drawn) }).findings.map(({ rule }) => rule)
        expect(rules).not.toContain('event-out-of-order')
        expect(rules).not.toContain('work-without-consent')
        expect(rules).not.toContain('unreached-goal')
      }),
    )
  })

  test('four times the events take about four times as long', () => {
    const seconds = (count: number): number => {
      const kinds = ['observed', 'progress-reviewed', 'paused', 'resumed'] as const
      const events = Array.from({ length: count }, (_, i) =>
        eventOf(kinds[i % 4] ?? 'observed', `2026-${String(1 + Math.floor((i / count) * 12)).padStart(2, '0')}-10`),
      )
      const begin = performance.now()
      lintCycle({ cycle: withEvents({ model: 'impact-cycle', events }), today: '2026-12-31' })
      return performance.now() - begin
    }
    seconds(5000)
    const small = Math.min(seconds(5000), seconds(5000), seconds(5000))
    expect(seconds(20_000) / small).toBeLessThan(12)
  })
})

describe('several cycles', () => {
  const open = (id: string, coach: string, ...rest: Parameters<typeof cycle>[1][]): CoachingCycle => ({
    ...cycle('impact-cycle', 'invited 1', 'accepted 2', ...rest),
    id,
    coach,
  })
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => open(id, 'ash'))

  test('of one coach are too many at once, which the last to open shows', () => {
    const { together, cycles } = lintCycles({ cycles: [open('z', 'birch'), ...five], today: '2026-09-03' })
    expect(together.map(({ rule, path }) => [rule, path])).toEqual([['too-many-open-cycles', [5]]])
    expect(cycles.map(({ findings }) => findings.length)).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('of five coaches are not too many', () => {
    const cycles = five.map((each, i) => ({ ...each, coach: `coach ${String(i)}` }))
    expect(lintCycles({ cycles, today: '2026-09-03' }).together).toEqual([])
  })

  test('follow each other: one that ends makes room for the next on the same day', () => {
    const cycles = [
      ...five.slice(0, 3),
      open('d', 'ash', 'closed 9'),
      { ...cycle('impact-cycle', 'invited 8', 'accepted 9'), id: 'e', coach: 'ash' },
    ]
    expect(lintCycles({ cycles, today: '2026-09-09' }).together).toEqual([])
  })

  test('a cycle whose events do not fit together still ends when it was closed', () => {
    const cycles = five.map((each) => ({
      ...each,
      events: [...each.events, ...cycle('impact-cycle', 'resumed 3', 'closed 4').events],
    }))
    const later = { ...five[0], id: 'f', events: cycle('impact-cycle', 'invited 5', 'accepted 6').events }
    expect(
      lintCycles({ cycles: [...cycles.slice(0, 4), later as CoachingCycle] }).together.map(({ rule }) => rule),
    ).toEqual([])
  })

  test('settings and waivers hold for all of them together', () => {
    const config = {
      rules: { 'too-many-open-cycles': ['error', { most: 2 }], 'cycle-to-long': 'off' },
      waivers: [{ rule: 'too-many-open-cycles', reason: 'a round of pairs', by: 'A. Ash' }],
    } as const
    const { together, waived } = lintCycles({ cycles: five, today: '2026-09-03' }, { config })
    expect(together.map(({ rule }) => rule)).toEqual(['rule-unknown'])
    expect(waived.map(({ finding }) => [finding.rule, finding.level])).toEqual([['too-many-open-cycles', 'error']])
  })
})

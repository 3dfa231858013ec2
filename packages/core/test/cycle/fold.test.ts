import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CoachingCycle,
  CycleEvent,
  CycleEventType,
  cycleMoves,
  decode,
  foldCycle,
  isLeft,
  isRight,
  legalEvents,
  newCycle,
  orThrow,
  peersGaps,
  phaseOf,
  recordEvent,
  right,
  step,
} from '../../src/index.js'
import { anyEvents, anyWalk, cycle, eventOf, goal } from './cycles.js'

describe('the state of a cycle', () => {
  test('after one more event is one step from the state before it', () => {
    fc.assert(
      fc.property(anyWalk, anyEvents, (legal, any) => {
        const [event] = any.events
        if (event === undefined) return
        const before = orThrow(foldCycle(legal))
        const index = legal.events.length
        expect(foldCycle({ ...legal, events: [...legal.events, event] })).toEqual(step(before, event, index))
      }),
    )
  })

  test('is reached by every walk along the table of legal moves, and only work with consent moves it', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const state = orThrow(foldCycle(walk))
        const began = state.consent.coach && state.consent.teacher
        expect(state.loops === 0 || began).toBe(true)
        expect(state.goal === undefined || began).toBe(true)
        expect(state.hasMetGoal ? state.goal !== undefined : true).toBe(true)
      }),
    )
  })

  test('never comes from an exception, whatever the events', () => {
    fc.assert(
      fc.property(anyEvents, (cycle) => {
        const folded = foldCycle(cycle)
        if (isLeft(folded)) expect(folded.left[0]?.event).toEqual(cycle.events[folded.left[0]?.index ?? -1])
      }),
    )
  })

  test('of an Impact Cycle that loops once and meets its goal', () => {
    const events = cycle(
      'impact-cycle',
      'invited 1',
      'accepted 2',
      'reality-gathered 3',
      'goal-set 4',
      'strategy-chosen 4',
      'strategy-modeled 8',
      'direction-confirmed 10',
      'progress-reviewed 10',
      'improvement-invented 10',
      'actions-planned 10',
      'direction-confirmed 17',
      'progress-reviewed 17',
      'goal-met 24',
      'closed 25',
    )
    expect(foldCycle(events)).toEqual(
      right({
        model: 'impact-cycle',
        stage: 'closed',
        isPaused: false,
        consent: { coach: true, teacher: true },
        goal,
        strategy: 'sentence frames',
        loops: 2,
        latestValue: 80,
        on: '2026-09-25',
        hasMetGoal: true,
      }),
    )
  })

  test('of a student-centered cycle that goes back to teaching after the results', () => {
    const events = cycle(
      'student-centered',
      'invited 1',
      'accepted 2',
      'goal-set 3',
      'students-assessed 4',
      'co-planned 7',
      'co-taught 8',
      'students-reassessed 15',
      'co-planned 16',
    )
    const state = orThrow(foldCycle(events))
    expect([state.stage, phaseOf(state), state.loops, state.hasMetGoal]).toEqual(['implement', 'implement', 1, false])
  })
})

describe('consent', () => {
  test('takes both sides, whoever invites', () => {
    const start = newCycle('impact-cycle')
    const stages = (['coach', 'teacher', 'principal'] as const).map((by) => {
      const invited = orThrow(step(start, { type: 'invited', on: '2026-09-01', by }))
      const one = step(invited, { type: 'accepted', on: '2026-09-02', by: 'teacher' })
      return isRight(one) ? one.right.stage : one.left[0]?._tag
    })
    expect(stages).toEqual(['current-reality', 'said-yes-before', 'invited'])
  })

  test('may be refused, or taken back at any time, and then nothing more is legal', () => {
    const declined = orThrow(foldCycle(cycle('impact-cycle', 'invited 1', 'declined 2')))
    const withdrawn = orThrow(
      foldCycle(cycle('student-centered', 'invited 1', 'accepted 2', 'goal-set 3', 'withdrawn 4')),
    )
    expect([declined.stage, withdrawn.stage, legalEvents(declined), legalEvents(withdrawn)]).toEqual([
      'declined',
      'withdrawn',
      [],
      [],
    ])
  })

  test('is missing where work begins at once', () => {
    expect(foldCycle(cycle('impact-cycle', 'invited 1', 'goal-set 2'))).toEqual({
      _tag: 'Left',
      left: [
        {
          _tag: 'not-legal-now',
          index: 1,
          event: eventOf('goal-set', '2026-09-02'),
          stage: 'invited',
          legal: ['accepted', 'declined', 'withdrawn'],
          message:
            'event 2 (goal-set on 2026-09-02): the cycle stands at “Invited”; legal were: accepted, declined, withdrawn',
        },
      ],
    })
  })
})

describe('an illegal event', () => {
  const running = cycle('impact-cycle', 'invited 1', 'accepted 2', 'reality-gathered 3', 'goal-set 4')
  const tagOf = (event: CycleEvent, of = running) => {
    const outcome = recordEvent(of, event)
    return isLeft(outcome) ? [outcome.left[0]?._tag, outcome.left[0]?.index] : 'recorded'
  }

  test('is one dated before the last', () => {
    expect(tagOf(eventOf('strategy-chosen', '2026-09-03'))).toEqual(['earlier-than-the-last', 4])
    expect(tagOf(eventOf('strategy-chosen', '2026-09-04'))).toBe('recorded')
  })

  test('is work while the cycle is paused', () => {
    const paused = orThrow(recordEvent(running, eventOf('paused', '2026-09-05')))
    expect(tagOf(eventOf('strategy-chosen', '2026-09-06'), paused)).toEqual(['not-legal-now', 5])
    const resumed = orThrow(recordEvent(paused, eventOf('resumed', '2026-09-20')))
    expect(tagOf(eventOf('strategy-chosen', '2026-09-20'), resumed)).toBe('recorded')
    expect(legalEvents(orThrow(foldCycle(paused)))).toEqual(['resumed', 'withdrawn', 'closed'])
  })

  test('is a goal called met whose target is not reached', () => {
    const reviewed = cycle(
      'impact-cycle',
      'invited 1',
      'accepted 2',
      'observed 3',
      'goal-set 4',
      'strategy-chosen 5',
      'strategy-explained 6',
      'direction-confirmed 7',
      'progress-reviewed 8',
    )
    expect(tagOf({ type: 'goal-met', on: '2026-09-09', value: 79 }, reviewed)).toEqual(['target-not-reached', 8])
    expect(tagOf({ type: 'goal-met', on: '2026-09-09', value: 80 }, reviewed)).toBe('recorded')
  })

  test('is exactly what the table does not allow', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom(...CycleEventType.options), (walk, type) => {
        const state = orThrow(foldCycle(walk))
        const outcome = step(
          state,
          eventOf(type, state.on ?? '2026-09-01', state.consent.teacher ? 'coach' : 'teacher'),
        )
        const allowed = legalEvents(state).includes(type)
        const isRefused = isLeft(outcome) && outcome.left[0]?._tag === 'not-legal-now'
        expect(isRefused).toBe(!allowed)
      }),
    )
  })
})

test('every stage that a move leads to is left by some move, or is an end', () => {
  for (const table of Object.values(cycleMoves)) {
    const reached = new Set(Object.values(table).flatMap((moves) => Object.values(moves)))
    expect([...reached].filter((stage) => !(stage in table)).sort()).toEqual(['closed', 'declined', 'withdrawn'])
  }
})

describe('what cannot be written down', () => {
  const observed = { type: 'observed', on: '2026-09-01', invitedBy: 'teacher', purpose: 'reflection' }
  test.each([
    ['an evaluation', { type: 'evaluated', on: '2026-09-01' }],
    ['an observation nobody invited', { ...observed, invitedBy: undefined }],
    ['an observation the principal asked for', { ...observed, invitedBy: 'principal' }],
    ['an observation for evaluation', { ...observed, purpose: 'evaluation' }],
    ['an observation with a rating', { ...observed, rating: 3 }],
    ['a talk with a note about a person', { type: 'debriefed', on: '2026-09-01', note: 'struggling' }],
    ['a goal without students', { type: 'goal-set', on: '2026-09-01', goal: { ...goal, focus: 'teacher' } }],
    ['a measured event without a value', { type: 'students-reassessed', on: '2026-09-01' }],
    ['an event without a day', { type: 'closed' }],
  ])('%s', (_, data) => {
    expect(isLeft(decode(CycleEvent)(data))).toBe(true)
  })

  test('is answered with what could be', () => {
    expect(decode(CycleEvent)({ type: 'evaluated', on: '2026-09-01' })).toMatchObject({
      left: [
        {
          path: ['type'],
          message: expect.stringMatching(
            /^type: expected an event of coaching, which evaluation is not: invited, /,
          ) as string,
        },
      ],
    })
  })
})

test('a cycle reads back as itself', () => {
  fc.assert(
    fc.property(anyEvents, ({ model, events }) => {
      const whole: CoachingCycle = { coachwork: 'cycle/1', id: 'c1', teachers: ['t-04'], model, events }
      expect(decode(CoachingCycle)(JSON.parse(JSON.stringify(whole)))).toEqual(right(whole))
    }),
  )
})

test('a goal lacks of PEERS what nobody has said yes to', () => {
  expect([
    peersGaps(undefined, ' ').map(({ criterion }) => criterion),
    peersGaps({ powerful: true, easy: false, emotionallyCompelling: true }, 'frames').map(({ criterion }) => criterion),
  ]).toEqual([['powerful', 'easy', 'emotionally-compelling', 'reachable'], ['easy']])
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  checkConformance,
  checkConstraint,
  conformanceRules,
  CycleConstraint,
  decode,
  orThrow,
  reckonBy,
  traceOf,
  type SchoolCalendar,
  type Verdict,
  weekdayOf,
} from '../../src/index.js'
import { anyEvents, cycle } from './cycles.js'

type Given = Parameters<typeof cycle>[1]

/** The verdict in short, with the place of the witness. */
const brief = (verdict: Verdict): string => {
  if (!('witness' in verdict)) return verdict.verdict
  const { witness } = verdict
  if (witness._tag === 'length') return `${verdict.verdict} length ${String(witness.schoolDays)}`
  if (witness._tag === 'event') return `${verdict.verdict} event ${String(witness.index)}`
  return `${verdict.verdict} missing${witness.after === undefined ? '' : ` after ${String(witness.after)}`}${witness.due === undefined ? '' : ` due ${witness.due}`}`
}

const judge = (constraint: unknown, events: readonly Given[], on = '2026-10-30', calendar?: SchoolCalendar) =>
  brief(
    checkConstraint(
      orThrow(decode(CycleConstraint)(constraint)),
      traceOf(cycle('impact-cycle', ...events), on, calendar),
    ),
  )

describe('a constraint of the form', () => {
  test.each<[string, object, Given[], string]>([
    ['existence, met', { form: 'existence', of: ['goal-set'] }, ['invited 1', 'goal-set 2'], 'kept'],
    ['existence, awaited', { form: 'existence', of: ['goal-set'] }, ['invited 1'], 'open missing'],
    ['existence, too late', { form: 'existence', of: ['goal-set'] }, ['invited 1', 'closed 2'], 'broken missing'],
    [
      'existence, owed by nobody',
      { form: 'existence', of: ['goal-set'] },
      ['invited 1', 'declined 2'],
      'not-applicable',
    ],
    [
      'existence, twice',
      { form: 'existence', of: ['goal-set'], times: 2 },
      ['goal-set 1', 'closed 2'],
      'broken missing',
    ],
    ['absence, kept', { form: 'absence', of: ['paused'] }, ['invited 1'], 'kept'],
    ['absence, broken', { form: 'absence', of: ['paused'] }, ['invited 1', 'paused 2', 'paused 3'], 'broken event 1'],
    ['at-most, kept', { form: 'at-most', of: ['goal-set'], times: 1 }, ['goal-set 1'], 'kept'],
    [
      'at-most, broken',
      { form: 'at-most', of: ['goal-set'], times: 1 },
      ['goal-set 1', 'goal-set 2'],
      'broken event 1',
    ],
    ['first, kept', { form: 'first', of: ['invited'] }, ['invited 1'], 'kept'],
    ['first, broken', { form: 'first', of: ['invited'] }, ['accepted 1', 'invited 2'], 'broken event 0'],
    ['first, awaited', { form: 'first', of: ['invited'] }, [], 'open missing'],
    ['last, kept', { form: 'last', of: ['closed'] }, ['invited 1', 'closed 2'], 'kept'],
    ['last, awaited', { form: 'last', of: ['closed'] }, ['invited 1'], 'open missing'],
    ['last, broken', { form: 'last', of: ['goal-met'] }, ['goal-met 1', 'closed 2'], 'broken event 1'],
    [
      'precedence, kept',
      { form: 'precedence', of: ['goal-set'], before: ['observed'] },
      ['observed 1', 'goal-set 1'],
      'kept',
    ],
    [
      'precedence, broken',
      { form: 'precedence', of: ['goal-set'], before: ['observed'] },
      ['goal-set 1', 'observed 2'],
      'broken event 0',
    ],
    [
      'precedence, of itself',
      { form: 'precedence', of: ['goal-set'], before: ['goal-set'] },
      ['goal-set 1', 'goal-set 2'],
      'broken event 0',
    ],
    [
      'not-succession, broken twice',
      { form: 'not-succession', after: ['closed'], of: ['observed'] },
      ['closed 2', 'observed 3', 'observed 4'],
      'broken event 1',
    ],
    [
      'precedence, not come to',
      { form: 'precedence', of: ['goal-set'], before: ['observed'] },
      ['observed 2'],
      'not-applicable',
    ],
    [
      'chain-precedence, kept',
      { form: 'chain-precedence', of: ['goal-met'], before: ['progress-reviewed'] },
      ['progress-reviewed 1', 'goal-met 2'],
      'kept',
    ],
    [
      'chain-precedence, broken',
      { form: 'chain-precedence', of: ['goal-met'], before: ['progress-reviewed'] },
      ['progress-reviewed 1', 'paused 1', 'goal-met 2'],
      'broken event 2',
    ],
    [
      'response, kept',
      { form: 'response', after: ['observed'], of: ['debriefed'] },
      ['observed 1', 'debriefed 30'],
      'kept',
    ],
    [
      'response, awaited',
      { form: 'response', after: ['observed'], of: ['debriefed'] },
      ['debriefed 1', 'observed 2'],
      'open missing after 1',
    ],
    [
      'response, broken',
      { form: 'response', after: ['observed'], of: ['debriefed'] },
      ['observed 1', 'closed 2'],
      'broken missing after 0',
    ],
    [
      'response in time',
      { form: 'response', after: ['observed'], of: ['debriefed'], withinSchoolDays: 5 },
      ['observed 1', 'debriefed 8'],
      'kept',
    ],
    [
      'response too late',
      { form: 'response', after: ['observed'], of: ['debriefed'], withinSchoolDays: 5 },
      ['observed 1', 'debriefed 9'],
      'broken event 1',
    ],
    [
      'response past its day',
      { form: 'response', after: ['observed'], of: ['debriefed'], withinSchoolDays: 5 },
      ['observed 1'],
      'broken missing after 0 due 2026-09-08',
    ],
    [
      'alternate-response, kept',
      { form: 'alternate-response', after: ['observed'], of: ['debriefed'] },
      ['observed 1', 'debriefed 2', 'observed 3', 'debriefed 4'],
      'kept',
    ],
    [
      'alternate-response, broken',
      { form: 'alternate-response', after: ['observed'], of: ['debriefed'] },
      ['observed 1', 'observed 3', 'debriefed 4'],
      'broken event 1',
    ],
    [
      'alternate-response, awaited',
      { form: 'alternate-response', after: ['observed'], of: ['debriefed'] },
      ['observed 1'],
      'open missing after 0',
    ],
    [
      'chain-response, kept',
      { form: 'chain-response', after: ['invited'], of: ['accepted', 'declined'] },
      ['invited 1', 'declined 2'],
      'kept',
    ],
    [
      'chain-response, broken',
      { form: 'chain-response', after: ['invited'], of: ['accepted'] },
      ['invited 1', 'goal-set 2'],
      'broken event 1',
    ],
    [
      'chain-response, awaited',
      { form: 'chain-response', after: ['invited'], of: ['accepted'] },
      ['invited 1'],
      'open missing after 0',
    ],
    [
      'not-succession, kept',
      { form: 'not-succession', after: ['closed'], of: ['observed'] },
      ['observed 1', 'closed 2'],
      'kept',
    ],
    [
      'not-succession, broken',
      { form: 'not-succession', after: ['closed'], of: ['observed'] },
      ['observed 1', 'closed 2', 'observed 3'],
      'broken event 2',
    ],
    [
      'not-succession, not come to',
      { form: 'not-succession', after: ['closed'], of: ['observed'] },
      ['observed 1'],
      'not-applicable',
    ],
    [
      'co-existence, kept',
      { form: 'co-existence', of: ['paused'], with: ['resumed'] },
      ['paused 1', 'resumed 2'],
      'kept',
    ],
    [
      'co-existence, one awaited',
      { form: 'co-existence', of: ['paused'], with: ['resumed'] },
      ['paused 1'],
      'open missing after 0',
    ],
    [
      'co-existence, the other',
      { form: 'co-existence', of: ['paused'], with: ['resumed'] },
      ['resumed 1', 'closed 2'],
      'broken missing after 0',
    ],
    [
      'co-existence, not come to',
      { form: 'co-existence', of: ['paused'], with: ['resumed'] },
      ['invited 1'],
      'not-applicable',
    ],
    [
      'rhythm, kept',
      { form: 'rhythm', of: ['observed'], everySchoolDays: 5 },
      ['accepted 1', 'observed 8', 'observed 15', 'closed 22'],
      'kept',
    ],
    [
      'rhythm, broken',
      { form: 'rhythm', of: ['observed'], everySchoolDays: 5 },
      ['accepted 1', 'observed 9', 'closed 10'],
      'broken missing after 0 due 2026-09-08',
    ],
    [
      'rhythm, broken at the end',
      { form: 'rhythm', of: ['observed'], everySchoolDays: 5 },
      ['accepted 1', 'observed 8', 'closed 16'],
      'broken missing after 1 due 2026-09-15',
    ],
    [
      'rhythm over a pause',
      { form: 'rhythm', of: ['observed'], everySchoolDays: 5 },
      ['accepted 1', 'observed 4', 'paused 7', 'resumed 24', 'observed 25', 'closed 25'],
      'kept',
    ],
    ['rhythm, not begun', { form: 'rhythm', of: ['observed'], everySchoolDays: 5 }, ['invited 1'], 'not-applicable'],
    ['length, kept', { form: 'length', atLeast: 15, atMost: 40 }, ['accepted 1', 'closed 21'], 'kept'],
    ['length, too short', { form: 'length', atLeast: 15, atMost: 40 }, ['accepted 1', 'closed 18'], 'broken length 14'],
    [
      'length, left early',
      { form: 'length', atLeast: 15, atMost: 40 },
      ['accepted 1', 'withdrawn 4'],
      'not-applicable',
    ],
    ['length, too long', { form: 'length', atLeast: 15, atMost: 40 }, ['accepted 1'], 'broken length 44'],
    ['length without a pause', { form: 'length', atMost: 40 }, ['accepted 1', 'paused 4', 'resumed 30'], 'kept'],
  ])('%s', (_, constraint, events, expected) => {
    expect(judge(constraint, events)).toBe(expected)
  })

  test('length, still short while it runs', () => {
    expect(judge({ form: 'length', atLeast: 15 }, ['accepted 1'], '2026-09-03')).toBe('open length 3')
  })

  test('response, reckoned in the days of the school', () => {
    const calendar: SchoolCalendar = {
      coachwork: 'calendar/1',
      year: { from: '2026-08-17', to: '2027-06-04' },
      daysOff: [{ from: '2026-09-02', to: '2026-09-08' }],
      halfDays: [],
    }
    const constraint = { form: 'response', after: ['observed'], of: ['debriefed'], withinSchoolDays: 1 }
    expect(
      (['debriefed 9', 'debriefed 10'] as const).map((debrief) =>
        judge(constraint, ['observed 1', debrief], '2026-10-30', calendar),
      ),
    ).toEqual(['kept', 'broken event 1'])
    expect(judge(constraint, ['observed 1'], '2026-09-09', calendar)).toBe('open missing after 0 due 2026-09-09')
  })
})

describe('a cycle', () => {
  const whole = cycle(
    'impact-cycle',
    'invited 1',
    'accepted 1',
    'reality-gathered 2',
    'goal-set 3',
    'strategy-chosen 3',
    'strategy-modeled 8',
    'direction-confirmed 9',
    'observed 14',
    'debriefed 15',
    'progress-reviewed 15',
    'observed 21',
    'goal-met 22',
    'debriefed 22',
    'closed 22',
  )

  test('that runs as the model has it keeps every rule', () => {
    expect(
      checkConformance(whole, '2026-10-30').filter(({ verdict }) => verdict !== 'kept' && verdict !== 'not-applicable'),
    ).toEqual([])
  })

  test('that skips steps is told which, with the event that shows it', () => {
    const hasty = cycle('impact-cycle', 'accepted 1', 'goal-set 2', 'observed 3', 'strategy-chosen 8')
    expect(
      checkConformance(hasty, '2026-09-11')
        .filter(({ verdict }) => verdict === 'broken')
        .map(({ rule, message }) => [rule, message]),
    ).toEqual([
      ['invitation-first', 'A cycle begins with an invitation: event 1 (accepted on 2026-09-01).'],
      ['reality-before-goal', 'A picture of current reality comes before the goal: event 2 (goal-set on 2026-09-02).'],
      [
        'debrief-after-observation',
        'An observation is debriefed within five school days: missing: debriefed after event 3, due by 2026-09-10.',
      ],
      [
        'weekly-visit',
        'Coach and teacher are in the classroom together every week: missing: observed or strategy-modeled or co-taught or reality-gathered after event 3, due by 2026-09-10.',
      ],
    ])
    expect(checkConformance(hasty, '2026-09-11').at(-1)?.message).toBe(
      'A cycle takes three to eight weeks: still 9 school days.',
    )
  })

  test('is judged by the rules of its own model', () => {
    const rules = (model: 'impact-cycle' | 'student-centered') =>
      checkConformance({ ...whole, model }, '2026-10-30').map(({ rule }) => rule)
    expect(rules('student-centered')).not.toContain('reality-before-goal')
    expect(rules('impact-cycle')).not.toContain('reassess-before-closing')
  })

  test('may take three weeks and no less, eight weeks and no more', () => {
    const lengths = (['closed 18', 'closed 21', 'closed 56', 'closed 57'] as const).map((end) => {
      const findings = checkConformance(cycle('impact-cycle', 'invited 1', 'accepted 1', end), '2026-12-31')
      return findings.find(({ rule }) => rule === 'length-of-a-cycle')?.message
    })
    expect(lengths).toEqual([
      'A cycle takes three to eight weeks: 14 school days.',
      'A cycle takes three to eight weeks: kept.',
      'A cycle takes three to eight weeks: kept.',
      'A cycle takes three to eight weeks: 41 school days.',
    ])
  })

  test('is told which rules it never came to', () => {
    const [first] = checkConformance(cycle('impact-cycle', 'invited 1', 'declined 2'), '2026-10-30').filter(
      ({ rule }) => rule === 'goal-before-strategy',
    )
    expect(first?.message).toBe('The goal comes before the strategy: does not apply.')
  })

  test('that was declined owes nothing', () => {
    const declined = cycle('student-centered', 'invited 1', 'declined 2')
    expect(new Set(checkConformance(declined, '2026-10-30').map(({ verdict }) => verdict))).toEqual(
      new Set(['kept', 'not-applicable']),
    )
  })

  test('gets a verdict on every rule, whatever happened in it', () => {
    fc.assert(
      fc.property(anyEvents, ({ model, events }) => {
        const any = { ...whole, model, events }
        const findings = checkConformance(any, '2026-10-15')
        expect(findings.map(({ rule }) => rule)).toEqual(
          conformanceRules.filter(({ models }) => (models as readonly string[]).includes(model)).map(({ id }) => id),
        )
        for (const finding of findings)
          if ('witness' in finding && finding.witness._tag === 'event')
            expect(any.events.filter(({ on }) => on <= '2026-10-15')[finding.witness.index]?.type).toBe(
              finding.witness.type,
            )
      }),
    )
  })
})

describe('without a school calendar', () => {
  test('every Monday to Friday is a school day, however many', () => {
    const { add, count } = reckonBy(undefined)
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), fc.nat(40), (start, length) => {
        const from = addDays('2026-09-01', start)
        const days = Array.from({ length: length + 1 }, (_, i) => addDays(from, i)).filter((day) => weekdayOf(day) < 5)
        expect(count(from, addDays(from, length))).toBe(days.length)
        expect(count(addDays(from, 1), from)).toBe(0)
        const later = add(from, length)
        expect(later !== undefined && count(addDays(from, 1), later)).toBe(length)
      }),
    )
  })
})

test('no two rules share an id, and every constraint is one', () => {
  const ids = conformanceRules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  for (const { constraint } of conformanceRules)
    expect(orThrow(decode(CycleConstraint)(constraint))).toEqual(constraint)
})

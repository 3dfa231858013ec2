import * as fc from 'fast-check'
import {
  addDays,
  isRight,
  legalEvents,
  newCycle,
  step,
  type CoachingCycle,
  type CycleEvent,
  type CycleEventType,
  type CycleModel,
  type OutcomeGoal,
} from '../../src/index.js'

export const goal: OutcomeGoal = {
  id: 'g1',
  focus: 'students',
  students: 'grade 4',
  outcome: 'Students give two reasons',
  measure: 'percent at 3 or 4 on the rubric',
  baseline: 20,
  target: 80,
  by: '2026-12-18',
}

/** An event of a kind, with whatever that kind must say. */
export const eventOf = (type: CycleEventType, on: string, side: 'coach' | 'teacher' = 'teacher'): CycleEvent => {
  if (type === 'invited') return { type, on, by: side === 'teacher' ? 'coach' : 'teacher' }
  if (type === 'accepted' || type === 'declined' || type === 'withdrawn') return { type, on, by: side }
  if (type === 'observed') return { type, on, invitedBy: 'teacher', purpose: 'reflection' }
  if (type === 'goal-set') return { type, on, goal }
  if (type === 'strategy-chosen') return { type, on, strategy: 'sentence frames' }
  if (type === 'students-assessed' || type === 'students-reassessed' || type === 'goal-met')
    return { type, on, value: 80 }
  return { type, on }
}

/** A cycle from kinds and days of September and October 2026, such as `['invited 01', 'accepted 02']`. */
export const cycle = (model: CycleModel, ...events: readonly `${CycleEventType} ${number}`[]): CoachingCycle => ({
  coachwork: 'cycle/1',
  id: 'c1',
  teachers: ['t-04'],
  model,
  events: events.map((text) => {
    const [type = '', day = ''] = text.split(' ')
    return eventOf(type as CycleEventType, addDays('2026-08-31', Number(day)))
  }),
})

/** Events that are legal one after the other, as long as the numbers drawn. */
const walk = (model: CycleModel, choices: readonly number[]): readonly CycleEvent[] => {
  let state = newCycle(model)
  const events: CycleEvent[] = []
  for (const choice of choices) {
    const legal = legalEvents(state)
    const type = legal[choice % Math.max(1, legal.length)]
    if (type === undefined) break
    const event = eventOf(type, addDays('2026-09-01', events.length), state.consent.teacher ? 'coach' : 'teacher')
    const next = step(state, event)
    if (!isRight(next)) continue
    state = next.right
    events.push(event)
  }
  return events
}

/** Legal events of either model. */
export const anyWalk = fc
  .tuple(fc.constantFrom<CycleModel>('impact-cycle', 'student-centered'), fc.array(fc.nat(60), { maxLength: 40 }))
  .map(([model, choices]) => ({ model, events: walk(model, choices) }))

/** Any events at all, legal or not. */
export const anyEvents = fc
  .tuple(
    fc.constantFrom<CycleModel>('impact-cycle', 'student-centered'),
    fc.array(
      fc
        .tuple(
          fc.constantFrom<CycleEventType>(
            'invited',
            'accepted',
            'declined',
            'withdrawn',
            'paused',
            'resumed',
            'reality-gathered',
            'observed',
            'debriefed',
            'goal-set',
            'strategy-chosen',
            'strategy-explained',
            'strategy-modeled',
            'direction-confirmed',
            'progress-reviewed',
            'improvement-invented',
            'actions-planned',
            'students-assessed',
            'co-planned',
            'co-taught',
            'evidence-analyzed',
            'students-reassessed',
            'goal-met',
            'closed',
          ),
          fc.nat(60),
        )
        .map(([type, day]) => eventOf(type, addDays('2026-09-01', day))),
      { maxLength: 12 },
    ),
  )
  .map(([model, events]) => ({ model, events }))

import { expectTypeOf, test } from 'vitest'
import type { CycleEvent, CycleEventType } from '../../src/index.js'

test('an evaluation is no event of coaching', () => {
  expectTypeOf<Extract<CycleEventType, 'evaluated' | 'evaluation' | 'rated'>>().toEqualTypeOf<never>()
  // @ts-expect-error there is no such event
  const evaluated: CycleEvent = { type: 'evaluated', on: '2026-09-01', by: 'coach' }
  expectTypeOf(evaluated).toEqualTypeOf<CycleEvent>()
})

test('an observation needs the invitation of the teacher and the purpose of reflection', () => {
  // @ts-expect-error nobody invited
  const uninvited: CycleEvent = { type: 'observed', on: '2026-09-01', purpose: 'reflection' }
  // @ts-expect-error only the teacher invites
  const sent: CycleEvent = { type: 'observed', on: '2026-09-01', invitedBy: 'principal', purpose: 'reflection' }
  // @ts-expect-error it is for reflection
  const judged: CycleEvent = { type: 'observed', on: '2026-09-01', invitedBy: 'teacher', purpose: 'evaluation' }
  expectTypeOf([uninvited, sent, judged]).toEqualTypeOf<CycleEvent[]>()
})

test('a goal without students does not compile', () => {
  const goal = { id: 'g', outcome: 'o', students: 's', measure: 'm', baseline: 1, target: 2, by: '2026-12-18' }
  // @ts-expect-error the focus on students is missing
  const set: CycleEvent = { type: 'goal-set', on: '2026-09-01', goal }
  expectTypeOf(set).toEqualTypeOf<CycleEvent>()
})

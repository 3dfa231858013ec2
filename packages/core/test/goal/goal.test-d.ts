import { expectTypeOf, test } from 'vitest'
import type { EarlyWin, Evidence, OutcomeGoal } from '../../src/index.js'

test('a goal about the teacher does not compile', () => {
  expectTypeOf<OutcomeGoal['focus']>().toEqualTypeOf<'students'>()
  const base = { id: 'g', outcome: 'o', students: 's', measure: 'm', baseline: 1, target: 2, by: '2026-12-18' }
  // @ts-expect-error the focus is missing
  const nobody: OutcomeGoal = base
  // @ts-expect-error a goal is about students
  const teacher: OutcomeGoal = { ...base, focus: 'teacher' }
  expectTypeOf(nobody).toEqualTypeOf(teacher)
})

test('an outcome without a measured value does not compile', () => {
  // @ts-expect-error an outcome is measured
  const evidence: Evidence = { link: 'student-outcome', on: '2026-12-18', seen: 'going well' }
  expectTypeOf(evidence).toEqualTypeOf<Evidence>()
})

test('an early win is addressed to the coach', () => {
  expectTypeOf<EarlyWin['audience']>().toEqualTypeOf<'coach'>()
})

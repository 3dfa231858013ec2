import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ChangeChain,
  decode,
  earlyWin,
  evidenceOf,
  goalStatus,
  GoalDraft,
  isRight,
  OutcomeGoal,
  progressOf,
  reachesTarget,
  type Evidence,
} from '../../src/index.js'

const goal: OutcomeGoal = {
  id: 'g1',
  focus: 'students',
  students: 'grade 4, room 12',
  outcome: 'Students back an opinion with two reasons from the text',
  measure: 'percent of students at 3 or 4 on the opinion rubric',
  baseline: 20,
  target: 80,
  by: '2026-12-18',
}
const trained: Evidence = { link: 'training', on: '2026-09-10', seen: 'workshop on sentence frames' }
const practice: Evidence = { link: 'teacher-practice', on: '2026-10-01', seen: 'frames on the board in every lesson' }
const behavior: Evidence = { link: 'student-behavior', on: '2026-10-20', seen: 'pairs quote the text' }
const outcome = (on: string, value: number): Evidence => ({ link: 'student-outcome', on, value })
const chain = (...evidence: readonly Evidence[]): ChangeChain => ({ goal, evidence })

describe('a goal', () => {
  test('cannot be built without students in view', () => {
    const teacherGoal = { ...goal, focus: 'teacher' }
    const nobody = { ...goal, students: undefined }
    expect([teacherGoal, nobody, { ...goal, students: '' }].map((data) => isRight(decode(OutcomeGoal)(data)))).toEqual([
      false,
      false,
      false,
    ])
    expect(decode(OutcomeGoal)(teacherGoal)).toMatchObject({
      left: [{ message: 'focus: expected a goal about students' }],
    })
  })

  test('differs from where the students are now', () => {
    expect(decode(OutcomeGoal)({ ...goal, target: 20 })).toMatchObject({ left: [{ path: ['target'] }] })
  })

  test('may be a draft that only has its outcome', () => {
    expect(decode(GoalDraft)({ outcome: 'Students ask questions' })).toEqual({
      _tag: 'Right',
      right: { outcome: 'Students ask questions' },
    })
  })

  test('may aim to lower something', () => {
    const fewer = { baseline: 12, target: 4 }
    expect([13, 5, 4, 3].map((value) => reachesTarget(fewer, value))).toEqual([false, false, true, true])
    expect([12, 8, 4].map((value) => progressOf(fewer, value))).toEqual([0, 0.5, 1])
  })
})

describe('the status of a goal', () => {
  test('follows the furthest link that shows', () => {
    const evidence = [trained, practice, behavior, outcome('2026-11-20', 50), outcome('2026-12-15', 80)]
    expect(evidence.map((_, i) => goalStatus(chain(...evidence.slice(0, i + 1)), '2026-12-16').stage)).toEqual([
      'trained',
      'practice-changing',
      'behavior-changing',
      'outcome-moving',
      'met',
    ])
  })

  test('is never met by training, practice or behavior, however much of it', () => {
    const early = fc.constantFrom(trained, practice, behavior)
    fc.assert(
      fc.property(fc.array(early, { maxLength: 30 }), (evidence) => {
        expect(goalStatus(chain(...evidence), '2027-06-01').met).toBe('no')
      }),
    )
  })

  test('counts only evidence up to the day', () => {
    expect(goalStatus(chain(trained, practice), '2026-09-30')).toEqual({
      stage: 'trained',
      met: 'no',
      isOverdue: false,
      withoutEvidence: [],
      lookFor: 'teacher-practice',
    })
  })

  test('says which links nobody looked at', () => {
    expect(goalStatus(chain(trained, outcome('2026-11-20', 50)), '2026-12-19')).toEqual({
      stage: 'outcome-moving',
      progress: 0.5,
      met: 'no',
      isOverdue: true,
      withoutEvidence: ['teacher-practice', 'student-behavior'],
      lookFor: 'student-outcome',
    })
  })

  test('is met late when the measure came after the date, and unmet when the target was lost again', () => {
    const late = goalStatus(chain(outcome('2027-01-10', 85)), '2027-02-01')
    const lost = goalStatus(
      chain(outcome('2026-12-10', 82), outcome('2026-12-01', 90), outcome('2026-12-17', 70)),
      '2026-12-18',
    )
    expect([late.met, late.isOverdue, late.lookFor, lost.met, lost.stage]).toEqual([
      'after the date',
      false,
      undefined,
      'no',
      'outcome-moving',
    ])
  })

  test('without change in the measured outcome stays where the other links are', () => {
    expect(goalStatus(chain(practice, outcome('2026-11-20', 20)), '2026-11-21')).toMatchObject({
      stage: 'practice-changing',
      progress: 0,
      withoutEvidence: ['training'],
    })
    expect(goalStatus(chain(outcome('2026-11-20', 15)), '2026-11-21').stage).toBe('planned')
  })
})

describe('an early win', () => {
  test('is the first observed change of practice, addressed to the coach', () => {
    const earlier: Evidence = { link: 'teacher-practice', on: '2026-09-25', seen: 'the teacher waits after a question' }
    expect(earlyWin(chain(trained, practice, earlier))).toEqual({
      audience: 'coach',
      on: '2026-09-25',
      seen: 'the teacher waits after a question',
      sentence:
        'On 2026-09-25, the first change in the classroom: the teacher waits after a question. Your work shows.',
    })
  })

  test('of two on one day is the one noted first', () => {
    const same: Evidence = { link: 'teacher-practice', on: '2026-10-01', seen: 'x' }
    expect([earlyWin(chain(same, practice))?.seen, earlyWin(chain(practice, same))?.seen]).toEqual([
      'x',
      'frames on the board in every lesson',
    ])
    expect(isRight(decode(ChangeChain)({ ...chain(same), goal: { ...goal, id: 'g', outcome: 'o' } }))).toBe(true)
  })

  test('of several is the earliest, in whatever order they were noted', () => {
    const days = ['2026-10-09', '2026-10-02', '2026-10-05', '2026-10-02', '2026-10-07']
    const noted = days.map((on, i): Evidence => ({ link: 'teacher-practice', on, seen: `change ${String(i)}` }))
    expect(evidenceOf(chain(...noted), 'teacher-practice').map(({ seen }) => seen)).toEqual([
      'change 1',
      'change 3',
      'change 2',
      'change 4',
      'change 0',
    ])
  })

  test('is not there for training done', () => {
    expect(earlyWin(chain(trained))).toBeUndefined()
  })
})

test('a chain reads back as itself', () => {
  const full = { ...chain(trained, practice, behavior, outcome('2026-12-15', 80)), plan: { training: 'workshop' } }
  expect(decode(ChangeChain)(JSON.parse(JSON.stringify(full)))).toEqual({ _tag: 'Right', right: full })
})

import { describe, expect, test } from 'vitest'
import { activities, orientationProfile, weigh } from '../../src/index.js'

describe('coaching weight', () => {
  test('follows intent and follow-through, not the activity', () => {
    const model = activities['CYC.MODEL']
    expect([
      weigh(model),
      weigh(model, { servesStudentGoal: true, inOpenCycle: true, isDebriefed: true }),
      weigh(activities['CYC.COPLAN'], {
        servesStudentGoal: false,
        usesStudentEvidence: false,
        inOpenCycle: true,
        hasNextStep: false,
        isDebriefed: false,
      }),
      weigh(activities['CYC.COPLAN'], { servesStudentGoal: false, usesStudentEvidence: false, inOpenCycle: true }),
      weigh(model, { servesStudentGoal: true }, 'light'),
      weigh(activities['OPS.SUB'], { servesStudentGoal: true, usesStudentEvidence: true, inOpenCycle: true }, 'heavy'),
    ]).toEqual([
      { weight: 'light', because: 'activity' },
      { weight: 'heavy', because: 'signs' },
      { weight: 'light', because: 'signs' },
      { weight: 'heavy', because: 'activity' },
      { weight: 'light', because: 'stated' },
      { weight: 'none', because: 'activity' },
    ])
  })
})

describe('the orientation of a coach’s time', () => {
  test('has shares of the time that has an orientation', () => {
    expect(
      orientationProfile([
        ['CYC.MODEL', 3000],
        ['CYC.DEBRIEF', 1000],
        ['GRP.PD', 1000],
        ['OPS.SUB', 1000],
        ['SUP.PREP', 500],
        ['unmapped', 70],
      ]),
    ).toEqual({
      seconds: { 'teacher-individual': 4000, 'teacher-group': 1000, data: 0, student: 0, managerial: 1000 },
      withoutOrientation: 570,
      shares: { 'teacher-individual': 4 / 6, 'teacher-group': 1 / 6, data: 0, student: 0, managerial: 1 / 6 },
      ranked: ['teacher-individual', 'teacher-group', 'managerial', 'data', 'student'],
      leading: 'teacher-individual',
    })
  })

  test('is led by none where none outweighs the others, or where there is no time', () => {
    expect([
      orientationProfile([
        ['CYC.MODEL', 50],
        ['DAT.REPORT', 50],
      ]).leading,
      orientationProfile([]).shares.data,
    ]).toEqual([undefined, 0])
  })
})

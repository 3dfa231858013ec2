import { describe, expect, test } from 'vitest'
import {
  activities,
  activitiesUnder,
  coachingRoles,
  coachOrientations,
  crosswalkOf,
  crosswalkSources,
  orientationOf,
  sources,
  studentCenteredPractices,
} from '../../src/index.js'

describe('the crosswalk', () => {
  test('has activities under every heading of every scheme', () => {
    const empty = [
      ...Object.keys(coachOrientations).filter(
        (orientation) => activitiesUnder({ orientation: orientation as 'data' }).length === 0,
      ),
      ...Object.keys(coachingRoles).filter((role) => activitiesUnder({ role: role as 'mentor' }).length === 0),
      ...Object.keys(studentCenteredPractices).filter(
        (name) => activitiesUnder({ studentCentered: name as 'goals' }).length === 0,
      ),
      ...(['identify', 'learn', 'improve'] as const).filter(
        (phase) => activitiesUnder({ impactCycle: phase }).length === 0,
      ),
    ]
    expect(empty).toEqual([])
  })

  test('gives no coaching role to work that is not the coach’s, and none at all to evaluation', () => {
    const odd = Object.entries(activities).filter(
      ([code, { zone }]) => (zone === 'wont' || zone === 'prohibited') && crosswalkOf(code).roles.length > 0,
    )
    expect([odd, crosswalkOf('EVA.EVALUATE')]).toEqual([
      [],
      { orientation: null, roles: [], impactCycle: [], studentCentered: [] },
    ])
  })

  test('places work one by one, in groups, on data, with students and in managing', () => {
    expect(
      [
        'CYC.MODEL',
        'GRP.PD',
        'DAT.COORD',
        'STU.TEACH',
        'OPS.SUB',
        'LDR.TEAM',
        'RES.MATERIALS',
        'SUP.LOG',
        'SUP.PREP',
        'RES.CURATE',
      ].map(orientationOf),
    ).toEqual([
      'teacher-individual',
      'teacher-group',
      'data',
      'student',
      'managerial',
      'managerial',
      'managerial',
      'managerial',
      null,
      null,
    ])
  })

  test('places a district’s own activity by its family only', () => {
    expect(crosswalkOf('STU.GARDEN')).toEqual({
      orientation: 'student',
      roles: [],
      impactCycle: [],
      studentCentered: [],
    })
    expect(['X.GARDEN', 'unmapped', 'constructor', '__proto__'].map(orientationOf)).toEqual([null, null, null, null])
  })

  test('headings can be combined', () => {
    expect(activitiesUnder({ role: 'classroom-supporter', impactCycle: 'improve' })).toEqual([
      'CYC.COTEACH',
      'CYC.OBSERVE',
      'CYC.DEBRIEF',
    ])
  })

  test('cites each scheme', () => {
    expect(Object.values(crosswalkSources).every((key) => key in sources)).toBe(true)
  })
})

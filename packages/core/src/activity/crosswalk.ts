import type { CoachOrientation } from '../role/coach-orientation.js'
import type { CoachingRole } from '../role/coaching-role.js'
import type { SourceKey } from '../sources.js'
import { activities, type StandardActivityCode } from './activities.js'
import { familyOf, type ActivityCode } from './catalogue.js'

/** A phase of the Impact Cycle. */
export type ImpactCyclePhase = 'identify' | 'learn' | 'improve'

/** The core practices of student-centered coaching. */
export const studentCenteredPractices = {
  goals: 'Set goals for student learning',
  'learning-targets': 'Work with standards-based learning targets',
  'student-evidence': 'Plan together from student evidence',
  cycles: 'Organize coaching in cycles',
  'co-teaching': 'Teach together',
  impact: 'Measure the impact on students and teacher',
  leadership: 'Partner with the school leader',
} as const satisfies Record<string, string>

/** The name of a core practice of student-centered coaching. */
export type StudentCenteredPractice = keyof typeof studentCenteredPractices

/** Where an activity belongs in the schemes that others have published. Empty or null: the scheme has no place for it. */
export interface Crosswalk {
  readonly orientation: CoachOrientation | null
  readonly roles: readonly CoachingRole[]
  readonly impactCycle: readonly ImpactCyclePhase[]
  readonly studentCentered: readonly StudentCenteredPractice[]
}

/** The schemes, each with the publication it comes from. The placing of activities in them is Coachwork's own reading. */
export const crosswalkSources = {
  orientation: 'deussen',
  roles: 'killionHarrison',
  impactCycle: 'knightImpactCycle',
  studentCentered: 'sweeneyPractices',
} as const satisfies Record<keyof Crosswalk, SourceKey>

/** The orientation of each family; work of preparation, learning, travel and resources has none. */
const orientations: Readonly<Record<string, CoachOrientation>> = {
  CYC: 'teacher-individual',
  GRP: 'teacher-group',
  DAT: 'data',
  STU: 'student',
  OPS: 'managerial',
  LDR: 'managerial',
  'RES.MATERIALS': 'managerial',
  'SUP.LOG': 'managerial',
}

type Placed = Partial<Omit<Crosswalk, 'orientation'>>

const placed: Readonly<Partial<Record<StandardActivityCode, Placed>>> = {
  'CYC.ENROLL': { roles: ['catalyst-for-change'], studentCentered: ['cycles'] },
  'CYC.REALITY': { roles: ['data-coach', 'classroom-supporter'], impactCycle: ['identify'] },
  'CYC.GOAL': {
    roles: ['instructional-specialist', 'catalyst-for-change'],
    impactCycle: ['identify'],
    studentCentered: ['goals', 'learning-targets'],
  },
  'CYC.COPLAN': {
    roles: ['instructional-specialist', 'curriculum-specialist'],
    impactCycle: ['improve'],
    studentCentered: ['student-evidence'],
  },
  'CYC.MODEL': { roles: ['classroom-supporter'], impactCycle: ['learn'] },
  'CYC.COTEACH': { roles: ['classroom-supporter'], impactCycle: ['improve'], studentCentered: ['co-teaching'] },
  'CYC.OBSERVE': { roles: ['classroom-supporter'], impactCycle: ['identify', 'improve'] },
  'CYC.DEBRIEF': { roles: ['classroom-supporter', 'catalyst-for-change'], impactCycle: ['improve'] },
  'CYC.EVIDENCE': { roles: ['data-coach'], impactCycle: ['improve'], studentCentered: ['student-evidence'] },
  'CYC.CLOSE': { roles: ['data-coach'], impactCycle: ['improve'], studentCentered: ['impact'] },
  'CYC.INFORMAL': { roles: ['instructional-specialist'] },
  'GRP.PLC': { roles: ['learning-facilitator', 'data-coach'], studentCentered: ['student-evidence'] },
  'GRP.STUDY': { roles: ['learning-facilitator'] },
  'GRP.PD': { roles: ['learning-facilitator'] },
  'GRP.MENTOR': { roles: ['mentor'] },
  'DAT.ANALYZE': { roles: ['data-coach'], studentCentered: ['student-evidence'] },
  'RES.CURATE': { roles: ['resource-provider'] },
  'RES.CURRIC': { roles: ['curriculum-specialist'] },
  'LDR.PRINCIPAL': { roles: ['school-leader'], studentCentered: ['leadership'] },
  'LDR.TEAM': { roles: ['school-leader'], studentCentered: ['leadership'] },
  'LDR.DISTRICT': { roles: ['school-leader'] },
  'SUP.LEARN': { roles: ['learner'] },
}

/** The orientation that time on an activity speaks for; a district's own activity follows its family. */
export const orientationOf = (code: ActivityCode): CoachOrientation | null => {
  const key = [code, familyOf(code)].find((name) => Object.hasOwn(orientations, name))
  return (key === undefined ? null : orientations[key]) ?? null
}

/** Where an activity belongs in published schemes; a district's own activity has an orientation by its family only. */
export const crosswalkOf = (code: ActivityCode): Crosswalk => ({
  roles: [],
  impactCycle: [],
  studentCentered: [],
  ...(Object.hasOwn(placed, code) ? placed[code as StandardActivityCode] : {}),
  orientation: orientationOf(code),
})

/** The standard activities that a scheme puts under one of its headings, in the order of the catalogue. */
export const activitiesUnder = (
  heading: Partial<{
    orientation: CoachOrientation
    role: CoachingRole
    impactCycle: ImpactCyclePhase
    studentCentered: StudentCenteredPractice
  }>,
): readonly StandardActivityCode[] =>
  (Object.keys(activities) as StandardActivityCode[]).filter((code) => {
    const { orientation, roles, impactCycle, studentCentered } = crosswalkOf(code)
    return (
      (heading.orientation === undefined || orientation === heading.orientation) &&
      (heading.role === undefined || roles.includes(heading.role)) &&
      (heading.impactCycle === undefined || impactCycle.includes(heading.impactCycle)) &&
      (heading.studentCentered === undefined || studentCentered.includes(heading.studentCentered))
    )
  })

import * as z from 'zod'
import type { SourceKey } from '../sources.js'

/** One of the functions that a coach can have in a school. */
export interface CoachingRoleDefinition {
  readonly label: string
  readonly definition: string
  /** What tends to go wrong with it; absent where the sources name nothing. */
  readonly challenge?: string
  readonly source: SourceKey
}

/** The ten roles of coaches. A coach has several, and an agreement says which ones, and how much of each. */
export const coachingRoles = {
  'resource-provider': {
    label: 'Resource provider',
    definition: 'Gets materials, tools, information and research to teachers.',
    challenge: 'It takes all the time it is given, so it needs a cap.',
    source: 'tenRoles',
  },
  'data-coach': {
    label: 'Data coach',
    definition: 'Organizes and analyzes data, leads the talk about it, and helps teachers use it.',
    challenge: 'It needs safety and trust.',
    source: 'tenRoles',
  },
  'curriculum-specialist': {
    label: 'Curriculum specialist',
    definition: 'Helps with what is taught: standards, scope, pacing, assessment.',
    challenge: 'The breadth of subjects.',
    source: 'tenRoles',
  },
  'instructional-specialist': {
    label: 'Instructional specialist',
    definition: 'Helps with how it is taught: strategies, differentiation, grouping.',
    challenge: 'The breadth of the repertoire.',
    source: 'tenRoles',
  },
  'classroom-supporter': {
    label: 'Classroom supporter',
    definition: 'Works in the classroom: models, co-teaches, observes, gives feedback.',
    source: 'killionHarrison',
  },
  mentor: {
    label: 'Mentor',
    definition: 'Brings new teachers into the norms, practices and policies of the school.',
    challenge: 'The way from dependence to independence.',
    source: 'killionHarrison',
  },
  'learning-facilitator': {
    label: 'Learning facilitator',
    definition: 'Designs and runs professional learning.',
    source: 'killionHarrison',
  },
  'school-leader': {
    label: 'School leader',
    definition: 'Serves improvement across the school with its leadership team.',
    source: 'killionHarrison',
  },
  'catalyst-for-change': {
    label: 'Catalyst for change',
    definition: 'Questions what is taken for granted, prompts difficult talk, supports the transfer into practice.',
    source: 'killionHarrison',
  },
  learner: {
    label: 'Learner',
    definition: 'Keeps learning, and lets others see it.',
    source: 'killionHarrison',
  },
} as const satisfies Record<string, CoachingRoleDefinition>

/** The name of one of the ten roles. */
export const CoachingRole = z.enum(Object.keys(coachingRoles) as [keyof typeof coachingRoles])
export type CoachingRole = keyof typeof coachingRoles

import * as z from 'zod'
import { DistrictActivity } from './activity/catalogue.js'
import { ActivityEntry } from './activity/entry.js'
import { AgreementVersion, Amendment, PartnershipAgreement } from './agreement/agreement.js'
import { Consensus, Interview } from './consensus/interview.js'
import { ConfidentialityClause } from './audience/information.js'
import { CycleConstraint } from './cycle/constraint.js'
import { CoachingCycle, CycleEvent } from './cycle/event.js'
import { ChangeChain } from './goal/change-chain.js'
import { GoalDraft, OutcomeGoal } from './goal/outcome-goal.js'
import { HiringProfile } from './hiring/profile.js'
import { HiringScore } from './hiring/scoring.js'
import { SchoolCalendar } from './school-calendar.js'

/**
 * Every document and part of a document that other programs may want to read or write, by name.
 *
 * Each is a zod schema, and so a Standard Schema too; `jsonSchema` gives the same for other languages.
 */
export const schemas = {
  agreement: PartnershipAgreement,
  'agreement-version': AgreementVersion,
  amendment: Amendment,
  'confidentiality-clause': ConfidentialityClause,
  calendar: SchoolCalendar,
  'change-chain': ChangeChain,
  consensus: Consensus,
  cycle: CoachingCycle,
  'cycle-constraint': CycleConstraint,
  'cycle-event': CycleEvent,
  'district-activity': DistrictActivity,
  entry: ActivityEntry,
  goal: OutcomeGoal,
  'goal-draft': GoalDraft,
  'hiring-profile': HiringProfile,
  'hiring-score': HiringScore,
  interview: Interview,
} as const satisfies Record<string, z.ZodType>

/** The name of a published schema. */
export type SchemaName = keyof typeof schemas

/** Whether a word is the name of a published schema. */
export const isSchemaName = (name: string): name is SchemaName => Object.hasOwn(schemas, name)

/**
 * The JSON Schema (draft 2020-12) of what a document may look like before it is read: values with a default may be left
 * out. Rules between fields, such as versions in order, are checked by the decoder and not told by the JSON Schema.
 */
export const jsonSchema = (name: SchemaName): z.core.JSONSchema.BaseSchema => ({
  title: `coachwork ${name}`,
  ...z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' }),
})

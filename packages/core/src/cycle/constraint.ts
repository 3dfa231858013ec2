import * as z from 'zod'
import { CycleEventType } from './event.js'

const Kinds = z.array(CycleEventType).min(1).readonly()
const Times = z.int().nonnegative()
const Days = z.int().positive().max(1000, 'expected no more days than a few school years have')
const Amount = z.number().nonnegative()

/**
 * What should hold of the events of a cycle, as data: the forms that conformance rules take.
 *
 * A list of kinds means any of them. Days are days with school.
 */
export const CycleConstraint = z
  .discriminatedUnion('form', [
    /** It happens, so many times at least, before the cycle closes. */
    z.strictObject({ form: z.literal('existence'), of: Kinds, times: Times.default(1) }),
    /** It never happens. */
    z.strictObject({ form: z.literal('absence'), of: Kinds }),
    /** It happens no more than so many times. */
    z.strictObject({ form: z.literal('at-most'), of: Kinds, times: Times }),
    /** The cycle begins with it. */
    z.strictObject({ form: z.literal('first'), of: Kinds }),
    /** The cycle ends with it. */
    z.strictObject({ form: z.literal('last'), of: Kinds }),
    /** Each time, something of the other kind came before. */
    z.strictObject({ form: z.literal('precedence'), of: Kinds, before: Kinds }),
    /** Each time, the event just before is of the other kind. */
    z.strictObject({ form: z.literal('chain-precedence'), of: Kinds, before: Kinds }),
    /** Each time, something of the other kind follows, within so many school days if given. */
    z.strictObject({ form: z.literal('response'), after: Kinds, of: Kinds, withinSchoolDays: Days.optional() }),
    /** Each time, something of the other kind follows before it happens again. */
    z.strictObject({ form: z.literal('alternate-response'), after: Kinds, of: Kinds }),
    /** Each time, the very next event is of the other kind. */
    z.strictObject({ form: z.literal('chain-response'), after: Kinds, of: Kinds }),
    /** Once the one has happened, the other never does. */
    z.strictObject({ form: z.literal('not-succession'), after: Kinds, of: Kinds }),
    /** If one of the two happens, so does the other, in whatever order. */
    z.strictObject({ form: z.literal('co-existence'), of: Kinds, with: Kinds }),
    /** While the cycle runs, it happens at least once in so many school days. */
    z.strictObject({ form: z.literal('rhythm'), of: Kinds, everySchoolDays: Days }),
    /** The whole cycle takes at least, and at most, so many school days. */
    z.strictObject({ form: z.literal('length'), atLeast: Amount.optional(), atMost: Amount.optional() }),
  ])
  .readonly()
export type CycleConstraint = z.infer<typeof CycleConstraint>

/** A constraint of one form. */
export type ConstraintOf<Form extends CycleConstraint['form']> = Extract<CycleConstraint, { readonly form: Form }>

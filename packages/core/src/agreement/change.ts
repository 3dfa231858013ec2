import * as z from 'zod'
import { AgreedZone, Expectation } from './expectation.js'

/** Where a clause stands, and what it says. */
const PlacedClause = z.object({ zone: AgreedZone, expectation: Expectation }).readonly()

const ClauseKeys = z.array(z.string()).readonly()

/** The order of each list: its clauses by activity and number among the clauses of that activity, as `OPS.SUB#0`. */
export const ClauseOrder = z.object({ will: ClauseKeys, may: ClauseKeys, wont: ClauseKeys }).readonly()
export type ClauseOrder = z.infer<typeof ClauseOrder>

/** A clause that joins, leaves, moves to another list or says something else. No `from`: it is new. No `to`: it goes. */
export const ClauseChange = z
  .object({
    change: z.literal('clause'),
    activity: z.string(),
    /** Which of several clauses on the same activity; counted from 0. */
    nth: z.int().nonnegative().default(0),
    from: PlacedClause.optional(),
    to: PlacedClause.optional(),
  })
  .readonly()
export type ClauseChange = z.infer<typeof ClauseChange>

/** The same clauses in another order. */
export const OrderChange = z.object({ change: z.literal('order'), to: ClauseOrder }).readonly()
export type OrderChange = z.infer<typeof OrderChange>

/** Any other term that joins, leaves or changes, by its path, such as `['time', 'contractMinutesPerWeek']`. */
export const TermChange = z
  .object({
    change: z.literal('term'),
    path: z.array(z.string()).min(1).readonly(),
    from: z.unknown().optional(),
    to: z.unknown().optional(),
  })
  .readonly()
export type TermChange = z.infer<typeof TermChange>

/** One difference between two versions of an agreement, as data that can be applied. */
export const VersionChange = z
  .discriminatedUnion('change', [ClauseChange.unwrap(), OrderChange.unwrap(), TermChange.unwrap()])
  .readonly()
export type VersionChange = z.infer<typeof VersionChange>

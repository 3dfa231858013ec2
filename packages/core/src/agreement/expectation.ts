import * as z from 'zod'
import { activityPattern } from '../activity/catalogue.js'
import { TaskOwner } from '../activity/owner.js'
import { PlannedShare } from './share.js'

/** What the agreement says of one activity, or of a whole family such as `CYC.*`. */
export const Expectation = z
  .looseObject({
    activity: z.string().regex(activityPattern, 'expected an activity code such as OPS.SUB, or a family such as CYC.*'),
    /** Shares of all logged time: what is aimed at, the least, the most. */
    share: PlannedShare.optional(),
    /** Who takes the task when it is not the coach's. */
    handBackTo: TaskOwner.optional(),
    /** How the task is handed over, or on what condition it is done. */
    note: z.string().optional(),
  })
  .readonly()
export type Expectation = z.infer<typeof Expectation>

/** The lists of an agreement: what the coach will do, may do and will not do. */
export const AgreedZone = z.enum(['will', 'may', 'wont'])
export type AgreedZone = z.infer<typeof AgreedZone>

/** The lists as people read them. */
export const zonePhrases: Readonly<Record<AgreedZone, string>> = {
  will: 'what the coach will do',
  may: 'what the coach may do',
  wont: 'what the coach will not do',
}

import * as z from 'zod'

/**
 * The place an activity has in a coach's role: what the coach will do, may do, will not do, or must never do.
 *
 * An agreement moves activities between will, may and wont; prohibited (evaluating colleagues) is beyond any agreement.
 */
export const RoleZone = z.enum(['will', 'may', 'wont', 'prohibited'])
export type RoleZone = z.infer<typeof RoleZone>

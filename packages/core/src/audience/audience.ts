import * as z from 'zod'

/**
 * For whom a report is made. What a reader may not see is not in the report made for them.
 *
 * A coach sees their own time in full; a principal and a district see how the role fits its agreement.
 */
export const Audience = z.enum(['coach', 'principal', 'district'])
export type Audience = z.infer<typeof Audience>

import * as z from 'zod'

/** A leader whom a coach spends time with: one person's office, the leadership team, or the district. */
export const Leader = z.enum(['principal', 'assistant-principal', 'team', 'district'])
export type Leader = z.infer<typeof Leader>

import * as z from 'zod'

/** Who asked for the work: the coach's own plan, a colleague, or a leader. `unknown` where the log does not say. */
export const Requester = z.enum([
  'teacher',
  'coach',
  'principal',
  'assistant-principal',
  'district',
  'other',
  'unknown',
])
export type Requester = z.infer<typeof Requester>

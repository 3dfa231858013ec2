import * as z from 'zod'

/** Whose work an activity properly is: the person to hand it back to when it is not the coach's. */
export const TaskOwner = z.enum(['coach', 'teacher', 'administrator', 'clerical', 'district', 'technology'])
export type TaskOwner = z.infer<typeof TaskOwner>

import * as z from 'zod'

const Text = z.string().optional()

/** The plan from support to outcome, drawn backward: what students, teacher, coach and leaders each do. */
export const ChangePlan = z
  .looseObject({
    /** What the students do in order to learn what the goal asks. */
    studentBehavior: Text,
    /** What the teacher does so that the students do it. */
    teacherPractice: Text,
    /** What the teacher learns first. */
    training: Text,
    /** What the coach does. */
    coaching: Text,
    /** What the leaders do. */
    leaderSupport: Text,
  })
  .readonly()
export type ChangePlan = z.infer<typeof ChangePlan>

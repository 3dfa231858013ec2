import type { Sign } from './sign.js'

/** The faults of a duty, and the rule that tells each. */
export const ruleOf = {
  catchAll: 'open-ended-duty',
  evaluation: 'evaluation-duty',
  administration: 'administrator-duty',
  teachersWork: 'teacher-duty',
  clerical: 'clerical-duty',
  studentService: 'student-service-duty',
  compliance: 'compliance-duty',
  vague: 'vague-duty',
  activityOnly: 'activity-without-outcome',
} as const

/** A fault that a duty can show by itself. */
export type DutyFault = keyof typeof ruleOf

/** Every fault that a duty can show by itself, with the words that show it. */
export type DutyFaults = Readonly<Partial<Record<DutyFault, Sign>>>

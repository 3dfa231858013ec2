import type { JobDescription } from '../../job-description/reading.js'
import type { AnyRule } from '../../rule.js'
import { activityWithoutOutcome } from './activity-without-outcome.js'
import { administratorDuty } from './administrator-duty.js'
import { clericalDuty } from './clerical-duty.js'
import { complianceDuty } from './compliance-duty.js'
import { evaluationDuty } from './evaluation-duty.js'
import { lightCoachingOnly } from './light-coaching-only.js'
import { mixedRole } from './mixed-role.js'
import { noConfidentiality } from './no-confidentiality.js'
import { noEvaluationBoundary } from './no-evaluation-boundary.js'
import { noOutcome } from './no-outcome.js'
import { noOwnLearning } from './no-own-learning.js'
import { noPartnership } from './no-partnership.js'
import { noPriorities } from './no-priorities.js'
import { openEndedDuty } from './open-ended-duty.js'
import { studentServiceDuty } from './student-service-duty.js'
import { teacherDuty } from './teacher-duty.js'
import { tooManyDuties } from './too-many-duties.js'
import { vagueDuty } from './vague-duty.js'

/** Every rule for job descriptions: first those on one duty, then those on the whole text. */
export const jobDescriptionRules: readonly AnyRule<JobDescription>[] = [
  openEndedDuty,
  vagueDuty,
  evaluationDuty,
  administratorDuty,
  teacherDuty,
  clericalDuty,
  studentServiceDuty,
  complianceDuty,
  activityWithoutOutcome,
  noOutcome,
  noConfidentiality,
  noPartnership,
  noOwnLearning,
  noEvaluationBoundary,
  noPriorities,
  tooManyDuties,
  mixedRole,
  lightCoachingOnly,
]

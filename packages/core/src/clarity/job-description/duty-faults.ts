import { administrationIn } from './administration.js'
import { catchAllIn } from './catch-all.js'
import { clericalWorkIn } from './clerical-work.js'
import { activityNamed } from './coaching-activity.js'
import { complianceIn } from './compliance-work.js'
import { evaluationIn } from './evaluation.js'
import { vaguenessOf } from './nature.js'
import { namesOutcome } from './outcome.js'
import { isExclusion, type DutyReading } from './reading.js'
import type { Sign } from './sign.js'
import { studentServiceIn } from './student-service.js'
import { teachersWorkIn } from './teachers-work.js'

/** Every fault that a duty can show by itself, with the words that show it. */
export interface DutyFaults {
  readonly catchAll: Sign | undefined
  readonly evaluation: Sign | undefined
  readonly administration: Sign | undefined
  readonly teachersWork: Sign | undefined
  readonly clerical: Sign | undefined
  readonly studentService: Sign | undefined
  readonly compliance: Sign | undefined
  readonly vague: Sign | undefined
  readonly activityOnly: Sign | undefined
}

const faultless: DutyFaults = {
  catchAll: undefined,
  evaluation: undefined,
  administration: undefined,
  teachersWork: undefined,
  clerical: undefined,
  studentService: undefined,
  compliance: undefined,
  vague: undefined,
  activityOnly: undefined,
}

const known = new WeakMap<DutyReading, DutyFaults>()

/** A catch-all that is all there is: the rest of the duty names nothing. */
const longestCatchAll = 14

const examine = (duty: DutyReading): DutyFaults => {
  if (isExclusion(duty)) return faultless
  const { statement } = duty
  const run = catchAllIn(statement.words, statement.denied)
  const catchAll: Sign | undefined = run && { ...run, confidence: 'high' }
  if (catchAll && statement.words.length <= longestCatchAll) return { ...faultless, catchAll }
  const owned = {
    evaluation: evaluationIn(statement),
    administration: administrationIn(statement),
    teachersWork: teachersWorkIn(statement),
    clerical: clericalWorkIn(statement),
    studentService: studentServiceIn(statement),
  }
  const compliance = complianceIn(statement)
  const elsewhere = Object.values(owned).some((sign) => sign !== undefined)
  const vague = elsewhere || compliance || catchAll ? undefined : vaguenessOf(statement)
  const event = elsewhere || vague ? undefined : activityNamed(statement)
  const activityOnly = event && !namesOutcome(statement) ? event : undefined
  return { catchAll, ...owned, compliance, vague, activityOnly }
}

/** The faults of a duty, found once. A statement of what the coach does not do has none. */
export const faultsOf = (duty: DutyReading): DutyFaults => {
  const before = known.get(duty)
  if (before) return before
  const faults = examine(duty)
  known.set(duty, faults)
  return faults
}

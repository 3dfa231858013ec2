import type { CycleLoad } from '../../cycle/load.js'
import type { CycleReview } from '../../cycle/subject.js'
import type { AnyRule } from '../../rule.js'
import { cycleTooLong } from './cycle-too-long.js'
import { eventOutOfOrder } from './event-out-of-order.js'
import { lateDebrief } from './late-debrief.js'
import { noBaseline } from './no-baseline.js'
import { noStudentFocus } from './no-student-focus.js'
import { observationWithoutConversation } from './observation-without-conversation.js'
import { skippedStage } from './skipped-stage.js'
import { tooManyOpenCycles } from './too-many-open-cycles.js'
import { unreachedGoal } from './unreached-goal.js'
import { weeksWithoutContact } from './weeks-without-contact.js'
import { workAfterEnd } from './work-after-end.js'
import { workWithoutConsent } from './work-without-consent.js'

/** Every rule for one coaching cycle. */
export const cycleRules: readonly AnyRule<CycleReview>[] = [
  workWithoutConsent,
  workAfterEnd,
  noBaseline,
  noStudentFocus,
  skippedStage,
  observationWithoutConversation,
  lateDebrief,
  unreachedGoal,
  cycleTooLong,
  weeksWithoutContact,
  eventOutOfOrder,
]

/** Every rule for all the cycles of one coach together. */
export const cycleLoadRules: readonly AnyRule<CycleLoad>[] = [tooManyOpenCycles]

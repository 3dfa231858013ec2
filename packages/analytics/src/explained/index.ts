import type { ExplainedMeasure } from './explained-measure.js'
import type { MeasureId } from './measure-ids.js'
import { administratorLearning } from './administrator-learning.js'
import { capacity } from './capacity.js'
import { carryOver } from './carry-over.js'
import { checkIns } from './check-ins.js'
import { coachingCycles } from './coaching-cycles.js'
import { coverage } from './coverage.js'
import { cycleProgress } from './cycle-progress.js'
import { cyclesForgone } from './cycles-forgone.js'
import { lateness } from './lateness.js'
import { leaderTime } from './leader-time.js'
import { load } from './load.js'
import { logQuality } from './log-quality.js'
import { ownLearning } from './own-learning.js'
import { plan } from './plan.js'
import { reach } from './reach.js'
import { remedies } from './remedies.js'
import { repeatedWeeks } from './repeated-weeks.js'
import { requests } from './requests.js'
import { saidAgainstLog } from './said-against-log.js'
import { scope } from './scope.js'
import { scopeCreep } from './scope-creep.js'
import { shares } from './shares.js'
import { timeAllocation } from './time-allocation.js'
import { timeBy } from './time-by.js'
import { whatIf } from './what-if.js'
import { workingDays } from './working-days.js'

export type { ExplainedMeasure } from './explained-measure.js'
export { measureText, measureThresholds, type MeasureSection, type Threshold } from './measure-text.js'
export { measureIds, type MeasureId } from './measure-ids.js'

/** What every measure says and what it rests on: the source of its page and of `coachwork explain`. */
export const explainedMeasures: Readonly<Record<MeasureId, ExplainedMeasure>> = {
  'administrator-learning': administratorLearning,
  capacity,
  'carry-over': carryOver,
  'check-ins': checkIns,
  'coaching-cycles': coachingCycles,
  coverage,
  'cycle-progress': cycleProgress,
  'cycles-forgone': cyclesForgone,
  lateness,
  'leader-time': leaderTime,
  load,
  'log-quality': logQuality,
  'own-learning': ownLearning,
  plan,
  reach,
  remedies,
  'repeated-weeks': repeatedWeeks,
  requests,
  'said-against-log': saidAgainstLog,
  scope,
  'scope-creep': scopeCreep,
  shares,
  'time-allocation': timeAllocation,
  'time-by': timeBy,
  'what-if': whatIf,
  'working-days': workingDays,
}

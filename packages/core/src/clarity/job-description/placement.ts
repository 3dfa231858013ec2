import type { StandardActivityCode } from '../../activity/activities.js'
import { actsIn, does, hasObject, type Act, type Statement } from '../language/statement.js'
import { faultsOf } from './duty-faults.js'
import { affirmed, isExclusion, type DutyReading } from './reading.js'
import { mentions, objectSays, says } from './whose-work.js'

const owned = (duty: DutyReading): StandardActivityCode | null | undefined => {
  const { catchAll, evaluation, teachersWork, clerical, studentService, compliance, administration } = faultsOf(duty)
  if (catchAll && duty.statement.words.length <= 14) return 'OPS.OTHER'
  if (evaluation && evaluation.about !== 'watch')
    return evaluation.about === 'inform' || evaluation.about === 'choose' ? 'EVA.INFORM' : 'EVA.EVALUATE'
  if (studentService) return 'STU.INTERVENE'
  if (teachersWork?.about === 'cover') return 'OPS.SUB'
  if (administration?.about === 'duty') return 'OPS.DUTY'
  if (teachersWork?.about === 'test') return 'DAT.ASSESS'
  if (teachersWork?.about === 'materials') return 'RES.MATERIALS'
  if (compliance?.about === 'tests') return 'DAT.COORD'
  if (clerical)
    return clerical.about === 'data' ? 'DAT.REPORT' : clerical.about === 'materials' ? 'RES.MATERIALS' : 'OPS.CLERICAL'
  if (compliance?.about === 'reports') return 'DAT.REPORT'
  if (compliance?.about === 'training') return 'SUP.LEARN'
  if (administration)
    return administration.about === 'serve' || administration.about === 'liaison' ? 'LDR.TEAM' : 'OPS.ADMIN'
  return teachersWork || compliance ? null : undefined
}

const byAct = (statement: Statement, act: Act): StandardActivityCode | undefined => {
  const { base } = act.verb
  const learns = /^(?:attend|participate|take|pursue|engage|seek|go|complete|keep|stay|remain)$/.test(base)
  if (learns && hasObject(statement, act, 'learningEvent', 'resource') && !hasObject(statement, act, 'teacher'))
    return 'SUP.LEARN'
  if (does(act, 'coteach')) return 'CYC.COTEACH'
  if (does(act, 'model') && !hasObject(statement, act, 'trait')) return 'CYC.MODEL'
  if (
    /^(?:co-plan|coplan)$/.test(base) ||
    (does(act, 'plan') && hasObject(statement, act, 'lesson', 'practice') && says(statement, /^(?:with|together)$/))
  )
    return 'CYC.COPLAN'
  if (objectSays(statement, act, /^(?:goals?)$/) && /^(?:set|plan|write|establish|identify|develop)$/.test(base))
    return 'CYC.GOAL'
  if (hasObject(statement, act, 'observation') || does(act, 'observe')) return 'CYC.OBSERVE'
  if (hasObject(statement, act, 'feedback') && !/^(?:plan)$/.test(base)) return 'CYC.DEBRIEF'
  if (objectSays(statement, act, /^(?:plcs?|communities)$/)) return 'GRP.PLC'
  if (hasObject(statement, act, 'learningEvent') && objectSays(statement, act, /^(?:study|lab|labs)$/))
    return 'GRP.STUDY'
  if (hasObject(statement, act, 'learningEvent')) return 'GRP.PD'
  if (does(act, 'coach') && objectSays(statement, act, /^(?:new|novice|beginning|induction)$/)) return 'GRP.MENTOR'
  if (base === 'troubleshoot' && says(statement, /^(?:technology|devices?|technical|computers?)$/)) return 'OPS.TECH'
  if (/^(?:maintain|update)$/.test(base) && objectSays(statement, act, /^current$/)) return 'SUP.LEARN'
  if (base === 'travel') return 'SUP.TRAVEL'
  if (
    objectSays(statement, act, /^(?:principals?|administrators?|administration)$/) &&
    /^(?:meet|confer|communicate)$/.test(base)
  )
    return 'LDR.PRINCIPAL'
  if (hasObject(statement, act, 'team') && says(statement, /^(?:leadership|improvement|committees?)$/))
    return 'LDR.TEAM'
  if (says(statement, /^district$/) && hasObject(statement, act, 'meeting')) return 'LDR.DISTRICT'
  if (objectSays(statement, act, /^work$/) && hasObject(statement, act, 'data')) return 'CYC.EVIDENCE'
  if (
    hasObject(statement, act, 'data') &&
    (mentions(statement, 'teacher', 'practice', 'decision') || does(act, 'analyze'))
  )
    return 'DAT.ANALYZE'
  if (hasObject(statement, act, 'curriculum') && does(act, 'make', 'plan', 'attend')) return 'RES.CURRIC'
  if (does(act, 'curate', 'deliver') && hasObject(statement, act, 'resource', 'material')) return 'RES.CURATE'
  return undefined
}

/**
 * The activity of the catalogue that a duty asks for; null where none is named clearly enough.
 *
 * A wrong category is worse than none, so hazy duties stay unplaced. What the coach does not do is placed as if it
 * were done: the code says what was ruled out.
 */
export const placeOf = (duty: DutyReading): StandardActivityCode | null => {
  if (isExclusion(duty)) return placeOf(affirmed(duty))
  const given = owned(duty)
  if (given !== undefined) return given
  const { statement } = duty
  if (faultsOf(duty).vague) return null
  for (const act of actsIn(statement, 'main', 'joint', 'helped', 'means')) {
    const code = byAct(statement, act)
    if (code) return code
  }
  return mentions(statement, 'learningEvent') ? 'GRP.PD' : null
}

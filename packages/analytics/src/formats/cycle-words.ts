import { contactKinds, cycleStages, type CycleEventType } from '@coachwork/core'
import type { CycleProgress, CycleProgressLine, CycleWitness, OverdueStep } from '../reports/report.js'
import { formatDay, formatTenths } from './figures.js'

/** What happened in a cycle, as a thing that can be missing, late or out of place. */
export const eventWords: Readonly<Record<CycleEventType, string>> = {
  invited: 'an invitation',
  accepted: 'a yes to the invitation',
  declined: 'a no to the invitation',
  withdrawn: 'a withdrawal',
  paused: 'a pause',
  resumed: 'a return from a pause',
  'reality-gathered': 'a look at current reality',
  observed: 'an observation',
  debriefed: 'a debrief',
  'goal-set': 'a goal',
  'strategy-chosen': 'a strategy',
  'strategy-explained': 'an explanation of the strategy',
  'strategy-modeled': 'a modeled lesson',
  'direction-confirmed': 'a talk about the direction',
  'progress-reviewed': 'a review of progress',
  'improvement-invented': 'an improvement',
  'actions-planned': 'planned next actions',
  'students-assessed': 'a first assessment of the students',
  'co-planned': 'a lesson planned together',
  'co-taught': 'a lesson taught together',
  'evidence-analyzed': 'a look at student work',
  'students-reassessed': 'a second assessment of the students',
  'goal-met': 'the goal met',
  closed: 'the end of the cycle',
}

/** Any of some kinds of events, in words: several ways to meet are one visit or one talk. */
const anyOfWords = (kinds: readonly CycleEventType[]): string => {
  if (kinds.length > 2 && kinds.every((kind) => contactKinds[kind] === 'visit')) return 'a visit to the classroom'
  if (kinds.length > 2 && kinds.every((kind) => contactKinds[kind] === 'talk')) return 'a talk'
  return kinds.map((kind) => eventWords[kind]).join(' or ')
}

/**
 * What shows that a rule was not kept, by kind of event and day.
 *
 * @param days what a length is counted in
 */
export const witnessWords = (witness: CycleWitness, days: string): string => {
  switch (witness.kind) {
    case 'event':
      return `${eventWords[witness.event]} on ${formatDay(witness.on)}`
    case 'missing': {
      const after =
        witness.after === null ? '' : ` after ${eventWords[witness.after.event]} on ${formatDay(witness.after.on)}`
      const due = witness.due === null ? '' : `, due by ${formatDay(witness.due)}`
      return `missing: ${anyOfWords(witness.anyOf)}${after}${due}`
    }
    case 'length':
      return `${formatTenths(witness.schoolDays)} ${days}`
  }
}

/** What is overdue and can still be done. */
export const overdueWords = ({ anyOf }: OverdueStep): string => anyOfWords(anyOf)

/** What the lengths of cycles are counted in. */
export const daysWords = ({ knowsSchoolDays }: Pick<CycleProgress, 'knowsSchoolDays'>): string =>
  knowsSchoolDays ? 'school days' : 'days from Monday to Friday'

/** Where a cycle stands, in words; a cycle whose events do not follow from each other stands nowhere. */
export const stageWords = ({ stage, isPaused }: Pick<CycleProgressLine, 'stage' | 'isPaused'>): string =>
  stage === null ? 'Unclear' : `${cycleStages[stage].label}${isPaused ? ', paused' : ''}`

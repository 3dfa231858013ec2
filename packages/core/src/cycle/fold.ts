import type { CalendarDate } from '../calendar-date.js'
import { reachesTarget, type OutcomeGoal } from '../goal/outcome-goal.js'
import { isLeft, left, right, type Result } from '../result.js'
import type { CoachingCycle, CycleEvent, CycleEventType, CycleModel, CycleSide } from './event.js'
import { cycleMoves, cycleStages, firstStage, type CyclePhase, type CycleStage } from './moves.js'

/** Where a cycle stands after the events so far. */
export interface CycleState {
  readonly model: CycleModel
  readonly stage: CycleStage
  readonly isPaused: boolean
  /** Which sides have said yes. Work begins when both have. */
  readonly consent: Readonly<Record<CycleSide, boolean>>
  readonly goal?: OutcomeGoal
  readonly strategy?: string
  /** Times through Improve, or through reassessing: how often progress was reviewed against the goal. */
  readonly loops: number
  /** The latest measured value. */
  readonly latestValue?: number
  /** The day of the latest event. */
  readonly on?: CalendarDate
  readonly hasMetGoal: boolean
}

/** A cycle in which nothing has happened yet. */
export const newCycle = (model: CycleModel): CycleState => ({
  model,
  stage: 'new',
  isPaused: false,
  consent: { coach: false, teacher: false },
  loops: 0,
  hasMetGoal: false,
})

/** Whether both sides have said yes and neither has ended the work. */
export const isRunning = ({ stage }: CycleState): boolean =>
  !['new', 'invited', 'closed', 'declined', 'withdrawn'].includes(stage)

/** Whether the cycle is over: closed, declined or withdrawn. */
export const isOver = ({ stage }: CycleState): boolean => ['closed', 'declined', 'withdrawn'].includes(stage)

/** The phase that a cycle is in, by the name that its model uses. */
export const phaseOf = ({ model, stage }: CycleState): CyclePhase => cycleStages[stage].phase[model]

/** An event that cannot have happened where the cycle stood, with what could have. */
export interface IllegalEvent {
  readonly _tag: 'not-legal-now' | 'earlier-than-the-last' | 'said-yes-before' | 'target-not-reached'
  /** Which event of the cycle, counted from 0. */
  readonly index: number
  readonly event: CycleEvent
  readonly stage: CycleStage
  /** The kinds of event that were legal. */
  readonly legal: readonly CycleEventType[]
  readonly message: string
}

/** The kinds of event that are legal now. While a cycle rests, it can be taken up again, ended or left. */
export const legalEvents = (state: CycleState): readonly CycleEventType[] => {
  if (state.isPaused) return ['resumed', 'withdrawn', 'closed']
  const moves = Object.keys(cycleMoves[state.model][state.stage] ?? {}) as CycleEventType[]
  return isRunning(state) ? [...moves, 'paused'] : moves
}

const illegal = (
  _tag: IllegalEvent['_tag'],
  state: CycleState,
  event: CycleEvent,
  index: number,
  reason: string,
): Result<readonly IllegalEvent[], never> => {
  const legal = legalEvents(state)
  const ways = legal.length === 0 ? 'nothing: the cycle is over' : legal.join(', ')
  const message = `event ${String(index + 1)} (${event.type} on ${event.on}): ${reason}; legal were: ${ways}`
  return left([{ _tag, index, event, stage: state.stage, legal, message }])
}

/** What an event says beyond moving the cycle along. Whatever is legal in a pause, other than pausing, ends it. */
const learn = (state: CycleState, event: CycleEvent): CycleState => ({
  ...state,
  on: event.on,
  isPaused: event.type === 'paused',
  loops: state.loops + (event.type === 'progress-reviewed' || event.type === 'students-reassessed' ? 1 : 0),
  hasMetGoal: state.hasMetGoal || event.type === 'goal-met',
  ...(event.type === 'goal-set' && { goal: event.goal }),
  ...(event.type === 'strategy-chosen' && { strategy: event.strategy }),
  ...('value' in event && event.value !== undefined && { latestValue: event.value }),
})

const withConsent = (state: CycleState, event: CycleEvent): CycleState => {
  if (event.type !== 'invited' && event.type !== 'accepted') return state
  if (event.by === 'principal') return state
  const consent = { ...state.consent, [event.by]: true }
  return { ...state, consent, stage: consent.coach && consent.teacher ? firstStage[state.model] : state.stage }
}

/**
 * The state after one more event.
 *
 * @param index which event of the cycle it is, counted from 0, for the message
 * @returns the new state; or the event that was illegal, with what was legal instead
 */
export const step = (state: CycleState, event: CycleEvent, index = 0): Result<readonly IllegalEvent[], CycleState> => {
  if (!legalEvents(state).includes(event.type)) {
    const where = state.isPaused ? 'is paused' : `stands at “${cycleStages[state.stage].label}”`
    return illegal('not-legal-now', state, event, index, `the cycle ${where}`)
  }
  if (state.on !== undefined && event.on < state.on)
    return illegal('earlier-than-the-last', state, event, index, `the event before it was on ${state.on}`)
  if (event.type === 'accepted' && state.consent[event.by])
    return illegal('said-yes-before', state, event, index, `the ${event.by} has already said yes`)
  if (event.type === 'goal-met' && state.goal && !reachesTarget(state.goal, event.value))
    return illegal(
      'target-not-reached',
      state,
      event,
      index,
      `${String(event.value)} does not reach the target of ${String(state.goal.target)}`,
    )
  const stage = cycleMoves[state.model][state.stage]?.[event.type] ?? state.stage
  return right(withConsent({ ...learn(state, event), stage }, event))
}

/** The state of a cycle: its events folded, one after the other, up to the first that was illegal. */
export const foldCycle = (
  cycle: Pick<CoachingCycle, 'model' | 'events'>,
): Result<readonly IllegalEvent[], CycleState> => {
  let state = newCycle(cycle.model)
  for (const [index, event] of cycle.events.entries()) {
    const next = step(state, event, index)
    if (isLeft(next)) return next
    state = next.right
  }
  return right(state)
}

/**
 * The cycle with one more event.
 *
 * @returns a new cycle, or why the event, or one before it, could not have happened
 */
export const recordEvent = (
  cycle: CoachingCycle,
  event: CycleEvent,
): Result<readonly IllegalEvent[], CoachingCycle> => {
  const longer = { ...cycle, events: [...cycle.events, event] }
  const folded = foldCycle(longer)
  return isLeft(folded) ? folded : right(longer)
}

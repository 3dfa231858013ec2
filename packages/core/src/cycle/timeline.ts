import { addDays, type CalendarDate } from '../calendar-date.js'
import { isLeft } from '../result.js'
import { schoolDays, type SchoolCalendar } from '../school-calendar.js'
import type { CoachingCycle, CycleEvent, CycleEventType } from './event.js'
import { isOver, isRunning, newCycle, phaseOf, step, type CycleState } from './fold.js'
import type { CyclePhase, CycleStage } from './moves.js'

/** One event of a cycle with where the cycle stood after it. */
export interface TimelineEntry {
  readonly index: number
  readonly on: CalendarDate
  readonly type: CycleEventType
  readonly stage: CycleStage
  readonly phase: CyclePhase
  readonly loops: number
  readonly isPaused: boolean
}

/** The states of a cycle after each event, as far as its events are legal. */
const statesOf = (cycle: Pick<CoachingCycle, 'model' | 'events'>): readonly CycleState[] => {
  const states: CycleState[] = []
  let state = newCycle(cycle.model)
  for (const [index, event] of cycle.events.entries()) {
    const next = step(state, event, index)
    if (isLeft(next)) break
    state = next.right
    states.push(state)
  }
  return states
}

/** A cycle told in order, event by event; it stops before the first event that was not legal. */
export const timelineOf = (cycle: CoachingCycle): readonly TimelineEntry[] =>
  statesOf(cycle).flatMap((state, index) => {
    const event = cycle.events[index]
    if (event === undefined) return []
    const { stage, loops, isPaused } = state
    return [{ index, on: event.on, type: event.type, stage, phase: phaseOf(state), loops, isPaused }]
  })

/** How coach and teacher met: in the classroom, or to talk; the rest (consent, pauses, the end) is no contact. */
export const contactKinds: Readonly<Record<CycleEventType, 'visit' | 'talk' | 'none'>> = {
  invited: 'none',
  accepted: 'none',
  declined: 'none',
  withdrawn: 'none',
  paused: 'none',
  resumed: 'none',
  'reality-gathered': 'visit',
  observed: 'visit',
  debriefed: 'talk',
  'goal-set': 'talk',
  'strategy-chosen': 'talk',
  'strategy-explained': 'talk',
  'strategy-modeled': 'visit',
  'direction-confirmed': 'talk',
  'progress-reviewed': 'talk',
  'improvement-invented': 'talk',
  'actions-planned': 'talk',
  'students-assessed': 'none',
  'co-planned': 'talk',
  'co-taught': 'visit',
  'evidence-analyzed': 'talk',
  'students-reassessed': 'none',
  'goal-met': 'talk',
  closed: 'none',
}

/** One meeting of coach and teacher: what happened of one kind on one day. */
export interface Contact {
  readonly on: CalendarDate
  readonly kind: 'visit' | 'talk'
  readonly events: readonly CycleEventType[]
}

/**
 * The contacts of a cycle, in order. Talks on one day are one contact, and so are visits, however many steps were taken:
 * a meeting that reviews progress and plans actions is one meeting.
 */
export const contactsOf = (cycle: Pick<CoachingCycle, 'events'>): readonly Contact[] => {
  const contacts = new Map<string, { on: CalendarDate; kind: 'visit' | 'talk'; events: CycleEventType[] }>()
  for (const { type, on } of cycle.events) {
    const kind = contactKinds[type]
    if (kind === 'none') continue
    const key = `${on} ${kind}`
    const contact = contacts.get(key) ?? { on, kind, events: [] }
    contact.events.push(type)
    contacts.set(key, contact)
  }
  return [...contacts.values()]
}

/** How long a cycle ran. */
export interface CycleDuration {
  /** The day on which both sides had said yes. */
  readonly from: CalendarDate
  /** Its last day, or the day asked about while it runs. */
  readonly to: CalendarDate
  readonly isOver: boolean
  /** First and last day counted, half days as halves, days of a pause left out. */
  readonly schoolDays: number
}

/**
 * How long a cycle has run by a day, in school days.
 *
 * @returns nothing where the two sides had not both said yes by then
 */
export const durationOf = (
  cycle: Pick<CoachingCycle, 'model' | 'events'>,
  calendar: SchoolCalendar,
  on: CalendarDate,
): CycleDuration | undefined => {
  const states = statesOf({ ...cycle, events: cycle.events.filter((event) => event.on <= on) })
  const from = states.find(isRunning)?.on
  if (from === undefined) return undefined
  const last = states.at(-1)
  const over = last !== undefined && isOver(last)
  const to = over ? (last.on ?? on) : on
  let days = schoolDays(calendar, { from, to })
  let pausedSince: CalendarDate | undefined
  for (const { isPaused, on: day = to } of states) {
    if (isPaused && pausedSince === undefined) pausedSince = day
    if (isPaused || pausedSince === undefined) continue
    days -= schoolDays(calendar, { from: addDays(pausedSince, 1), to: addDays(day, -1) })
    pausedSince = undefined
  }
  if (pausedSince !== undefined) days -= schoolDays(calendar, { from: addDays(pausedSince, 1), to })
  return { from, to, isOver: over, schoolDays: days }
}

/** Whether both sides had said yes by the end of a day and the work was not over. */
export const isOpenOn = (cycle: CoachingCycle, on: CalendarDate): boolean => {
  const state = statesOf({ ...cycle, events: cycle.events.filter((event) => event.on <= on) }).at(-1)
  return state !== undefined && isRunning(state)
}

/** The cycles that are open on a day: a coach's present load. */
export const openCycles = (cycles: readonly CoachingCycle[], on: CalendarDate): readonly CoachingCycle[] =>
  cycles.filter((cycle) => isOpenOn(cycle, on))

/** The events of a kind, or of several. */
export const eventsOf = <Type extends CycleEventType>(
  cycle: Pick<CoachingCycle, 'events'>,
  ...types: readonly Type[]
): readonly Extract<CycleEvent, { readonly type: Type }>[] =>
  cycle.events.filter((event): event is Extract<CycleEvent, { readonly type: Type }> =>
    (types as readonly CycleEventType[]).includes(event.type),
  )

import type { CalendarDate } from '../../calendar-date.js'
import { checkConstraint } from '../../cycle/check.js'
import { conformanceRules } from '../../cycle/conformance.js'
import type { CycleConstraint } from '../../cycle/constraint.js'
import type { CycleEvent, CycleEventType } from '../../cycle/event.js'
import { traceOf, type CycleTrace, type Verdict } from '../../cycle/trace.js'
import { eventsToJudge, judgedOn, type CycleReview, type PlacedEvent } from './subject.js'

/** The id of something that a cycle should hold to. */
export type ConformanceId = (typeof conformanceRules)[number]['id']

/** The constraint of a conformance rule. */
export const constraintOf = (id: ConformanceId): CycleConstraint | undefined =>
  conformanceRules.find((rule) => rule.id === id)?.constraint

/** A constraint that a cycle breaks or has yet to keep, with its place in the document. */
export interface CycleFault {
  readonly id: ConformanceId
  readonly verdict: 'broken' | 'open'
  /** The event that shows it, or the one that calls for what is missing; absent where the whole cycle does. */
  readonly at?: PlacedEvent
  /** Whether something is missing, as against something that should not be there. */
  readonly isMissing: boolean
  /** The last day on which what is missing would have been in time. */
  readonly due?: CalendarDate
  readonly schoolDays?: number
}

const alwaysKept: readonly CycleEventType[] = [
  'accepted',
  'declined',
  'withdrawn',
  'paused',
  'resumed',
  'closed',
  'goal-met',
]

const toFault = (id: ConformanceId, verdict: Verdict, placed: readonly PlacedEvent[]): CycleFault | undefined => {
  if (!('witness' in verdict)) return undefined
  const { witness } = verdict
  const index = witness._tag === 'event' ? witness.index : witness._tag === 'missing' ? witness.after : undefined
  const at = index === undefined ? undefined : placed[index]
  return {
    id,
    verdict: verdict.verdict,
    isMissing: witness._tag === 'missing',
    ...(at && { at }),
    ...(witness._tag === 'missing' && witness.due !== undefined && { due: witness.due }),
    ...(witness._tag === 'length' && { schoolDays: witness.schoolDays }),
  }
}

const traceFor = (review: CycleReview, placed: readonly PlacedEvent[], all: readonly PlacedEvent[]): CycleTrace => {
  const types = new Set(all.map(({ event }) => event.type))
  return {
    ...traceOf({ events: placed.map(({ event }) => event) }, judgedOn(review), review.calendar),
    isClosed: types.has('closed'),
    isReleased: types.has('declined') || types.has('withdrawn'),
  }
}

/** Whether a conformance rule is for the model that the cycle follows. */
export const isForModel = (id: ConformanceId, review: CycleReview): boolean =>
  conformanceRules.some((rule) => rule.id === id && (rule.models as readonly string[]).includes(review.cycle.model))

/** For a rhythm one beat a day is enough to see: a day with a hundred events is judged as quickly as one with two. */
const thinned = (placed: readonly PlacedEvent[], beats: readonly CycleEventType[]): readonly PlacedEvent[] => {
  const seen = new Set<string>()
  return placed.filter(({ event: { type, on } }) => {
    if (alwaysKept.includes(type) && !beats.includes(type)) return true
    if (!beats.includes(type) || seen.has(on)) return false
    seen.add(on)
    return true
  })
}

/**
 * What one conformance rule says of a cycle, as a fault at its place in the document; nothing where the rule is kept,
 * does not apply, or is for the other model.
 *
 * @param constraint in place of the rule's own, where an app sets other days
 */
export const faultOf = (
  review: CycleReview,
  id: ConformanceId,
  constraint: CycleConstraint | undefined = constraintOf(id),
): CycleFault | undefined => {
  if (constraint === undefined || !isForModel(id, review)) return undefined
  const all = eventsToJudge(review)
  const placed = constraint.form === 'rhythm' ? thinned(all, constraint.of) : all
  return toFault(id, checkConstraint(constraint, traceFor(review, placed, all)), placed)
}

/** The next event of the kinds after each event; found in one pass from the end. */
const nextOf = (placed: readonly PlacedEvent[], kinds: readonly CycleEventType[]): readonly (number | undefined)[] => {
  const next = new Array<number | undefined>(placed.length)
  let ahead: number | undefined
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    next[at] = ahead
    if (kinds.includes((placed[at]?.event as CycleEvent).type)) ahead = at
  }
  return next
}

/** An event that calls for an answer, with the one that came, and what the rule says of the two. */
export interface Answered {
  readonly call: PlacedEvent
  readonly answer?: PlacedEvent
  readonly fault?: CycleFault
  /** School days from the call to its answer, or to the day of judging where there is none. */
  readonly schoolDays: number
  /** The last day on which an answer is in time. */
  readonly due?: CalendarDate
}

/** What a rule of response says of every event that calls for an answer, one by one. */
export function* answersTo(
  review: CycleReview,
  id: ConformanceId,
  constraint: Extract<CycleConstraint, { readonly form: 'response' }>,
): Iterable<Answered> {
  if (!isForModel(id, review)) return
  const all = eventsToJudge(review)
  const next = nextOf(all, constraint.of)
  const whole = traceFor(review, all, all)
  const { days } = whole
  for (const [at, call] of all.entries()) {
    if (!constraint.after.includes(call.event.type)) continue
    const answer = all[next[at] ?? -1]
    const pair = answer ? [call, answer] : [call]
    const verdict = checkConstraint(constraint, { ...whole, events: pair.map(({ event }) => event) })
    const fault = toFault(id, verdict, pair)
    const { on } = call.event
    const until = answer?.event.on ?? whole.on
    const due = constraint.withinSchoolDays === undefined ? undefined : days.add(on, constraint.withinSchoolDays)
    yield {
      call,
      schoolDays: until < on ? 0 : days.count(on, until) - days.count(on, on),
      ...(answer && { answer }),
      ...(due !== undefined && { due }),
      ...(fault && { fault: { ...fault, at: fault.isMissing ? call : (answer ?? call) } }),
    }
  }
}

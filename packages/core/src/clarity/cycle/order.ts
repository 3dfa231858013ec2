import type { CycleEventType } from '../../cycle/event.js'
import type { Weighing } from '../rule.js'
import { isSo } from '../weighing.js'
import { constraintOf, faultOf, isForModel, type ConformanceId } from './conformance.js'
import { eventsToJudge, toldEvent, type CycleReview } from './subject.js'

/** How a rule of order tells what it is about: each time that it is so, and that it is not. */
export interface OrderWording {
  /** Whether there is what calls for something before it. */
  readonly later: readonly [so: string, not: string]
  /** Whether there was something before it. */
  readonly earlier: readonly [so: string, not: string]
  /** The fault, with the day of the event that shows it. */
  readonly say: (on: string) => string
}

/** Weighs a rule of order: the first event of the later kind, and whether the earlier kind came before it. */
export function* inOrder(review: CycleReview, id: ConformanceId, wording: OrderWording): Iterable<Weighing> {
  const constraint = constraintOf(id)
  if (constraint?.form !== 'precedence' || !isForModel(id, review)) return
  const placed = eventsToJudge(review)
  const firstOf = (kinds: readonly CycleEventType[]) => placed.find(({ event }) => kinds.includes(event.type))
  const [later, earlier] = [firstOf(constraint.of), firstOf(constraint.before)]
  const fault = faultOf(review, id)
  const lacks = later ? fault?.verdict === 'broken' : earlier === undefined
  const [hasLater, noLater] = wording.later
  const [hasEarlier, noEarlier] = wording.earlier
  yield {
    path: later ? ['events', later.index] : ['events'],
    conditions: [
      isSo(later !== undefined, `${hasLater}${later ? ` (${toldEvent(later.event)})` : ''}`, noLater, {
        needs: hasLater,
      }),
      isSo(lacks, noEarlier, `${hasEarlier}${earlier ? ` (${toldEvent(earlier.event)})` : ''}`, {
        path: earlier && ['events', earlier.index],
      }),
    ],
    fault: () => ({ message: wording.say(later?.event.on ?? '') }),
  }
}

import type { CalendarDate } from '../../calendar-date.js'
import { isOver, isRunning, newCycle, step, type IllegalEvent } from '../../cycle/fold.js'
import { isLeft } from '../../result.js'
import { eventsToJudge, type CycleReview, type PlacedEvent } from './subject.js'

/** A cycle told from its beginning, as far as its events could have happened. */
export interface CycleStory {
  /** The first event that cannot have happened where the cycle stood. */
  readonly odd?: PlacedEvent & { readonly illegal: IllegalEvent }
  /** The day on which both sides had said yes. */
  readonly from?: CalendarDate
  /** The day on which it was over. */
  readonly to?: CalendarDate
}

/** What is no work: asking, answering, resting, ending. */
const noWork = ['invited', 'accepted', 'declined', 'withdrawn', 'paused', 'resumed', 'closed']

/** The first event that is work, as against asking, answering, resting or ending. */
export const firstWork = (review: CycleReview): PlacedEvent | undefined =>
  eventsToJudge(review).find(({ event }) => !noWork.includes(event.type))

/** The first work that was done before both sides had said yes, as far as the order of events shows it. */
export const earlyWork = (review: CycleReview): PlacedEvent | undefined => {
  const { odd } = storyOf(review)
  if (odd?.illegal._tag !== 'not-legal-now' || !['new', 'invited'].includes(odd.illegal.stage)) return undefined
  return noWork.includes(odd.event.type) ? undefined : odd
}

const stories = new WeakMap<CycleReview, CycleStory>()

/** Tells a cycle once; every rule that asks again hears the same story. */
export const storyOf = (review: CycleReview): CycleStory => {
  const told = stories.get(review)
  if (told) return told
  const placed = eventsToJudge(review)
  let state = newCycle(review.cycle.model)
  let odd: CycleStory['odd']
  let from: CalendarDate | undefined
  for (const { index, event } of placed) {
    const next = step(state, event, index)
    if (isLeft(next)) {
      const [illegal] = next.left
      if (illegal) odd = { index, event, illegal }
      break
    }
    state = next.right
    if (from === undefined && isRunning(state)) from = event.on
  }
  // A cycle whose events do not fit together still ends when somebody wrote that it did.
  const end = placed.find(({ event }) => ['closed', 'declined', 'withdrawn'].includes(event.type))?.event.on
  const to = isOver(state) ? (state.on ?? end) : end
  const story = { ...(odd && { odd }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  stories.set(review, story)
  return story
}

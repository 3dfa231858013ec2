import * as z from 'zod'
import { cite } from '../../../sources.js'
import { cycleMoves, cycleStages } from '../../../cycle/moves.js'
import type { CycleEventType, CycleModel } from '../../../cycle/event.js'
import type { IllegalEvent } from '../../../cycle/fold.js'
import { faultOf } from '../../cycle/conformance.js'
import { earlyWork, storyOf } from '../../cycle/story.js'
import { eventsToJudge, exampleCycle, toldEvent, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** Whether another rule already tells what is wrong with the event. */
const isToldElsewhere = (review: CycleReview, index: number): boolean => {
  const faults = [
    ...([
      'invitation-first',
      'consent-before-work',
      'nothing-after-the-end',
      'reality-before-goal',
      'goal-before-strategy',
    ] as const),
    ...(['learn-before-improve', 'assess-before-teaching'] as const),
  ].map((id) => faultOf(review, id))
  return faults.some((found) => found?.verdict === 'broken' && found.at?.index === index)
}

/** The events that would have led on from a stage, of those that could have come. */
const waysOn = ({ stage, legal }: IllegalEvent, model: CycleModel): readonly CycleEventType[] => {
  const moves = cycleMoves[model][stage] ?? {}
  const on = legal.filter((type) => {
    const to = moves[type]
    return to !== undefined && to !== stage && !['closed', 'withdrawn', 'declined'].includes(to)
  })
  return on.length === 0 ? legal : on
}

const say = (illegal: IllegalEvent, model: CycleModel): string => {
  const { _tag, event, stage } = illegal
  const what = `“${toldEvent(event)}”`
  if (_tag === 'earlier-than-the-last') return `${what} stands after an event of a later day`
  if (_tag === 'said-yes-before') return `${what} is a second yes of the same side`
  const ways = waysOn(illegal, model)
  const next = ways.length === 0 ? 'it was over' : `what leads on is ${ways.join(' or ')}`
  return `${what} cannot have come next: the cycle stood at “${cycleStages[stage].label}”, and ${next}`
}

/** A story told out of order is read wrongly by everybody who was not there. */
export const eventOutOfOrder = defineWeighedRule<CycleReview>()({
  id: 'event-out-of-order',
  level: 'note',
  title: 'An event cannot have happened there',
  why: 'Everything after it is read wrongly: how far the cycle is, whether it is open, how long it ran.',
  fix: 'Put the event where it happened, or add the one that is missing before it.',
  source: cite('knightImpactCycle'),
  unless: 'your cycles have stages of their own',
  looksAt: 'each event, in the order in which they are written',
  options: z.strictObject({}),
  *weigh(review) {
    const { odd } = storyOf(review)
    const count = eventsToJudge(review).length
    const isTarget = odd?.illegal._tag === 'target-not-reached'
    const isTold = odd !== undefined && (earlyWork(review) !== undefined || isToldElsewhere(review, odd.index))
    yield {
      path: odd ? ['events', odd.index] : ['events'],
      conditions: [
        isSo(
          odd !== undefined,
          odd ? `“${toldEvent(odd.event)}” does not fit where it stands` : '',
          `each event, of ${String(count)}, could have happened where it stands`,
          { needs: 'an event does not fit where it stands' },
        ),
        isSo(!isTarget, 'it is not about a target', 'what does not fit is the value of a goal called met'),
        isSo(!isTold, 'no other rule tells it', 'another rule tells it'),
      ],
      fault: () => ({ message: odd ? say(odd.illegal, review.cycle.model) : '' }),
    }
  },
  examples: [
    {
      name: 'in order',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['paused', '09-07'],
        ['resumed', '09-14'],
      ]),
      findings: [],
    },
    {
      name: 'days out of order',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-07'],
        ['observed', '09-03'],
      ]),
      findings: ['“observed on 2026-09-03” stands after an event of a later day'],
    },
    {
      name: 'an event is missing',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['resumed', '09-07'],
      ]),
      findings: [
        '“resumed on 2026-09-07” cannot have come next: the cycle stood at “Current reality”, and what leads on is observed or reality-gathered',
      ],
    },
  ],
})

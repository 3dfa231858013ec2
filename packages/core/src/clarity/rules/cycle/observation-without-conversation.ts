import * as z from 'zod'
import { cite } from '../../../sources.js'
import type { CycleEventType } from '../../../cycle/event.js'
import { contactKinds } from '../../../cycle/timeline.js'
import { constraintOf, unanswered, type CycleFault } from '../../cycle/conformance.js'
import { exampleCycle, type CycleReview } from '../../cycle/subject.js'
import { defineRule } from '../../rule.js'

const talks = (Object.keys(contactKinds) as CycleEventType[]).filter((type) => contactKinds[type] === 'talk')

/** Observations after which coach and teacher never talked, whatever about. */
const silent = function* (review: CycleReview): Iterable<CycleFault> {
  const debrief = constraintOf('debrief-after-observation')
  if (debrief?.form !== 'response') return
  for (const found of unanswered(review, 'debrief-after-observation', { ...debrief, of: talks }))
    if (found.isMissing) yield found
}

/** An observation without a talk only watches. */
export const observationWithoutConversation = defineRule<CycleReview>()({
  id: 'observation-without-conversation',
  level: 'warning',
  title: 'An observation was never talked about',
  why: 'A teacher who is watched and hears nothing will think the worst, and next time will not invite anybody.',
  fix: 'Talk about the lesson within a week, beginning with what the teacher saw.',
  source: cite('knightYesMaybeNo'),
  unless: 'never',
  options: z.strictObject({}),
  *check(review) {
    for (const { verdict, at, due } of silent(review))
      if (verdict === 'broken' && at)
        yield {
          path: ['events', at.index],
          message:
            due === undefined
              ? `nobody talked about the observation of ${at.event.on}`
              : `nobody talked about the observation of ${at.event.on}; it was due by ${due}`,
        }
  },
  nearMiss(review) {
    for (const { verdict, at, due } of silent(review))
      if (verdict === 'open' && at)
        return `The observation of ${at.event.on} has not been talked about yet${due === undefined ? '' : `; there is time until ${due}`}.`
    return undefined
  },
  examples: [
    {
      name: 'talked about the next day',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['observed', '09-03'],
        ['debriefed', '09-04'],
      ]),
      findings: [],
    },
    {
      name: 'the goal was set from it, which is a talk too',
      subject: exampleCycle(
        'impact-cycle',
        [
          ['invited', '09-01'],
          ['accepted', '09-02'],
          ['observed', '09-03'],
          ['goal-set', '09-07'],
        ],
        { today: '2026-09-30' },
      ),
      findings: [],
    },
    {
      name: 'the teacher left before there was a talk',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['observed', '09-03'],
        ['withdrawn', '09-04'],
      ]),
      findings: [],
    },
    {
      name: 'watched, and nothing said',
      subject: exampleCycle(
        'impact-cycle',
        [
          ['invited', '09-01'],
          ['accepted', '09-02'],
          ['observed', '09-03'],
        ],
        { today: '2026-09-30' },
      ),
      findings: ['nobody talked about the observation of 2026-09-03; it was due by 2026-09-10'],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { constraintOf, faultOf, unanswered, type CycleFault } from '../../cycle/conformance.js'
import { eventsToJudge, exampleCycle, type CycleReview } from '../../cycle/subject.js'
import type { Fault } from '../../rule.js'
import { defineRule } from '../../rule.js'

const fault = (found: CycleFault | undefined, say: (on: string) => string): readonly Fault[] =>
  found?.verdict === 'broken' && found.at ? [{ path: ['events', found.at.index], message: say(found.at.event.on) }] : []

/** A student-centered cycle that closed after lessons were taught, without looking at what came of them. */
const closedUnseen = (review: CycleReview): readonly Fault[] => {
  const placed = eventsToJudge(review)
  const closed = placed.find(({ event }) => event.type === 'closed')
  // A cycle that ended before any lesson has nothing to look back on.
  if (!closed || !placed.some(({ event }) => event.type === 'co-taught' || event.type === 'strategy-modeled')) return []
  const path = ['events', closed.index]
  return [
    ...(faultOf(review, 'planned-from-evidence')?.verdict === 'broken'
      ? [{ path, message: 'the cycle closed, and student evidence was never looked at together' }]
      : []),
    ...(faultOf(review, 'reassess-before-closing')?.verdict === 'broken'
      ? [{ path, message: `the cycle closed on ${closed.event.on} without assessing the students again` }]
      : []),
  ]
}

const reviewsWithoutSequel = (review: CycleReview): readonly Fault[] => {
  const constraint = constraintOf('review-leads-on')
  if (constraint?.form !== 'response') return []
  return [...unanswered(review, 'review-leads-on', constraint)].flatMap((found) =>
    fault(found, (on) => `the review of progress on ${on} led to nothing before the cycle closed`),
  )
}

/** Each stage of a cycle rests on the one before. */
export const skippedStage = defineRule<CycleReview>()({
  id: 'skipped-stage',
  level: 'warning',
  title: 'A stage of the cycle is skipped',
  why: 'A strategy without a goal is an activity; nobody improves what nobody has shown; an effect is measured, not remembered.',
  fix: 'Go back to the stage that is missing, or write down what happened there.',
  source: cite('knightImpactCycle'),
  unless: 'coach and teacher agreed on a shorter way of working',
  options: z.strictObject({}),
  *check(review) {
    yield* fault(
      faultOf(review, 'goal-before-strategy'),
      (on) => `a strategy was chosen on ${on} before any goal was set`,
    )
    yield* fault(
      faultOf(review, 'learn-before-improve'),
      (on) => `progress was reviewed on ${on}, but the strategy was neither explained nor modeled before`,
    )
    yield* reviewsWithoutSequel(review)
    if (review.cycle.model === 'student-centered') yield* closedUnseen(review)
  },
  nearMiss(review) {
    const constraint = constraintOf('review-leads-on')
    if (constraint?.form !== 'response') return undefined
    const [open] = unanswered(review, 'review-leads-on', constraint)
    return open?.at && `The review of progress on ${open.at.event.on} has led to nothing yet, but the cycle still runs.`
  },
  examples: [
    {
      name: 'one after the other',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['reality-gathered', '09-04'],
        ['goal-set', '09-08'],
        ['strategy-chosen', '09-08'],
        ['strategy-modeled', '09-10'],
        ['direction-confirmed', '09-14'],
        ['progress-reviewed', '09-17'],
      ]),
      findings: [],
    },
    {
      name: 'a strategy in search of a goal',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['reality-gathered', '09-04'],
        ['strategy-chosen', '09-08'],
        ['goal-set', '09-10'],
      ]),
      findings: ['a strategy was chosen on 2026-09-08 before any goal was set'],
    },
    {
      name: 'nothing was learned before it was improved',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['reality-gathered', '09-04'],
        ['goal-set', '09-08'],
        ['strategy-chosen', '09-08'],
        ['progress-reviewed', '09-17'],
      ]),
      findings: ['progress was reviewed on 2026-09-17, but the strategy was neither explained nor modeled before'],
    },
    {
      name: 'no look at the results',
      subject: exampleCycle('student-centered', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['goal-set', '09-03'],
        ['students-assessed', '09-04'],
        ['evidence-analyzed', '09-07'],
        ['co-taught', '09-09'],
        ['closed', '10-02'],
      ]),
      findings: ['the cycle closed on 2026-10-02 without assessing the students again'],
    },
    {
      name: 'closed before a lesson was taught',
      subject: exampleCycle('student-centered', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['goal-set', '09-03'],
        ['closed', '09-07'],
      ]),
      findings: [],
    },
  ],
})

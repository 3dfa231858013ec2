import * as z from 'zod'
import { cite } from '../../../sources.js'
import { answersTo, constraintOf, faultOf, type ConformanceId } from '../../cycle/conformance.js'
import { inOrder } from '../../cycle/order.js'
import { eventsToJudge, exampleCycle, toldEvent, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule, type Weighing } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** A student-centered cycle that closed after lessons were taught, weighed for what was looked at of them. */
function* closedUnseen(review: CycleReview): Iterable<Weighing> {
  const placed = eventsToJudge(review)
  const closed = placed.find(({ event }) => event.type === 'closed')
  // A cycle that ended before any lesson has nothing to look back on.
  const lesson = placed.find(({ event }) => event.type === 'co-taught' || event.type === 'strategy-modeled')
  const unseen = (id: ConformanceId, what: string, message: string): Weighing => ({
    path: closed ? ['events', closed.index] : ['events'],
    conditions: [
      isSo(lesson !== undefined, 'lessons were taught', 'no lesson was taught'),
      isSo(closed !== undefined, 'the cycle is closed', 'the cycle is not closed'),
      isSo(
        closed ? faultOf(review, id)?.verdict === 'broken' : faultOf(review, id) !== undefined,
        `${what} is missing`,
        `${what} is there, or is not owed`,
      ),
    ],
    fault: () => ({ message }),
  })
  yield unseen(
    'planned-from-evidence',
    'a look at student evidence together',
    'the cycle closed, and student evidence was never looked at together',
  )
  yield unseen(
    'reassess-before-closing',
    'a second assessment of the students',
    `the cycle closed on ${closed?.event.on ?? ''} without assessing the students again`,
  )
}

/** Each review of progress, weighed for whether it led to something. */
function* reviewsWithSequel(review: CycleReview): Iterable<Weighing> {
  const constraint = constraintOf('review-leads-on')
  if (constraint?.form !== 'response') return
  const isClosed = eventsToJudge(review).some(({ event }) => event.type === 'closed')
  for (const { call, answer, fault } of answersTo(review, 'review-leads-on', constraint)) {
    const { index, event } = call
    yield {
      path: ['events', index],
      conditions: [
        isSo(
          answer === undefined,
          `nothing followed from the review of progress on ${event.on}`,
          `something followed from the review of progress on ${event.on} (${answer ? toldEvent(answer.event) : ''})`,
          { path: answer && ['events', answer.index] },
        ),
        isSo(
          answer ? isClosed : fault?.verdict === 'broken',
          'the cycle is closed',
          'the cycle is not closed, or one side left it',
        ),
      ],
      fault: () => ({ message: `the review of progress on ${event.on} led to nothing before the cycle closed` }),
    }
  }
}

/** Each stage of a cycle rests on the one before. */
export const skippedStage = defineWeighedRule<CycleReview>()({
  id: 'skipped-stage',
  level: 'warning',
  title: 'A stage of the cycle is skipped',
  why: 'A strategy without a goal is an activity; nobody improves what nobody has shown; an effect is measured, not remembered.',
  fix: 'Go back to the stage that is missing, or write down what happened there.',
  source: cite('knightImpactCycle'),
  unless: 'coach and teacher agreed on a shorter way of working',
  looksAt: 'what a stage rests on, and what came of the last one',
  options: z.strictObject({}),
  *weigh(review) {
    yield* inOrder(review, 'goal-before-strategy', {
      later: ['a strategy was chosen', 'no strategy is chosen yet'],
      earlier: ['a goal was set before', 'no goal was set before'],
      say: (on) => `a strategy was chosen on ${on} before any goal was set`,
    })
    yield* inOrder(review, 'learn-before-improve', {
      later: ['progress was reviewed', 'progress is not reviewed yet'],
      earlier: [
        'the strategy was explained or modeled before',
        'the strategy was neither explained nor modeled before',
      ],
      say: (on) => `progress was reviewed on ${on}, but the strategy was neither explained nor modeled before`,
    })
    yield* reviewsWithSequel(review)
    if (review.cycle.model === 'student-centered') yield* closedUnseen(review)
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

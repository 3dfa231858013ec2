import * as z from 'zod'
import { cite } from '../../../sources.js'
import { faultOf } from '../../cycle/conformance.js'
import { earlyWork } from '../../cycle/story.js'
import { eventsToJudge, exampleCycle, toldEvent, type CycleReview } from '../../cycle/subject.js'
import { defineRule } from '../../rule.js'

/** Coaching is voluntary: it begins when both sides have said yes. */
export const workWithoutConsent = defineRule<CycleReview>()({
  id: 'work-without-consent',
  level: 'warning',
  title: 'Work begins before both sides have said yes',
  why: 'Somebody asks, and the other may say no. Work that begins without a yes is not a partnership.',
  fix: 'Write down the invitation and both answers. If nobody was asked, ask now; a no ends the cycle.',
  source: cite('knightPrinciples'),
  unless: 'consent is kept in another place, and both sides know where',
  options: z.strictObject({}),
  *check(review) {
    const early = earlyWork(review) ?? faultOf(review, 'consent-before-work')?.at
    if (early)
      yield {
        path: ['events', early.index],
        message: `work began (${toldEvent(early.event)}) before both sides had said yes`,
      }
    else if (faultOf(review, 'invitation-first')?.verdict === 'broken') {
      const [first] = eventsToJudge(review)
      if (first)
        yield {
          path: ['events', first.index],
          message: `the cycle begins with “${toldEvent(first.event)}”, and nobody is named who asked`,
          confidence: 'low',
        }
    }
  },
  examples: [
    {
      name: 'asked and answered',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['observed', '09-03'],
      ]),
      findings: [],
    },
    {
      name: 'a no is an answer too',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['declined', '09-02'],
      ]),
      findings: [],
    },
    {
      name: 'nobody answered',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['observed', '09-03'],
      ]),
      findings: ['work began (observed on 2026-09-03) before both sides had said yes'],
    },
    {
      name: 'the principal asked, and only one side answered',
      subject: exampleCycle('student-centered', [
        ['invited', '09-01', { by: 'principal' }],
        ['accepted', '09-02', { by: 'coach' }],
        ['goal-set', '09-03'],
      ]),
      findings: ['work began (goal set on 2026-09-03) before both sides had said yes'],
    },
  ],
})

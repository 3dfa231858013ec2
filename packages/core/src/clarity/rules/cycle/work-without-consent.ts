import * as z from 'zod'
import { cite } from '../../../sources.js'
import { faultOf } from '../../cycle/conformance.js'
import { earlyWork, firstWork } from '../../cycle/story.js'
import { eventsToJudge, exampleCycle, toldEvent, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** Coaching is voluntary: it begins when both sides have said yes. */
export const workWithoutConsent = defineWeighedRule<CycleReview>()({
  id: 'work-without-consent',
  level: 'warning',
  title: 'Work begins before both sides have said yes',
  why: 'Somebody asks, and the other may say no. Work that begins without a yes is not a partnership.',
  fix: 'Write down the invitation and both answers. If nobody was asked, ask now; a no ends the cycle.',
  source: cite('knightPrinciples'),
  unless: 'consent is kept in another place, and both sides know where',
  looksAt: 'the first work, and the invitation and the yes before it',
  options: z.strictObject({}),
  *weigh(review) {
    const placed = eventsToJudge(review)
    const early = earlyWork(review) ?? faultOf(review, 'consent-before-work')?.at
    const work = early ?? firstWork(review)
    const yes = placed.find(({ event }) => event.type === 'accepted')
    yield {
      path: work ? ['events', work.index] : ['events'],
      conditions: [
        isSo(work !== undefined, work ? `work began (${toldEvent(work.event)})` : '', 'no work is written down', {
          needs: 'work began',
        }),
        isSo(
          work ? early !== undefined : yes === undefined,
          'not both sides had said yes before',
          `there was a yes before${yes ? ` (${toldEvent(yes.event)})` : ''}`,
          { path: yes && !early ? ['events', yes.index] : undefined },
        ),
      ],
      fault: () => ({
        message: `work began (${work ? toldEvent(work.event) : ''}) before both sides had said yes`,
      }),
    }
    const [first] = placed
    if (!first) return
    yield {
      path: ['events', first.index],
      conditions: [
        isSo(
          faultOf(review, 'invitation-first')?.verdict === 'broken',
          'the first event is no invitation',
          `the first event is an invitation (${toldEvent(first.event)})`,
        ),
        isSo(!early, 'no work came too early', 'work came too early, which is told already'),
      ],
      fault: () => ({
        message: `the cycle begins with “${toldEvent(first.event)}”, and nobody is named who asked`,
        confidence: 'low',
      }),
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

import * as z from 'zod'
import { cite } from '../../../sources.js'
import type { CycleEventType } from '../../../cycle/event.js'
import { contactKinds } from '../../../cycle/timeline.js'
import { constraintOf, answersTo } from '../../cycle/conformance.js'
import { exampleCycle, toldEvent, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

const talks = (Object.keys(contactKinds) as CycleEventType[]).filter((type) => contactKinds[type] === 'talk')

/** An observation without a talk only watches. */
export const observationWithoutConversation = defineWeighedRule<CycleReview>()({
  id: 'observation-without-conversation',
  level: 'warning',
  title: 'An observation was never talked about',
  why: 'A teacher who is watched and hears nothing will think the worst, and next time will not invite anybody.',
  fix: 'Talk about the lesson within a week, beginning with what the teacher saw.',
  source: cite('knightYesMaybeNo'),
  unless: 'never',
  looksAt: 'each observation, and the next talk of any kind',
  options: z.strictObject({}),
  *weigh(review) {
    const debrief = constraintOf('debrief-after-observation')
    if (debrief?.form !== 'response') return
    const { withinSchoolDays = 0 } = debrief
    for (const found of answersTo(review, 'debrief-after-observation', { ...debrief, of: talks })) {
      const { call, answer, fault, schoolDays, due } = found
      const { index, event } = call
      const isLate = answer ? fault !== undefined : fault?.verdict === 'broken'
      const isOwed = answer !== undefined || fault !== undefined
      yield {
        path: ['events', index],
        conditions: [
          isSo(
            answer === undefined,
            `nobody talked about the observation of ${event.on}`,
            `a talk came after the observation of ${event.on} (${answer ? toldEvent(answer.event) : ''})`,
            { path: answer && ['events', answer.index] },
          ),
          isSo(isOwed, 'the talk is owed', 'one side said no or left, and nothing is owed'),
          isMeasured(
            isLate,
            { figure: schoolDays, threshold: withinSchoolDays, unit: 'school days', faultIs: 'above' },
            `${String(schoolDays)} school days passed${due === undefined ? '' : `, with time until ${due}`}`,
            `more than ${String(withinSchoolDays)} school days pass, or the cycle closes`,
          ),
        ],
        fault: () => ({
          message: `nobody talked about the observation of ${event.on}${due === undefined ? '' : `; it was due by ${due}`}`,
        }),
      }
    }
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

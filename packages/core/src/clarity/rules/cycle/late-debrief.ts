import * as z from 'zod'
import { cite } from '../../../sources.js'
import { constraintOf, answersTo } from '../../cycle/conformance.js'
import { exampleCycle, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

const debrief = constraintOf('debrief-after-observation')
const usualDays = debrief?.form === 'response' ? (debrief.withinSchoolDays ?? 1) : 1

/** A lesson is remembered for a few days. */
export const lateDebrief = defineWeighedRule<CycleReview>()({
  id: 'late-debrief',
  level: 'note',
  title: 'A debrief came late',
  why: 'What was seen in a lesson fades. A talk two weeks later is about impressions.',
  fix: 'Set the day of the debrief together with the day of the observation.',
  source: cite('knightYesMaybeNo'),
  unless: 'coach and teacher meet on a fixed day that is further apart',
  looksAt: 'each observation with its debrief',
  options: z.strictObject({ withinSchoolDays: z.int().min(1).max(60).default(usualDays) }),
  *weigh(review, { withinSchoolDays }) {
    if (debrief?.form !== 'response') return
    const response = { ...debrief, withinSchoolDays }
    for (const { call, answer, fault, schoolDays } of answersTo(review, 'debrief-after-observation', response)) {
      const { index, event } = answer ?? call
      const late = `the debrief comes more than ${String(withinSchoolDays)} school days after the observation`
      yield {
        path: ['events', index],
        conditions: [
          isSo(
            answer !== undefined,
            `the observation of ${call.event.on} has its debrief`,
            `the observation of ${call.event.on} has no debrief`,
          ),
          answer
            ? isMeasured(
                fault !== undefined,
                { figure: schoolDays, threshold: withinSchoolDays, unit: 'school days', faultIs: 'above' },
                `it came ${String(schoolDays)} school days later, on ${event.on}`,
                late,
              )
            : isSo(false, late, 'there is no day to count to'),
        ],
        fault: () => ({
          message: `the debrief of ${event.on} came more than ${String(withinSchoolDays)} school days after the observation`,
        }),
      }
    }
  },
  examples: [
    {
      name: 'within five school days',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['observed', '09-03'],
        ['debriefed', '09-10'],
      ]),
      findings: [],
    },
    {
      name: 'a week of holidays between',
      subject: exampleCycle(
        'impact-cycle',
        [
          ['invited', '10-01'],
          ['accepted', '10-02'],
          ['observed', '10-08'],
          ['debriefed', '10-20'],
        ],
        {
          calendar: {
            coachwork: 'calendar/1',
            year: { from: '2026-08-17', to: '2027-06-04' },
            daysOff: [{ from: '2026-10-12', to: '2026-10-16', name: 'Fall break' }],
            halfDays: [],
          },
        },
      ),
      findings: [],
    },
    {
      name: 'two weeks later',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['observed', '09-03'],
        ['debriefed', '09-17'],
      ]),
      findings: ['the debrief of 2026-09-17 came more than 5 school days after the observation'],
    },
  ],
})

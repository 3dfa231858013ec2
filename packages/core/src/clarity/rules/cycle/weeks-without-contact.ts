import * as z from 'zod'
import { cite } from '../../../sources.js'
import { constraintOf, faultOf, type CycleFault, type ConformanceId } from '../../cycle/conformance.js'
import { storyOf } from '../../cycle/story.js'
import { exampleCycle, type CycleReview } from '../../cycle/subject.js'
import { defineRule } from '../../rule.js'

const weekly = constraintOf('weekly-talk')
const usualDays = weekly?.form === 'rhythm' ? weekly.everySchoolDays : 1

const gap = (review: CycleReview, id: ConformanceId, everySchoolDays: number): CycleFault | undefined => {
  const constraint = constraintOf(id)
  return constraint?.form === 'rhythm' ? faultOf(review, id, { ...constraint, everySchoolDays }) : undefined
}

/** A cycle lives from regular work together. */
export const weeksWithoutContact = defineRule<CycleReview>()({
  id: 'weeks-without-contact',
  level: 'note',
  title: 'A week passes without a visit or a talk',
  why: 'Regular visits and talks are what turns a plan into a change. A cycle that rests in silence has often ended.',
  fix: 'Plan the visits and talks of the whole cycle when it begins, or write down that it rests.',
  source: cite('sweeneyPractices'),
  unless: 'not every visit and talk is written down as an event',
  options: z.strictObject({ everySchoolDays: z.int().positive().max(200).default(usualDays) }),
  *check(review, { everySchoolDays }) {
    if (storyOf(review).from === undefined) return
    for (const [id, what] of [
      ['weekly-visit', 'visit to the classroom'],
      ['weekly-talk', 'talk'],
    ] as const) {
      const found = gap(review, id, everySchoolDays)
      if (found?.verdict === 'broken' && found.at)
        yield {
          path: ['events', found.at.index],
          message: `more than ${String(everySchoolDays)} school days passed without a ${what} after ${found.at.event.on}`,
        }
    }
  },
  examples: [
    {
      name: 'every week',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['observed', '09-04'],
        ['debriefed', '09-07'],
        ['observed', '09-10'],
        ['goal-set', '09-11'],
      ]),
      findings: [],
    },
    {
      name: 'a long silence',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['observed', '09-04'],
        ['debriefed', '09-07'],
        ['observed', '09-28'],
        ['debriefed', '09-29'],
      ]),
      findings: [
        'more than 5 school days passed without a visit to the classroom after 2026-09-04',
        'more than 5 school days passed without a talk after 2026-09-07',
      ],
    },
  ],
})

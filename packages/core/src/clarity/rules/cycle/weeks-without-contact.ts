import * as z from 'zod'
import { cite } from '../../../sources.js'
import { constraintOf, faultOf, type CycleFault, type ConformanceId } from '../../cycle/conformance.js'
import { storyOf } from '../../cycle/story.js'
import { exampleCycle, type CycleReview, type PlacedEvent } from '../../cycle/subject.js'
import { defineRule } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

const weekly = constraintOf('weekly-talk')
const usualDays = weekly?.form === 'rhythm' ? weekly.everySchoolDays : 1

const gap = (review: CycleReview, id: ConformanceId, everySchoolDays: number): CycleFault | undefined => {
  const constraint = constraintOf(id)
  return constraint?.form === 'rhythm' ? faultOf(review, id, { ...constraint, everySchoolDays }) : undefined
}

const rhythms = [
  ['weekly-visit', 'visit to the classroom'],
  ['weekly-talk', 'talk'],
] as const

const tooLong = (everySchoolDays: number, what: string, { event }: PlacedEvent): string =>
  `more than ${String(everySchoolDays)} school days passed without a ${what} after ${event.on}`

/** The longest time without a beat: the fewest days that the rhythm could have and still be kept. */
const longestGap = (
  review: CycleReview,
  id: ConformanceId,
): { readonly schoolDays: number; readonly after?: PlacedEvent } => {
  let [broken, kept] = [-1, 1]
  let after: PlacedEvent | undefined
  const isKept = (days: number): boolean => {
    const found = gap(review, id, days)
    if (found?.at) after = found.at
    return found === undefined
  }
  while (!isKept(kept)) [broken, kept] = [kept, kept * 2]
  while (kept - broken > 1) {
    const middle = Math.floor((kept + broken) / 2)
    if (isKept(middle)) kept = middle
    else broken = middle
  }
  return { schoolDays: kept, ...(after && { after }) }
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
  // The longest silence takes many looks to find; a lint needs only one.
  *check(review, { everySchoolDays }) {
    if (storyOf(review).from === undefined) return
    for (const [id, what] of rhythms) {
      const found = gap(review, id, everySchoolDays)
      if (found?.verdict === 'broken' && found.at)
        yield { path: ['events', found.at.index], message: tooLong(everySchoolDays, what, found.at) }
    }
  },
  looksAt: 'the longest times without a visit and without a talk',
  *weigh(review, { everySchoolDays }) {
    const hasBegun = storyOf(review).from !== undefined
    for (const [id, what] of rhythms) {
      const shown = gap(review, id, everySchoolDays)
      const { schoolDays, after } = longestGap(review, id)
      const at = shown?.at ?? after
      yield {
        path: at ? ['events', at.index] : ['events'],
        conditions: [
          isSo(hasBegun, 'both sides had said yes', 'not both sides have said yes yet'),
          isMeasured(
            shown?.verdict === 'broken' && at !== undefined,
            { figure: schoolDays, threshold: everySchoolDays, unit: 'school days', faultIs: 'above' },
            `the longest time without a ${what} was ${String(schoolDays)} school days${after ? `, after ${after.event.on}` : ''}`,
            `more than ${String(everySchoolDays)} school days pass`,
          ),
        ],
        fault: () => ({ message: at ? tooLong(everySchoolDays, what, at) : '' }),
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

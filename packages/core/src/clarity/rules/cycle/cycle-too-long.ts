import * as z from 'zod'
import { cite } from '../../../sources.js'
import { constraintOf, faultOf } from '../../cycle/conformance.js'
import { storyOf } from '../../cycle/story.js'
import { eventsToJudge, exampleCycle, type CycleReview } from '../../cycle/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

const length = constraintOf('length-of-a-cycle')
const usualDays = length?.form === 'length' ? (length.atMost ?? 1) : 1

/** A cycle has an end in sight. */
export const cycleTooLong = defineWeighedRule<CycleReview>()({
  id: 'cycle-too-long',
  level: 'warning',
  title: 'The cycle runs too long',
  why: 'A cycle without an end in sight loses its goal, and the next teacher waits.',
  fix: 'Measure where the students are, close the cycle together, and begin another if there is a new goal.',
  source: cite('getting60First'),
  unless: 'your cycles follow a semester by agreement; then set the days',
  looksAt: 'how many school days the cycle ran, without rests',
  options: z.strictObject({ atMostSchoolDays: z.int().positive().max(1000).default(usualDays) }),
  *weigh(review, { atMostSchoolDays }) {
    const begun = eventsToJudge(review).findLast(({ event }) => event.type === 'accepted')
    // Held against no days at all, any length shows itself.
    const schoolDays = faultOf(review, 'length-of-a-cycle', { form: 'length', atMost: 0 })?.schoolDays ?? 0
    const ran = `the cycle ${storyOf(review).to === undefined ? 'has run' : 'ran'} for ${String(schoolDays)} school days`
    yield {
      path: ['events'],
      conditions: [
        isSo(begun !== undefined, 'there was a yes', 'nobody has said yes yet'),
        isMeasured(
          schoolDays > atMostSchoolDays,
          { figure: schoolDays, threshold: atMostSchoolDays, unit: 'school days', faultIs: 'above' },
          ran,
          `it runs for more than ${String(atMostSchoolDays)} school days`,
        ),
      ],
      fault: () => ({ message: `${ran}; more than ${String(atMostSchoolDays)} lose the goal` }),
    }
  },
  examples: [
    {
      name: 'six weeks',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['closed', '10-14'],
      ]),
      findings: [],
    },
    {
      name: 'a rest does not count',
      subject: exampleCycle('impact-cycle', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['paused', '09-14'],
        ['resumed', '11-02'],
        ['closed', '11-25'],
      ]),
      findings: [],
    },
    {
      name: 'since September',
      subject: exampleCycle(
        'impact-cycle',
        [
          ['invited', '09-01'],
          ['accepted', '09-02'],
        ],
        { today: '2026-12-18' },
      ),
      findings: ['the cycle has run for 78 school days; more than 40 lose the goal'],
    },
  ],
})

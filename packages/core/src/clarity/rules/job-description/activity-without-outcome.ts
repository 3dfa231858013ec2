import * as z from 'zod'
import { cite } from '../../../sources.js'
import { dutiesWith, nearestDuty } from '../../job-description/duty-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** Training done is not teaching changed: a duty that ends with the activity cannot be seen to work. */
export const activityWithoutOutcome = defineRule<JobDescription>()({
  id: 'activity-without-outcome',
  level: 'note',
  title: 'The duty ends with the activity',
  why: 'An activity is not its own goal. Without the change it is for, a duty can be done all year and nobody knows whether it helped.',
  fix: 'Say what teachers or students will do differently because of it.',
  source: cite('sweeneyPractices'),
  unless: 'outcomes are set per cycle in the agreement',
  options: z.strictObject({}),
  check: (document) =>
    dutiesWith(document, 'activityOnly', (quoted) => ({
      message: `${quoted} names an activity, but no change in teaching or learning`,
    })),
  nearMiss: (document) => nearestDuty(document, 'activityOnly'),
  examples: [
    {
      name: 'an outcome is named',
      subject: { text: 'Duties:\n- Lead workshops on questioning so that students explain their reasoning.' },
      findings: [],
    },
    {
      name: 'training as its own goal',
      subject: { text: 'Duties:\n- Facilitate monthly workshops for teachers.' },
      findings: [
        '“Facilitate monthly workshops for teachers” names an activity, but no change in teaching or learning',
      ],
    },
    {
      name: 'a purpose that is another activity',
      subject: { text: 'Duties:\n- Conduct staff meetings to share information.' },
      findings: ['“Conduct staff meetings” names an activity, but no change in teaching or learning'],
    },
  ],
})

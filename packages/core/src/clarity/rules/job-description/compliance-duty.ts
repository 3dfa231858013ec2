import * as z from 'zod'
import { cite } from '../../../sources.js'
import { dutiesWith, nearestDuty } from '../../job-description/duty-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** Work for a law or a grant is owed to an authority, not to teachers. */
export const complianceDuty = defineRule<JobDescription>()({
  id: 'compliance-duty',
  level: 'warning',
  title: 'The duty answers to a law, grant or testing program',
  why: 'Test coordination and mandated reports come with deadlines that coaching does not have, and so they win every week.',
  fix: 'Name who answers for the program; limit what the coach adds to it, in hours.',
  source: cite('pennsylvania'),
  unless: 'the position is paid by a grant that asks for it',
  options: z.strictObject({}),
  check: (document) =>
    dutiesWith(document, 'compliance', (quoted) => ({
      message: `${quoted} is done because a law, grant or testing program asks for it`,
    })),
  nearMiss: (document) => nearestDuty(document, 'compliance'),
  examples: [
    {
      name: 'learning about tests',
      subject: { text: 'Duties:\n- Help teachers learn to read the results of the state assessment.' },
      findings: [],
    },
    {
      name: 'test coordination',
      subject: { text: 'Duties:\n- Coordinate the state testing program.' },
      findings: ['“Coordinate the state testing program” is done because a law, grant or testing program asks for it'],
    },
  ],
})

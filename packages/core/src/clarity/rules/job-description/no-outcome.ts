import * as z from 'zod'
import { cite } from '../../../sources.js'
import { outcomePassage } from '../../job-description/document-evidence.js'
import { missing, found } from '../../job-description/document-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** A role without an outcome can only be measured by how busy it is. */
export const noOutcome = defineRule<JobDescription>()({
  id: 'no-outcome',
  level: 'note',
  title: 'Nothing says what coaching is to change',
  why: 'If no change in teaching or learning is named, neither coach nor principal can tell whether the year went well.',
  fix: 'State one or two outcomes for teaching and students that the role exists for.',
  source: cite('sweeneyPractices'),
  unless: 'the outcomes stand in the agreement',
  options: z.strictObject({}),
  check: (document) =>
    missing(document, outcomePassage, 'nothing ties the role to changed teaching or to student learning'),
  nearMiss: (document) => found(document, outcomePassage, 'It ties the role to a change: '),
  examples: [
    {
      name: 'tied to student learning',
      subject: { text: 'Duties:\n- Work with teachers to improve student achievement.' },
      findings: [],
    },
    {
      name: 'only activities',
      subject: { text: 'Duties:\n- Attend meetings.\n- Order supplies.' },
      findings: ['nothing ties the role to changed teaching or to student learning'],
    },
  ],
})

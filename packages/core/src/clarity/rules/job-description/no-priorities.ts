import * as z from 'zod'
import { cite } from '../../../sources.js'
import { priorityPassage } from '../../job-description/document-evidence.js'
import { missing, found } from '../../job-description/document-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** A list without an order is decided by whoever asks loudest. */
export const noPriorities = defineRule<JobDescription>()({
  id: 'no-priorities',
  level: 'note',
  title: 'Nothing says what comes first',
  why: 'All duties look equal on the page, and the urgent ones then win over the important ones.',
  fix: 'Give a share of time to the few duties that matter most, or the number of teachers in cycles.',
  source: cite('jacksonPlanDay'),
  unless: 'the agreement states shares of time',
  options: z.strictObject({}),
  check: (document) =>
    missing(document, priorityPassage, 'nothing says what comes first: no share of time, no caseload, no order'),
  nearMiss: (document) => found(document, priorityPassage, 'An order is given: '),
  examples: [
    {
      name: 'a share of time',
      subject: { text: 'Duties:\n- Coaching cycles with teachers (60% of the week).' },
      findings: [],
    },
    {
      name: 'a bare list',
      subject: { text: 'Duties:\n- Work with teachers to plan lessons.\n' },
      findings: ['nothing says what comes first: no share of time, no caseload, no order'],
    },
  ],
})

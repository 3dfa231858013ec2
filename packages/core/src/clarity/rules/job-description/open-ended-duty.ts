import * as z from 'zod'
import { cite } from '../../../sources.js'
import { catchAllPassage } from '../../job-description/document-evidence.js'
import { dutiesWith, nearestDuty, quote } from '../../job-description/duty-rule.js'
import { readingOf, type JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

const rewrite = 'Other coaching work that the coach and the principal agree on in writing before it begins.'

/** A clause for everything is a role without an edge: it is where other people's work comes in. */
export const openEndedDuty = defineRule<JobDescription>()({
  id: 'open-ended-duty',
  level: 'warning',
  title: 'The work has no edge',
  why: 'A catch-all lets anyone add work that nobody named. It is the door through which coaching time is lost.',
  fix: 'Name the work, or say who must agree before work is added, and what it replaces.',
  source: cite('thomasScopeCreeps'),
  unless: 'law or contract prescribes the clause word for word; then limit it in the agreement',
  options: z.strictObject({}),
  *check(document) {
    yield* dutiesWith(document, 'catchAll', (quoted) => ({
      message: `${quoted} hands out work that it does not name`,
      rewrite,
    }))
    const passage = catchAllPassage(readingOf(document))
    if (passage)
      yield {
        path: [],
        message: `${quote(passage.text)} stands outside the list of duties and opens all of it`,
        confidence: 'medium',
        start: passage.start,
        end: passage.end,
        rewrite,
      }
  },
  nearMiss: (document) => nearestDuty(document, 'catchAll'),
  examples: [
    {
      name: 'a named task, when needed',
      subject: { text: 'Duties:\n- Give technical help, as needed, to teachers.' },
      findings: [],
    },
    {
      name: 'a catch-all',
      subject: { text: 'Duties:\n- Perform other duties as assigned.' },
      findings: ['“other duties as assigned” hands out work that it does not name'],
    },
    {
      name: 'a catch-all in the heading',
      subject: { text: 'Duties include, but are not limited to:\n- Plan lessons with teachers.\n- Model lessons.' },
      findings: ['“not limited to” stands outside the list of duties and opens all of it'],
    },
  ],
})

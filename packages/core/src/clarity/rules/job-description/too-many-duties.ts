import * as z from 'zod'
import { readingOf, type JobDescription } from '../../job-description/reading.js'
import { mostDuties } from '../../parameters.js'
import { defineRule } from '../../rule.js'

/** Every duty takes a slice of the same week: a long list promises more than it can keep. */
export const tooManyDuties = defineRule<JobDescription>()({
  id: 'too-many-duties',
  level: 'warning',
  title: 'The list is longer than a week',
  why: 'Breadth is what cuts coaching cycles short. A role of twenty duties is done by halves, or not at all.',
  fix: 'Keep the duties that change teaching; give the others back to their owners.',
  source: mostDuties.source,
  unless: 'the text splits each duty into its steps',
  options: z.strictObject({ mostDuties: z.int().positive().default(mostDuties.value) }),
  *check(document, { mostDuties: most }) {
    const { length } = readingOf(document).kept
    if (length > most)
      yield { path: [], message: `${String(length)} duties in view; more than ${String(most)} do not fit into a week` }
  },
  nearMiss: (document, { mostDuties: most }) =>
    `${String(readingOf(document).kept.length)} duties in view; up to ${String(most)} are fine`,
  examples: [
    {
      name: 'a short list',
      subject: { text: 'Duties:\n- Plan lessons with teachers.\n- Model lessons.' },
      findings: [],
    },
    {
      name: 'a long list',
      subject: { text: `Duties:\n${'- Plan lessons with teachers.\n'.repeat(16)}` },
      findings: ['16 duties in view; more than 15 do not fit into a week'],
    },
  ],
})

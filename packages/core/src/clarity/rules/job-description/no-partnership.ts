import * as z from 'zod'
import { cite } from '../../../sources.js'
import { partnershipPassage } from '../../job-description/document-evidence.js'
import { missing, found } from '../../job-description/document-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** Coaching is work between equals, and the text should sound like it. */
export const noPartnership = defineRule<JobDescription>()({
  id: 'no-partnership',
  level: 'note',
  title: 'Nothing makes coach and teacher partners',
  why: 'Where a text never speaks of trust, colleagues or the choice of the teacher, coaching is read as something done to teachers.',
  fix: 'Say that teachers choose to take part and that coach and teacher decide together.',
  source: cite('knightImpactCycle'),
  unless: 'the agreement has a clause on participation',
  options: z.strictObject({}),
  check: (document) =>
    missing(document, partnershipPassage, 'nothing speaks of partnership, trust or the choice of the teacher'),
  nearMiss: (document) => found(document, partnershipPassage, 'It speaks of partnership: '),
  examples: [
    { name: 'trust', subject: { text: 'Duties:\n- Build trusting relationships with teachers.' }, findings: [] },
    {
      name: 'partners elsewhere are not it',
      subject: { text: 'Duties:\n- Inform community partners of school events.' },
      findings: ['nothing speaks of partnership, trust or the choice of the teacher'],
    },
  ],
})

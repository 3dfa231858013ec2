import * as z from 'zod'
import { cite } from '../../../sources.js'
import { confidentialityPassage } from '../../job-description/document-evidence.js'
import { missing, found } from '../../job-description/document-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** Teachers take risks only where what they say is kept. */
export const noConfidentiality = defineRule<JobDescription>()({
  id: 'no-confidentiality',
  level: 'warning',
  title: 'Nothing says that coaching is confidential',
  why: 'Without a promise, teachers assume that the principal hears it, and show only lessons that already work.',
  fix: 'Say what stays between coach and teacher, and what may be shared.',
  source: cite('collectiveBargaining'),
  unless: 'the agreement states it by item of information',
  options: z.strictObject({}),
  check: (document) =>
    missing(document, confidentialityPassage, 'nothing says that what passes between coach and teacher is kept'),
  nearMiss: (document) => found(document, confidentialityPassage, 'It is promised: '),
  examples: [
    {
      name: 'promised',
      subject: {
        text: 'Duties:\n- Keep what is said in coaching conversations confidential between coach and teacher.',
      },
      findings: [],
    },
    {
      name: 'confidential files are not it',
      subject: { text: 'Duties:\n- Keep student records confidential.' },
      findings: ['nothing says that what passes between coach and teacher is kept'],
    },
  ],
})

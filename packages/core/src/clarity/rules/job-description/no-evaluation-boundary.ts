import * as z from 'zod'
import { cite } from '../../../sources.js'
import { boundaryPassage } from '../../job-description/document-evidence.js'
import { missing, found } from '../../job-description/document-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** What is not ruled out will one day be asked for. */
export const noEvaluationBoundary = defineRule<JobDescription>()({
  id: 'no-evaluation-boundary',
  level: 'warning',
  title: 'Nothing keeps the coach out of evaluation',
  why: 'A coach is often the only adult who has seen many lessons. Without a line in writing, leaders will ask what they were like.',
  fix: 'Add: the coach does not evaluate teachers and gives no input to evaluations.',
  source: cite('alabamaReadingInitiative'),
  unless: 'a contract for all staff rules it out',
  options: z.strictObject({}),
  check: (document) => missing(document, boundaryPassage, 'nothing says that the coach does not evaluate teachers'),
  nearMiss: (document) => found(document, boundaryPassage, 'The line is drawn: '),
  examples: [
    { name: 'said in one word', subject: { text: 'Duties:\n- Offer non-evaluative feedback.' }, findings: [] },
    {
      name: 'silence',
      subject: { text: 'Duties:\n- Offer feedback to teachers.' },
      findings: ['nothing says that the coach does not evaluate teachers'],
    },
  ],
})

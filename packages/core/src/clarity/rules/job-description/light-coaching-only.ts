import * as z from 'zod'
import { cite } from '../../../sources.js'
import { deepCoachingPassage } from '../../job-description/document-evidence.js'
import { missing, found } from '../../job-description/document-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** Help that never looks at a lesson stays pleasant and changes little. */
export const lightCoachingOnly = defineRule<JobDescription>()({
  id: 'light-coaching-only',
  level: 'note',
  title: 'Only light coaching is in view',
  why: 'Sharing resources and giving workshops is welcome everywhere. Goals, observed lessons and planning together are what changes teaching.',
  fix: 'Name cycles: a goal, lessons observed at the request of the teacher, a talk after each.',
  source: cite('killionHarrison'),
  unless: 'the position is that of a resource specialist',
  options: z.strictObject({}),
  check: (document) =>
    missing(document, deepCoachingPassage, 'nothing shows a goal, a cycle, an observed lesson or planning together'),
  nearMiss: (document) => found(document, deepCoachingPassage, 'It goes deeper: '),
  examples: [
    { name: 'a cycle', subject: { text: 'Duties:\n- Lead coaching cycles with teachers.' }, findings: [] },
    {
      name: 'only light help',
      subject: { text: 'Duties:\n- Share articles with teachers.\n- Present workshops.' },
      findings: ['nothing shows a goal, a cycle, an observed lesson or planning together'],
    },
  ],
})

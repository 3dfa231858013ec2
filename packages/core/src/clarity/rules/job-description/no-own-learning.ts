import * as z from 'zod'
import { cite } from '../../../sources.js'
import { ownLearningPassage } from '../../job-description/document-evidence.js'
import { missing, found } from '../../job-description/document-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** Coaches who do not learn run out of things to offer. */
export const noOwnLearning = defineRule<JobDescription>()({
  id: 'no-own-learning',
  level: 'note',
  title: 'Nothing lets the coach learn',
  why: 'Coaching is learned on the job. If the text keeps no room for it, that time is the first to go.',
  fix: 'Add the learning of the coach: a network, a coach for the coach, hours a month.',
  source: cite('killionHarrison'),
  unless: 'the agreement keeps time for it',
  options: z.strictObject({}),
  check: (document) => missing(document, ownLearningPassage, 'nothing keeps room for the learning of the coach'),
  nearMiss: (document) => found(document, ownLearningPassage, 'It has room for it: '),
  examples: [
    {
      name: 'a network',
      subject: { text: 'Duties:\n- Participate in the monthly network of coaches and in professional development.' },
      findings: [],
    },
    {
      name: 'training others is not it',
      subject: { text: 'Duties:\n- Provide professional development to teachers.' },
      findings: ['nothing keeps room for the learning of the coach'],
    },
  ],
})

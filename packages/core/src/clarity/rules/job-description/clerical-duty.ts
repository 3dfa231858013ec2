import * as z from 'zod'
import { cite } from '../../../sources.js'
import { dutiesWith, nearestDuty } from '../../job-description/duty-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** Office work fills the week of whoever is not in a classroom. */
export const clericalDuty = defineRule<JobDescription>()({
  id: 'clerical-duty',
  level: 'warning',
  title: 'The duty is office work',
  why: 'Records, orders, inventories and data entry have no end and need no coach. They are the first thing that coaching time is lost to.',
  fix: 'Give it to the office; keep only the notes of the coaching itself.',
  source: cite('kaneRosenquist2018'),
  unless: 'the records are only those of the coaching',
  options: z.strictObject({}),
  check: (document) => dutiesWith(document, 'clerical', (quoted) => ({ message: `${quoted} is office work` })),
  nearMiss: (document) => nearestDuty(document, 'clerical'),
  examples: [
    {
      name: 'data with teachers',
      subject: { text: 'Duties:\n- Analyze assessment data with teachers to plan small groups.' },
      findings: [],
    },
    {
      name: 'inventory',
      subject: { text: 'Duties:\n- Inventory and distribute textbooks.' },
      findings: ['“Inventory and distribute textbooks” is office work'],
    },
    {
      name: 'data entry',
      subject: { text: 'Duties:\n- Enter assessment scores into the data system.' },
      findings: ['“Enter assessment scores into the data system” is office work'],
    },
  ],
})

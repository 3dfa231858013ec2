import * as z from 'zod'
import { cite } from '../../../sources.js'
import { dutiesWith, nearestDuty } from '../../job-description/duty-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** Work that leaders own leaves less of the coach for teachers. */
export const administratorDuty = defineRule<JobDescription>()({
  id: 'administrator-duty',
  level: 'warning',
  title: "The duty is a leader's work",
  why: 'Schedules, budgets, programs and the direction of other adults belong to those who answer for them. Each hour of it is an hour without a teacher.',
  fix: 'Hand the task back to the administrator, or say how the coach contributes to it and how much time that may take.',
  source: cite('chippewaFalls'),
  unless: 'the coach is also, by contract, an administrator',
  options: z.strictObject({}),
  check: (document) =>
    dutiesWith(document, 'administration', (quoted, { about }) => ({
      message: `${quoted} is work that an administrator owns`,
      rewrite: about === 'serve' ? 'Work with teachers and leaders on what the evidence asks of teaching.' : undefined,
    })),
  nearMiss: (document) => nearestDuty(document, 'administration'),
  examples: [
    {
      name: 'training is coordinated',
      subject: { text: 'Duties:\n- Coordinate learning walks for teachers so that they see each other teach.' },
      findings: [],
    },
    {
      name: 'a budget',
      subject: { text: 'Duties:\n- Manage the literacy budget.' },
      findings: ['“Manage the literacy budget” is work that an administrator owns'],
    },
    {
      name: 'others are directed',
      subject: { text: 'Duties:\n- Supervise paraprofessionals and tutors.' },
      findings: ['“Supervise paraprofessionals and tutors” is work that an administrator owns'],
    },
  ],
})

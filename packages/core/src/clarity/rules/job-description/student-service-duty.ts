import * as z from 'zod'
import { cite } from '../../../sources.js'
import { dutiesWith, nearestDuty } from '../../job-description/duty-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

/** A coach who teaches students all day reaches their teachers never. */
export const studentServiceDuty = defineRule<JobDescription>()({
  id: 'student-service-duty',
  level: 'warning',
  title: 'Students are served directly',
  why: 'Help to a few students changes nothing in the lessons that all of them sit in. Coaches with groups of their own have the least time for teachers.',
  fix: 'Model the intervention for a teacher, or leave it to an interventionist.',
  source: cite('alabamaReadingInitiative'),
  unless: 'the position is half an intervention post and says so',
  options: z.strictObject({}),
  check: (document) =>
    dutiesWith(document, 'studentService', (quoted) => ({
      message: `${quoted} serves students directly, with no teacher to learn from it`,
      rewrite: 'Model the lesson with a group of students while their teacher watches, and talk it over afterward.',
    })),
  nearMiss: (document) => nearestDuty(document, 'studentService'),
  examples: [
    {
      name: 'modeling for a teacher',
      subject: { text: 'Duties:\n- Model small group instruction with students for teachers to observe.' },
      findings: [],
    },
    {
      name: 'intervention',
      subject: { text: 'Duties:\n- Provide small group intervention to struggling students.' },
      findings: [
        '“Provide small group intervention to struggling students” serves students directly, with no teacher to learn from it',
      ],
    },
  ],
})

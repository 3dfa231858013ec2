import * as z from 'zod'
import { cite } from '../../../sources.js'
import { dutiesWith, nearestDuty } from '../../job-description/duty-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

const swaps: Readonly<Record<string, string>> = {
  materials: 'Plan lessons and materials together with the teacher who will use them.',
  cover: 'Co-teach with the teacher of the class; cover is arranged by the office.',
  test: 'Help teachers give the assessment and read its results.',
  families: 'Help teachers prepare what they tell families about progress.',
}

/** What the coach does in place of a teacher, the teacher does not learn to do. */
export const teacherDuty = defineRule<JobDescription>()({
  id: 'teacher-duty',
  level: 'note',
  title: "The duty is a teacher's work",
  why: 'Coaching builds what teachers can do themselves. Made for them, materials and tests come back as requests; covering a class is not coaching at all.',
  fix: 'Do it with the teacher, once, in a cycle; or leave it with the teacher.',
  source: cite('kaneRosenquist2018'),
  unless: 'the position is half a teaching post and says so',
  options: z.strictObject({}),
  check: (document) =>
    dutiesWith(document, 'teachersWork', (quoted, { about }) => ({
      message: `${quoted} is done in place of the teacher`,
      rewrite: swaps[about ?? ''],
    })),
  nearMiss: (document) => nearestDuty(document, 'teachersWork'),
  examples: [
    {
      name: 'with the teacher',
      subject: { text: 'Duties:\n- Help teachers choose materials for the needs of their students.' },
      findings: [],
    },
    {
      name: 'materials for teachers',
      subject: { text: 'Duties:\n- Prepare worksheets and quizzes for teachers.' },
      findings: ['“Prepare worksheets and quizzes for teachers” is done in place of the teacher'],
    },
    {
      name: 'cover',
      subject: { text: 'Duties:\n- Cover classes when substitutes are not available.' },
      findings: ['“Cover classes when substitutes are not available” is done in place of the teacher'],
    },
  ],
})

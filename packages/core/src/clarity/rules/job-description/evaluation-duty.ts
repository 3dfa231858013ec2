import * as z from 'zod'
import { cite } from '../../../sources.js'
import { dutiesWith, nearestDuty } from '../../job-description/duty-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

const judgment: Readonly<Record<string, string>> = {
  evaluate: 'makes the coach rate colleagues',
  watch: 'can be read as judging colleagues',
  police: 'makes the coach check on colleagues',
  inform: 'passes on to leaders what the coach learns about a teacher',
  choose: 'makes the coach choose which teachers are watched',
}

const instead: Readonly<Record<string, string>> = {
  evaluate: 'Observe lessons at the invitation of the teacher, for reflection and never for evaluation.',
  watch: 'Observe lessons at the invitation of the teacher, for reflection and never for evaluation.',
  police: 'Help teachers put the practice to use, through modeling, co-teaching and feedback that stays with them.',
  inform: 'Share with leaders only topics and hours of coaching, never what was seen or said.',
  choose: 'Invite every teacher to coaching; those who wish to take part choose it.',
}

/** A coach who rates teachers cannot be trusted with their difficulties. */
export const evaluationDuty = defineRule<JobDescription>()({
  id: 'evaluation-duty',
  level: 'error',
  title: 'The coach evaluates teachers',
  why: 'Teachers show a coach what does not work yet only if nothing of it reaches an evaluation. Rating, policing or reporting on teachers ends coaching.',
  fix: 'Give the evaluation back to the administrator and say that coaching is never used for it.',
  source: cite('alabamaReadingInitiative'),
  unless: 'never: no agreement can make evaluation part of coaching',
  options: z.strictObject({}),
  check: (document) =>
    dutiesWith(document, 'evaluation', (quoted, { about }) => ({
      message: `${quoted} ${judgment[about ?? 'evaluate'] ?? ''}`,
      rewrite: instead[about ?? 'evaluate'],
    })),
  nearMiss: (document) => nearestDuty(document, 'evaluation'),
  examples: [
    {
      name: 'a negation',
      subject: { text: 'Duties:\n- Observe lessons for support and not for evaluation of teachers.' },
      findings: [],
    },
    {
      name: 'a visit that says what it is not',
      subject: { text: 'Duties:\n- Complete nonevaluative observations of teachers with the program checklist.' },
      findings: [],
    },
    {
      name: 'a program is evaluated',
      subject: { text: 'Duties:\n- Evaluate the reading program and the training offered.' },
      findings: [],
    },
    {
      name: 'the performance of the school is told',
      subject: { text: 'Duties:\n- Present the school performance plan to the principal and to colleagues.' },
      findings: [],
    },
    {
      name: 'teachers are rated',
      subject: { text: 'Duties:\n- Evaluate teachers twice a year with the district rubric.' },
      findings: ['“Evaluate teachers twice a year with the district rubric” makes the coach rate colleagues'],
    },
    {
      name: 'leaders are told',
      subject: { text: 'Duties:\n- Report concerns about teachers to the principal.' },
      findings: [
        '“Report concerns about teachers to the principal” passes on to leaders what the coach learns about a teacher',
      ],
    },
  ],
})

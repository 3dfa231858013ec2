import * as z from 'zod'
import { cite } from '../../../sources.js'
import { dutiesWith, nearestDuty } from '../../job-description/duty-rule.js'
import type { JobDescription } from '../../job-description/reading.js'
import { defineRule } from '../../rule.js'

const vagueness: Readonly<Record<string, string>> = {
  trait: 'describes a person, not work',
  topic: 'names a topic without an act',
  presence: 'is something to be, not something to do',
  wish: 'wishes for something without saying what will be done',
}

/** A duty that nobody could tell was done leaves the coach to guess what is wanted. */
export const vagueDuty = defineRule<JobDescription>()({
  id: 'vague-duty',
  level: 'note',
  title: 'The duty does not tell what will be done',
  why: 'A coach, a principal and a teacher who read it will each picture different work. Traits and wishes cannot be planned, logged or agreed on.',
  fix: 'Name the act, with whom, and how often; move traits to the qualifications.',
  source: cite('hallLetCoachesCoach'),
  unless: 'the text is an advertisement and the agreement names the work',
  options: z.strictObject({}),
  check: (document) =>
    dutiesWith(document, 'vague', (quoted, { about }) => ({
      message: `${quoted} ${vagueness[about ?? 'wish'] ?? vagueness['wish'] ?? ''}`,
    })),
  nearMiss: (document) => nearestDuty(document, 'vague'),
  examples: [
    {
      name: 'a plain act',
      subject: {
        text: 'Duties:\n- Model a writing lesson in the classrooms of teachers who ask for one so that they can try it the same week.',
      },
      findings: [],
    },
    {
      name: 'a trait among the duties',
      subject: { text: 'Duties:\n- Knowledge of adult learning theory.' },
      findings: ['“Knowledge of adult learning theory” describes a person, not work'],
    },
    {
      name: 'a wish',
      subject: { text: 'Duties:\n- Promote a culture of excellence.' },
      findings: ['“Promote a culture of excellence” wishes for something without saying what will be done'],
    },
    {
      name: 'presence with a purpose',
      subject: { text: 'Duties:\n- Serve as a resource who helps teachers choose texts for small groups.' },
      findings: [],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, currentVersion } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'
import { standingUnder } from '../../../agreement/standing.js'
import { quote } from '../../job-description/duty-rule.js'
import { placeOf } from '../../job-description/placement.js'
import { readingOf } from '../../job-description/reading.js'

/** Two papers about one role should say the same. */
export const dutyAgainstAgreement = defineWeighedRule<AgreementReview>()({
  id: 'duty-against-agreement',
  level: 'warning',
  title: 'The job description asks for what the agreement rules out',
  why: 'Whoever wants the work done will quote the job description.',
  fix: 'Change one of the two; the agreement should win, in writing.',
  source: cite('knightYesMaybeNo'),
  unless: 'the job description is about to be rewritten',
  looksAt: 'each duty of the job description of the post, if it is given',
  options: z.strictObject({}),
  *weigh({ agreement, today, jobDescription }) {
    const current = currentVersion({ agreement, ...(today !== undefined && { today }) })
    if (!jobDescription || !current) return
    for (const duty of readingOf(jobDescription).kept) {
      const activity = placeOf(duty)
      const standing = activity === null ? undefined : standingUnder(current.version, activity)
      const quoted = quote(duty.text)
      yield {
        path: [...current.path, 'expectations', 'wont'],
        conditions: [
          isSo(
            activity !== null,
            `the duty ${quoted} asks for ${activity ?? 'an activity by its name'}`,
            `the duty ${quoted} names no activity clearly`,
          ),
          isSo(
            standing === 'wont',
            'the agreement rules it out',
            `the agreement does not rule it out${standing === undefined ? '' : ` (${standing})`}`,
          ),
        ],
        fault: () => ({
          message: `the job description asks for ${activity ?? ''}, which the agreement rules out: ${quoted}`,
        }),
      }
    }
  },
  examples: [
    {
      name: 'nothing ruled out is asked for',
      subject: exampleReview(
        { expectations: { will: [], may: [], wont: [{ activity: 'OPS.SUB' }] } },
        { jobDescription: { text: 'Duties:\n- Plan lessons with teachers.' } },
      ),
      findings: [],
    },
    {
      name: 'cover is asked for',
      subject: exampleReview(
        { expectations: { will: [], may: [], wont: [{ activity: 'OPS.SUB' }] } },
        { jobDescription: { text: 'Duties:\n- Cover classes when teachers are absent.' } },
      ),
      findings: [
        'the job description asks for OPS.SUB, which the agreement rules out: “Cover classes when teachers are absent”',
      ],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'
import { catchAllIn } from '../../job-description/catch-all.js'
import { wordsOf } from '../../language/words.js'

/** An agreement with an open end is no agreement. */
export const catchAllClause = defineWeighedRule<AgreementReview>()({
  id: 'catch-all-clause',
  level: 'warning',
  title: 'A clause takes in any work',
  why: 'Every later request fits under it, and so nothing was agreed.',
  fix: 'Replace it by a way to add work: who asks, who agrees, what gives way.',
  source: cite('thomasScopeCreeps'),
  unless: 'law prescribes the clause; then cap it',
  looksAt: 'each activity that is listed, with its note',
  options: z.strictObject({}),
  *weigh(review) {
    for (const { zone, activity, note, path } of expectationsOf(review)) {
      const isOther = activity === 'OPS.OTHER'
      yield {
        path,
        conditions: [
          isSo(
            isOther || catchAllIn(wordsOf(note)) !== undefined,
            isOther
              ? 'other duties are named as a task'
              : `the note on ${activity} hands out work that it does not name`,
            `${activity}${note === '' ? ' has no note' : ' and its note name their work'}`,
          ),
          isSo(zone !== 'wont', 'it is part of the agreed work', 'it is ruled out'),
        ],
        fault: () => ({
          message: isOther
            ? 'other duties as assigned are part of the agreed work'
            : `the note on ${activity} hands out work that it does not name`,
        }),
      }
    }
  },
  examples: [
    {
      name: 'named work',
      subject: exampleReview({ expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [] } }),
      findings: [],
    },
    {
      name: 'ruled out',
      subject: exampleReview({
        expectations: { will: [], may: [], wont: [{ activity: 'OPS.OTHER', handBackTo: 'administrator' }] },
      }),
      findings: [],
    },
    {
      name: 'other duties',
      subject: exampleReview({ expectations: { will: [], may: [{ activity: 'OPS.OTHER' }], wont: [] } }),
      findings: ['other duties as assigned are part of the agreed work'],
    },
    {
      name: 'in a note',
      subject: exampleReview({
        expectations: { will: [{ activity: 'LDR.TEAM', note: 'and other duties as assigned' }], may: [], wont: [] },
      }),
      findings: ['the note on LDR.TEAM hands out work that it does not name'],
    },
  ],
})

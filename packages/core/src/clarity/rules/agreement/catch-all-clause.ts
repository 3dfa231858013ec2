import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'
import { catchAllIn } from '../../job-description/catch-all.js'
import { wordsOf } from '../../language/words.js'

/** An agreement with an open end is no agreement. */
export const catchAllClause = defineRule<AgreementReview>()({
  id: 'catch-all-clause',
  level: 'warning',
  title: 'A clause takes in any work',
  why: 'Every later request fits under it, and so nothing was agreed.',
  fix: 'Replace it by a way to add work: who asks, who agrees, what gives way.',
  source: cite('thomasScopeCreeps'),
  unless: 'law prescribes the clause; then cap it',
  options: z.strictObject({}),
  *check(review) {
    for (const { zone, activity, note, path } of expectationsOf(review)) {
      if (zone === 'wont') continue
      if (activity === 'OPS.OTHER') yield { path, message: 'other duties as assigned are part of the agreed work' }
      else if (catchAllIn(wordsOf(note)) !== undefined)
        yield { path, message: `the note on ${activity} hands out work that it does not name` }
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

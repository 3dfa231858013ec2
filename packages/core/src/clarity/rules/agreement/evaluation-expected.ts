import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** No agreement can make evaluation part of coaching. */
export const evaluationExpected = defineWeighedRule<AgreementReview>()({
  id: 'evaluation-expected',
  level: 'error',
  title: 'Evaluation is part of the agreed work',
  why: 'It ends the trust that every other clause rests on.',
  fix: 'Strike it, or move it to what the coach will not do.',
  source: cite('alabamaReadingInitiative'),
  unless: 'never',
  looksAt: 'each activity that is listed',
  options: z.strictObject({}),
  *weigh(review) {
    for (const { zone, activity, path } of expectationsOf(review))
      yield {
        path,
        conditions: [
          isSo(
            activity.startsWith('EVA.'),
            `${activity} is part of evaluation`,
            `${activity} is no part of evaluation`,
          ),
          isSo(zone !== 'wont', 'it is part of the agreed work', 'it is ruled out'),
        ],
        fault: () => ({ message: `${activity} is expected of the coach, but evaluation is beyond any agreement` }),
      }
  },
  examples: [
    {
      name: 'ruled out',
      subject: exampleReview({
        expectations: { will: [], may: [], wont: [{ activity: 'EVA.*', handBackTo: 'administrator' }] },
      }),
      findings: [],
    },
    {
      name: 'expected',
      subject: exampleReview({ expectations: { will: [], may: [{ activity: 'EVA.INFORM' }], wont: [] } }),
      findings: ['EVA.INFORM is expected of the coach, but evaluation is beyond any agreement'],
    },
  ],
})

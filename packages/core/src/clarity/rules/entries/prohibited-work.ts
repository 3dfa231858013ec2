import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { declining, standingPhrases } from '../../entries/wording.js'
import { workByMonth } from '../../entries/work-by-month.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** A coach who evaluates once is an evaluator from then on. */
export const prohibitedWork = defineWeighedRule<LoggedWork>()({
  id: 'prohibited-work',
  level: 'error',
  title: 'Work that no agreement can ask of a coach was done',
  why: 'A coach who takes part in an evaluation is no longer talked to freely, by any teacher. No share is small enough.',
  fix: 'Hand it back at once, tell the principal why, and say so to the teachers if it became known.',
  source: cite('alabamaReadingInitiative'),
  unless: 'never',
  looksAt: 'each activity of each month',
  options: z.strictObject({}),
  *weigh(work) {
    for (const { done, took, path } of workByMonth(work))
      yield {
        path,
        conditions: [
          isSo(
            done.standing === 'prohibited',
            `${took}; it is work that no agreement can allow`,
            `${took}; it is work that ${standingPhrases[done.standing]}`,
            { needs: 'it is work that no agreement can allow' },
          ),
        ],
        fault: () => ({ message: `${took}; no agreement can make it part of coaching`, rewrite: declining }),
      }
  },
  examples: [
    {
      name: 'an observation for reflection',
      subject: exampleWork({}, [[5, 'CYC.OBSERVE', 1]]),
      findings: [],
    },
    {
      name: 'an evaluation, whatever was agreed',
      subject: exampleWork({ expectations: { will: [], may: [{ activity: 'EVA.EVALUATE' }], wont: [] } }, [
        [5, 'CYC.OBSERVE', 9],
        [6, 'EVA.EVALUATE', 1],
      ]),
      findings: [
        'Evaluation (EVA.EVALUATE) took 1 h in October 2026 (1 entry); no agreement can make it part of coaching',
      ],
    },
    {
      name: 'without any agreement',
      subject: exampleWork(undefined, [[6, 'EVA.INFORM', 0.25]]),
      findings: [
        'Input to evaluation (EVA.INFORM) took 15 min in October 2026 (1 entry); no agreement can make it part of coaching',
      ],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** The line between help and judgment holds only if both sides drew it. */
export const noEvaluationClause = defineWeighedRule<AgreementReview>()({
  id: 'no-evaluation-clause',
  level: 'warning',
  title: 'The coach is not kept out of evaluation',
  why: 'Under pressure, a principal will ask the one person who has seen the lessons.',
  fix: 'State that the coach neither evaluates nor gives input to evaluations.',
  source: cite('alabamaReadingInitiative'),
  unless: 'never: the line costs one sentence',
  looksAt: 'what is agreed on evaluation',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(
      review,
      'evaluationBoundary',
      'nothing says that the coach has no part in evaluation',
      ({ evaluationBoundary }) => [
        isThere(
          evaluationBoundary?.nonEvaluative === true || undefined,
          ['evaluationBoundary', 'nonEvaluative'],
          'a promise that the coach does not evaluate',
        ),
        isThere(evaluationBoundary?.statement, ['evaluationBoundary', 'statement'], 'a sentence on evaluation'),
      ],
    ),
  examples: [
    { name: 'it is there', subject: exampleReview({ evaluationBoundary: { nonEvaluative: true } }), findings: [] },
    {
      name: 'it is missing',
      subject: exampleReview({}),
      findings: ['nothing says that the coach has no part in evaluation'],
    },
  ],
})

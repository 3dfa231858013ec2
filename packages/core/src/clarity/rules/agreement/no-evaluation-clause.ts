import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, lacking } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** The line between help and judgment holds only if both sides drew it. */
export const noEvaluationClause = defineRule<AgreementReview>()({
  id: 'no-evaluation-clause',
  level: 'warning',
  title: 'The coach is not kept out of evaluation',
  why: 'Under pressure, a principal will ask the one person who has seen the lessons.',
  fix: 'State that the coach neither evaluates nor gives input to evaluations.',
  source: cite('alabamaReadingInitiative'),
  unless: 'never: the line costs one sentence',
  options: z.strictObject({}),
  check: (review) =>
    lacking(
      review,
      ({ evaluationBoundary }) =>
        evaluationBoundary?.nonEvaluative === true || (evaluationBoundary?.statement ?? '') !== '',
      'evaluationBoundary',
      'nothing says that the coach has no part in evaluation',
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

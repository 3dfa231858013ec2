import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, lacking } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** What is not promised is assumed to be told. */
export const noConfidentialityClause = defineRule<AgreementReview>()({
  id: 'no-confidentiality-clause',
  level: 'warning',
  title: 'Confidentiality is not agreed',
  why: 'A principal who asks and a coach who must decide on the spot both lose.',
  fix: 'List by item of information who may see what.',
  source: cite('collectiveBargaining'),
  unless: 'a contract for all staff regulates it',
  options: z.strictObject({}),
  check: (review) =>
    lacking(
      review,
      ({ confidentiality }) => (confidentiality?.statement ?? '') !== '' || (confidentiality?.items?.length ?? 0) > 0,
      'confidentiality',
      'nothing says what stays between coach and teacher',
    ),
  examples: [
    {
      name: 'it is there',
      subject: exampleReview({ confidentiality: { statement: 'What is said in coaching stays there.' } }),
      findings: [],
    },
    {
      name: 'it is missing',
      subject: exampleReview({}),
      findings: ['nothing says what stays between coach and teacher'],
    },
  ],
})

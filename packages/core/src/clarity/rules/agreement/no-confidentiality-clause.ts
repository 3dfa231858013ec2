import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** What is not promised is assumed to be told. */
export const noConfidentialityClause = defineWeighedRule<AgreementReview>()({
  id: 'no-confidentiality-clause',
  level: 'warning',
  title: 'Confidentiality is not agreed',
  why: 'A principal who asks and a coach who must decide on the spot both lose.',
  fix: 'List by item of information who may see what.',
  source: cite('collectiveBargaining'),
  unless: 'a contract for all staff regulates it',
  looksAt: 'what is agreed on confidentiality',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(review, 'confidentiality', 'nothing says what stays between coach and teacher', ({ confidentiality }) => [
      isThere(confidentiality?.statement, ['confidentiality', 'statement'], 'a sentence on confidentiality'),
      isThere(confidentiality?.items, ['confidentiality', 'items'], 'a list of who may see what'),
    ]),
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

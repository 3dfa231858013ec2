import * as z from 'zod'

import { exampleReview, type AgreementReview, expectationsOf } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'
import { mostExpectations } from '../../parameters.js'

/** A role of everything has no center. */
export const tooManyExpectations = defineRule<AgreementReview>()({
  id: 'too-many-expectations',
  level: 'warning',
  title: 'Too much is expected',
  why: 'Breadth is what cuts cycles short.',
  fix: 'Keep what changes teaching; rule out or hand back the rest.',
  source: mostExpectations.source,
  unless: 'families are spelled out code by code',
  options: z.strictObject({ most: z.int().positive().default(mostExpectations.value) }),
  *check(review, { most }) {
    const { length } = expectationsOf(review).filter(({ zone }) => zone !== 'wont')
    if (length > most)
      yield { path: [], message: `${String(length)} activities are expected; more than ${String(most)} have no center` }
  },
  examples: [
    {
      name: 'a short list',
      subject: exampleReview({ expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [] } }),
      findings: [],
    },
    {
      name: 'a long list',
      subject: exampleReview({
        expectations: {
          will: Array.from({ length: 21 }, (_, at) => ({ activity: `X.A${String(at)}` })),
          may: [],
          wont: [],
        },
      }),
      findings: ['21 activities are expected; more than 20 have no center'],
    },
  ],
})

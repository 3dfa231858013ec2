import * as z from 'zod'

import { exampleReview, type AgreementReview, expectationsOf } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured } from '../../weighing.js'
import { mostExpectations } from '../../parameters.js'

/** A role of everything has no center. */
export const tooManyExpectations = defineWeighedRule<AgreementReview>()({
  id: 'too-many-expectations',
  level: 'warning',
  title: 'Too much is expected',
  why: 'Breadth is what cuts cycles short.',
  fix: 'Keep what changes teaching; rule out or hand back the rest.',
  source: mostExpectations.source,
  unless: 'families are spelled out code by code',
  looksAt: 'how many activities the coach will or may do',
  options: z.strictObject({ most: z.int().positive().default(mostExpectations.value) }),
  *weigh(review, { most }) {
    const { length } = expectationsOf(review).filter(({ zone }) => zone !== 'wont')
    yield {
      path: [],
      conditions: [
        isMeasured(
          length > most,
          { figure: length, threshold: most, unit: mostExpectations.unit, faultIs: 'above' },
          `${String(length)} ${length === 1 ? 'activity is' : 'activities are'} expected`,
          `more than ${String(most)} are expected`,
        ),
      ],
      fault: () => ({
        message: `${String(length)} activities are expected; more than ${String(most)} have no center`,
      }),
    }
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

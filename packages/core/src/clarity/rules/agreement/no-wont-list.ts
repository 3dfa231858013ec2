import * as z from 'zod'
import { cite } from '../../../sources.js'
import { isThere, lacking } from '../../agreement/lacking.js'
import { exampleReview, type AgreementReview } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'

/** A role is clear when both sides know what is not in it. */
export const noWontList = defineWeighedRule<AgreementReview>()({
  id: 'no-wont-list',
  level: 'warning',
  title: 'Nothing is ruled out',
  why: 'Whatever is not ruled out will be asked for, and a coach who says no alone looks unwilling.',
  fix: 'List what the coach will not do, with the owner of each task.',
  source: cite('knightYesMaybeNo'),
  unless: 'a contract rules it out for all coaches',
  looksAt: 'the list of what the coach will not do',
  options: z.strictObject({}),
  weigh: (review) =>
    lacking(review, 'expectations', 'nothing is listed that the coach will not do', ({ expectations }) => [
      isThere(expectations.wont, ['expectations', 'wont'], 'a task that the coach will not do'),
    ]),
  examples: [
    {
      name: 'it is there',
      subject: exampleReview({
        expectations: { will: [], may: [], wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }] },
      }),
      findings: [],
    },
    { name: 'it is missing', subject: exampleReview({}), findings: ['nothing is listed that the coach will not do'] },
  ],
})

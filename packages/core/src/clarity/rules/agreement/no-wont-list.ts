import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, lacking } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** A role is clear when both sides know what is not in it. */
export const noWontList = defineRule<AgreementReview>()({
  id: 'no-wont-list',
  level: 'warning',
  title: 'Nothing is ruled out',
  why: 'Whatever is not ruled out will be asked for, and a coach who says no alone looks unwilling.',
  fix: 'List what the coach will not do, with the owner of each task.',
  source: cite('knightYesMaybeNo'),
  unless: 'a contract rules it out for all coaches',
  options: z.strictObject({}),
  check: (review) =>
    lacking(
      review,
      ({ expectations }) => expectations.wont.length > 0,
      'expectations',
      'nothing is listed that the coach will not do',
    ),
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

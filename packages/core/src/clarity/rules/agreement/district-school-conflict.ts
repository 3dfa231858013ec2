import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'

/** A coach with two employers needs one agreement. */
export const districtSchoolConflict = defineRule<AgreementReview>()({
  id: 'district-school-conflict',
  level: 'warning',
  title: 'District and school expect different things',
  why: 'The coach is then wrong in the eyes of one of them every week.',
  fix: 'Let district and school settle it before the year begins.',
  source: cite('barkleyKaneRosenquist'),
  unless: 'the district agreement says that schools may depart from it',
  options: z.strictObject({}),
  *check(review) {
    const district =
      review.district &&
      expectationsOf({ agreement: review.district, ...(review.today !== undefined && { today: review.today }) })
    if (!district) return
    const allowed = (zone: string): boolean => zone !== 'wont'
    for (const { zone, activity, floor, cap, path } of expectationsOf(review)) {
      const theirs = district.find((expectation) => expectation.activity === activity)
      if (!theirs) continue
      if (allowed(theirs.zone) !== allowed(zone))
        yield { path, message: `${activity}: the district says ${theirs.zone}, the school says ${zone}` }
      else if ((theirs.floor ?? 0) > (cap ?? 1) || (floor ?? 0) > (theirs.cap ?? 1))
        yield { path, message: `${activity}: no share of time satisfies both district and school` }
    }
  },
  examples: [
    {
      name: 'no conflict',
      subject: exampleReview(
        { expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [] } },
        { district: exampleReview({ expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [] } }).agreement },
      ),
      findings: [],
    },
    {
      name: 'a conflict',
      subject: exampleReview(
        { expectations: { will: [{ activity: 'DAT.COORD' }], may: [], wont: [] } },
        {
          district: exampleReview({
            expectations: { will: [], may: [], wont: [{ activity: 'DAT.COORD', handBackTo: 'administrator' }] },
          }).agreement,
        },
      ),
      findings: ['DAT.COORD: the district says wont, the school says will'],
    },
  ],
})

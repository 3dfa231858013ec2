import * as z from 'zod'
import { cite } from '../../../sources.js'
import {
  exampleReview,
  type AgreementReview,
  expectationsOf,
  percent,
  type PlacedExpectation,
} from '../../agreement/subject.js'
import { defineWeighedRule, type Weighing } from '../../rule.js'
import { isMeasured, isSo } from '../../weighing.js'

/** How the school's expectation of an activity can contradict the district's: by its list, or by its share. */
function* conflictsBetween(theirs: PlacedExpectation, ours: PlacedExpectation): Iterable<Weighing> {
  const { zone, activity, floor, cap, path } = ours
  const bothAllow = (theirs.zone !== 'wont') === (zone !== 'wont')
  const lists = `${activity}: the district says ${theirs.zone}, the school says ${zone}`
  yield {
    path,
    conditions: [isSo(!bothAllow, bothAllow ? `one of the two rules ${activity} out` : lists, lists)],
    fault: () => ({ message: lists }),
  }
  const down = { low: theirs.floor ?? 0, high: cap ?? 1 }
  const up = { low: floor ?? 0, high: theirs.cap ?? 1 }
  const { low, high } = down.low - down.high > up.low - up.high ? down : up
  yield {
    path,
    conditions: [
      isSo(bothAllow, `the lists of ${activity} agree`, `the lists of ${activity} do not agree, which is told already`),
      isMeasured(
        low > high,
        { figure: low, threshold: high, unit: 'share of time', faultIs: 'above' },
        `one side wants at least ${percent(low)} of it, the other at most ${percent(high)}`,
        'the least of one side is more than the most of the other',
      ),
    ],
    fault: () => ({ message: `${activity}: no share of time satisfies both district and school` }),
  }
}

/** A coach with two employers needs one agreement. */
export const districtSchoolConflict = defineWeighedRule<AgreementReview>()({
  id: 'district-school-conflict',
  level: 'warning',
  title: 'District and school expect different things',
  why: 'The coach is then wrong in the eyes of one of them every week.',
  fix: 'Let district and school settle it before the year begins.',
  source: cite('barkleyKaneRosenquist'),
  unless: 'the district agreement says that schools may depart from it',
  looksAt: "each activity that the district's agreement lists too, if that agreement is given",
  options: z.strictObject({}),
  *weigh(review) {
    const district =
      review.district &&
      expectationsOf({ agreement: review.district, ...(review.today !== undefined && { today: review.today }) })
    if (!district) return
    for (const ours of expectationsOf(review)) {
      const theirs = district.find((expectation) => expectation.activity === ours.activity)
      if (theirs) yield* conflictsBetween(theirs, ours)
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

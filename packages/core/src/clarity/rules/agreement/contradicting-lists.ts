import * as z from 'zod'
import { familyOf } from '../../../activity/catalogue.js'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf, type PlacedExpectation } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'

/** The lists that name each activity, in the order in which they are read. */
const zonesByActivity = (expectations: readonly PlacedExpectation[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const zones = new Map<string, Set<string>>()
  for (const { zone, activity } of expectations) zones.set(activity, (zones.get(activity) ?? new Set()).add(zone))
  return zones
}

/** What stands in two lists was not agreed. */
export const contradictingLists = defineWeighedRule<AgreementReview>()({
  id: 'contradicting-lists',
  level: 'error',
  title: 'One activity stands in two lists',
  why: 'Each side will quote its own list.',
  fix: 'Keep it in one list; describe the exception in its note.',
  source: cite('knightYesMaybeNo'),
  unless: 'never',
  looksAt: 'each activity that is listed',
  options: z.strictObject({}),
  *weigh(review) {
    const expectations = expectationsOf(review)
    const zonesOf = zonesByActivity(expectations)
    for (const { zone, activity, path } of expectations) {
      const others = (of: string): readonly string[] => [...(zonesOf.get(of) ?? [])].filter((other) => other !== zone)
      const [before] = zonesOf.get(activity) ?? []
      const family = `${familyOf(activity)}.*`
      const [familyZone] = family === activity ? [] : others(family)
      const isTwice = before !== undefined && before !== zone
      yield {
        path,
        conditions: [
          isSo(
            isTwice || familyZone !== undefined,
            isTwice || familyZone === undefined
              ? `another list speaks of ${activity} too`
              : `${activity} stands under ${zone}, its family ${family} under ${familyZone}`,
            `no list before it speaks of ${activity}`,
          ),
          isSo(
            isTwice,
            'it does so by the same code',
            familyZone === undefined
              ? `${activity} stands under ${zone} only`
              : 'the code is an exception to its family',
          ),
        ],
        fault: () => ({ message: `${activity} stands under both ${before ?? ''} and ${zone}` }),
      }
    }
  },
  examples: [
    {
      name: 'one list each',
      subject: exampleReview({
        expectations: {
          will: [{ activity: 'CYC.*' }],
          may: [],
          wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
        },
      }),
      findings: [],
    },
    {
      name: 'two lists',
      subject: exampleReview({
        expectations: {
          will: [{ activity: 'OPS.SUB' }],
          may: [],
          wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
        },
      }),
      findings: ['OPS.SUB stands under both will and wont'],
    },
  ],
})

import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, expectationsOf, percent } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isMeasured } from '../../weighing.js'

/** One of the shares that bound an activity. */
interface Bound {
  readonly name: string
  readonly share: number
}

/** The shares that must not lie above one another, the least likely pair first. */
const orderedPairs = (
  floor: number | undefined,
  target: number | undefined,
  cap: number | undefined,
): readonly { readonly least: Bound; readonly most: Bound }[] => {
  const bounds = [
    { name: 'floor', share: floor },
    { name: 'target', share: target },
    { name: 'cap', share: cap },
  ].flatMap(({ name, share }) => (share === undefined ? [] : [{ name, share }]))
  return bounds
    .flatMap((least, at) => bounds.slice(at + 1).map((most) => ({ least, most })))
    .sort((a, b) => b.least.share - b.most.share - (a.least.share - a.most.share))
}

/** A share must be possible. */
export const floorAboveCap = defineWeighedRule<AgreementReview>()({
  id: 'floor-above-cap',
  level: 'error',
  title: 'The least is above the most',
  why: 'No week can keep both numbers, so neither counts.',
  fix: 'Correct the floor, the target or the cap.',
  source: cite('jacksonPlanDay'),
  unless: 'never',
  looksAt: 'each activity for which shares of time are agreed',
  options: z.strictObject({}),
  *weigh(review) {
    for (const { activity, target, floor, cap, path } of expectationsOf(review)) {
      const [pair] = orderedPairs(floor, target, cap)
      if (!pair) continue
      const shares = `floor ${percent(floor ?? 0)}, target ${target === undefined ? 'none' : percent(target)}, cap ${percent(cap ?? 1)}`
      const { least, most } = pair
      yield {
        path,
        conditions: [
          isMeasured(
            least.share > most.share,
            { figure: least.share, threshold: most.share, unit: 'share of time', faultIs: 'above' },
            `the shares of ${activity} are ${shares}`,
            `the ${least.name} is above the ${most.name}`,
          ),
        ],
        fault: () => ({ message: `the shares of ${activity} contradict each other: ${shares}` }),
      }
    }
  },
  examples: [
    {
      name: 'possible',
      subject: exampleReview({
        expectations: {
          will: [{ activity: 'CYC.*', share: { floor: 0.4, target: 0.5, cap: 0.6 } }],
          may: [],
          wont: [],
        },
      }),
      findings: [],
    },
    {
      name: 'impossible',
      subject: exampleReview({
        expectations: { will: [{ activity: 'CYC.*', share: { floor: 0.6, cap: 0.4 } }], may: [], wont: [] },
      }),
      findings: ['the shares of CYC.* contradict each other: floor 60%, target none, cap 40%'],
    },
  ],
})

import { explainRule, placedAt, type Explanation } from './explain.js'
import type { CycleReview } from './cycle/subject.js'
import { loadsOf, reviewsOf, type CycleLintOptions, type CyclesReview } from './lint-cycle.js'
import type { AnyRule, Fault } from './rule.js'
import { cycleLoadRules, cycleRules } from './rules/cycle/index.js'

const rulesFor = ({ rules = [] }: CycleLintOptions): readonly AnyRule<CycleReview>[] => [...cycleRules, ...rules]

/** Explains one rule on one cycle: what it found, what it weighed, how near it came. `undefined` for an unknown rule. */
export const explainOnCycle = (
  id: string,
  review: CycleReview,
  options: CycleLintOptions = {},
): Explanation | undefined => {
  const rule = rulesFor(options).find((candidate) => candidate.id === id)
  return rule && explainRule(rule, { subject: review, text: '' }, options.config, review.today)
}

/**
 * Explains one rule on many cycles: a rule about one cycle once for each cycle, in the order given; a rule about a
 * coach's cycles together once for each coach. Paths begin at the list. `undefined` for an unknown rule.
 */
export const explainOnCycles = (
  id: string,
  review: CyclesReview,
  options: CycleLintOptions = {},
): readonly Explanation[] | undefined => {
  const rule = cycleLoadRules.find((candidate) => candidate.id === id)
  if (rule)
    return loadsOf(review).map(({ at, ...subject }) => {
      const inList = ([first, ...rest]: Fault['path']): Fault['path'] =>
        typeof first === 'number' ? [at[first] ?? first, ...rest] : at.slice(0, 1)
      return placedAt(explainRule(rule, { subject, text: '' }, options.config, review.today), inList)
    })
  if (!rulesFor(options).some((candidate) => candidate.id === id)) return undefined
  return reviewsOf(review).flatMap((subject, index) => {
    const explanation = explainOnCycle(id, subject, options)
    return explanation ? [placedAt(explanation, (path) => [index, ...path])] : []
  })
}

import { lintJobDescription } from '../../src/clarity/index.js'
import { labelledDuties } from './labelled-duties.js'

/** How often a rule is right on the labelled duties. */
export interface Score {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
}

/** Precision and recall of each rule on the labelled duties, each read as a job description of its own. */
export const scoreLabelledDuties = (): ReadonlyMap<string, Score> => {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>()
  for (const [duty, ...expected] of labelledDuties) {
    const { findings } = lintJobDescription(`Duties and Responsibilities:\n- ${duty}`)
    const found = new Set(findings.filter(({ item }) => item !== null).map(({ rule }) => rule))
    for (const rule of new Set([...expected, ...found])) {
      const count = counts.get(rule) ?? { right: 0, wrong: 0, missed: 0 }
      if (!found.has(rule)) count.missed++
      else if (expected.includes(rule)) count.right++
      else count.wrong++
      counts.set(rule, count)
    }
  }
  return new Map(
    [...counts].map(([rule, { right, wrong, missed }]) => [
      rule,
      {
        right,
        wrong,
        missed,
        precision: right / Math.max(1, right + wrong),
        recall: right / Math.max(1, right + missed),
      },
    ]),
  )
}

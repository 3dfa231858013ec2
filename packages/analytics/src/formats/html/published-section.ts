import type { Benchmark } from '../../reports/report.js'
import { benchmarksAre, benchmarkWords, comparableOf, shareWords } from '../share-facts.js'
import { factsList } from './facts-list.js'
import { markup, type Markup } from './markup.js'

/** The published shares that may stand beside those of a report, once for all coaches: what each counts, and its source. */
export const publishedSection = (benchmarks: readonly Benchmark[]): Markup | null => {
  const comparable = comparableOf(benchmarks)
  return comparable.length === 0
    ? null
    : markup`<section class="end" id="published"><h2>Published shares</h2><p>${benchmarksAre}</p>${factsList(
        comparable.map((each) => ({
          term: `${shareWords[each.numerator]}: ${benchmarkWords(each)}`,
          lines: [`Counts ${each.counts}.`, each.source],
        })),
      )}</section>`
}

import type { ActivityMonth } from './month.js'
import { monthsOf } from './monthly-books.js'
import type { LoggedWork } from './subject.js'
import { toldActivity, tookIn, type Owner } from './wording.js'

/** One activity of one month, as rules tell it. */
interface ToldWork {
  readonly done: ActivityMonth
  /** Whose work it properly is, where that is known. */
  readonly owner: Owner | undefined
  /** What took how much time, in words. */
  readonly took: string
  /** Its first entry. */
  readonly path: readonly (string | number)[]
}

/** Logged work, activity by activity of each month. */
export function* workByMonth(work: LoggedWork): Generator<ToldWork> {
  for (const month of monthsOf(work))
    for (const done of month.activities) {
      const { name, owner } = toldActivity(work, done)
      yield { done, owner, took: `${month.prefix}${name} took ${tookIn(done, month)}`, path: ['entries', done.first] }
    }
}

import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { RepeatedWeeks } from '../reports/coach-figures.js'
import { byWeek, judge, type JudgedCell, type MeasureOptions } from './judged-time.js'

/** All that the ledger knows of a week but its date. */
const fingerprint = (cells: readonly JudgedCell[]): string =>
  JSON.stringify(
    cells
      .map(({ term, activity, requestedBy, inCycle, seconds, entries }) =>
        JSON.stringify([term.school, activity, requestedBy, inCycle, seconds, entries]),
      )
      .sort(),
  )

/**
 * Weeks that hold exactly the same work as an earlier one, to the second, as weeks hardly do that were logged as they went.
 *
 * Only weeks with several kinds of work are compared, since one kind may well repeat. For the coach's own eyes: it is a
 * reason to look at how the log is kept, never a judgment of who keeps it.
 */
export const repeatedWeeks = (ledger: CoachLedger, options: MeasureOptions): RepeatedWeeks => {
  const compared = byWeek(judge(ledger, options.catalogue)).filter(
    ([, cells]) => new Set(cells.map(({ activity }) => activity)).size >= parameters.leastRepeatedKinds.value,
  )
  const seen = new Set<string>()
  const weeks = compared.flatMap(([week, cells]) => {
    const content = fingerprint(cells)
    if (seen.has(content)) return [week]
    seen.add(content)
    return []
  })
  return compared.length < parameters.minIntervalWeeks.value
    ? { compared: compared.length, repeated: null, weeks: [] }
    : { compared: compared.length, repeated: weeks.length, weeks }
}

import { isCycleOf, type CoachLedger, type CycleFiles } from '@coachwork/analytics'
import type { CalendarDate } from '@coachwork/core'
import { placeOf, type Cycles } from './cycles.js'
import type { Complaint } from './failure.js'

/** How many cycles of nobody are named one by one. */
const named = 5

/**
 * Cycles that are of no coach of the logs, told without what is in them.
 *
 * A report repeats the message, and not every reader may know of other coaches: the name is for the terminal alone.
 */
export const cyclesOfNobody = (cycles: Cycles['usable'], ledgers: readonly CoachLedger[]): Complaint[] => {
  const lost = cycles.filter(({ cycle }) => !ledgers.some((ledger) => isCycleOf(ledger, cycle)))
  const known = ledgers.map(({ coach }) => coach)
  const shown = known.slice(0, 8).join(', ') + (known.length > 8 ? ', …' : '')
  const complaints = lost.slice(0, named).map((one): Complaint => {
    const { coach = '', school } = one.cycle
    return {
      ...placeOf(one, 'coach'),
      value: school === undefined ? coach : `${coach} at ${school}`,
      message: 'a coaching cycle of nobody: no entry is by its coach at its school',
      remedy: `write coach and school as the log does (the log has ${shown === '' ? 'no coach' : shown})`,
    }
  })
  const more = lost.length - named
  if (more <= 0) return complaints
  return [
    ...complaints,
    {
      message: `${String(more)} more coaching cycles are of coaches without an entry in these logs`,
      remedy: 'give the logs of these coaches too, or only the cycles that are needed',
    },
  ]
}

/**
 * The cycles with the days of the report: from the first day asked for, or with an entry, to the last.
 *
 * A period that goes on after the logs ends for the cycles where logs and cycles end: on a day of which nothing is
 * written yet nobody can say what is overdue.
 */
export const cyclesOf = (
  cycles: Cycles,
  ledgers: readonly CoachLedger[],
  asked: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined },
): CycleFiles | undefined => {
  const [firstDays, lastDays] = [ledgers.map(({ firstDay }) => firstDay), ledgers.map(({ lastDay }) => lastDay)]
  const from = asked.from ?? firstDays.sort()[0]
  const lastEntry = lastDays.sort().at(-1)
  if (from === undefined || lastEntry === undefined) return undefined
  const { to } = asked
  const told = cycles.usable.flatMap(({ cycle }) => cycle.events.map(({ on }) => on))
  const last = to === undefined ? lastEntry : ([lastEntry, ...told.filter((on) => on <= to)].sort().at(-1) ?? lastEntry)
  return { cycles: cycles.usable.map(({ cycle }) => cycle), period: { from, to: last } }
}

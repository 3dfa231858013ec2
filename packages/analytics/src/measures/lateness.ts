import { daysBetween, type CalendarDate } from '@coachwork/core'
import type { CoachLedger, LoggedRecording } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { Lateness, PartOfTime } from '../reports/coach-figures.js'
import { entriesOf, grouped, secondsOf } from './judged-time.js'
import { spellShare } from './wording.js'

/** Days from the work to the day on which it was written down. */
export const lagOf = ({ day, recorded }: LoggedRecording): number => daysBetween(day, recorded)

/** Work that was written down on its day or after it; before it only where the date or the stamp is wrong. */
export const possibleRecordings = ({ recordings }: CoachLedger): readonly LoggedRecording[] =>
  recordings.filter(({ day, recorded }) => recorded >= day)

/** The fewest days after which at least half of the entries were written down. */
const medianLag = (recordings: readonly LoggedRecording[]): number => {
  const half = entriesOf(recordings) / 2
  let entries = 0
  for (const recording of recordings.toSorted((a, b) => lagOf(a) - lagOf(b))) {
    entries += recording.entries
    if (entries >= half) return lagOf(recording)
  }
  return 0
}

/** The days on which work of many days was written down, each with how many days of work. */
const blocksIn = (
  recordings: readonly LoggedRecording[],
): ReadonlyMap<CalendarDate, { readonly days: number; readonly seconds: number }> =>
  new Map(
    grouped(recordings, ({ recorded }) => recorded)
      .map(([recorded, own]) => {
        const days = new Set(own.map(({ day }) => day)).size
        return [recorded, { days, seconds: secondsOf(own) }] as const
      })
      .filter(([, { days }]) => days >= parameters.leastDaysOfSitting.value),
  )

const partOf = (seconds: number, ofSeconds: number): PartOfTime => ({
  seconds,
  ofSeconds,
  share: ofSeconds === 0 ? 0 : seconds / ofSeconds,
})

/** Why nothing can be said of how late the log was written; null where it can. */
const missing = (entries: number, seconds: number, ofSeconds: number): string | null => {
  if (entries === 0) return 'Not enough data: no time stamp of the log says when an entry was written down.'
  if (entries < parameters.leastStampedEntries.value)
    return `Not enough data: it takes ${String(parameters.leastStampedEntries.value)} entries with a time stamp.`
  if (seconds < parameters.leastStamped.value * ofSeconds)
    return `Not enough data: only ${spellShare(seconds / ofSeconds)} of the logged time has a time stamp.`
  return null
}

/**
 * How late a log was written, by the time stamps of its export: what is written long after the work is told from memory.
 *
 * Entries dated after their stamp are counted and left out of the figures. It is about the log, never about who keeps it.
 */
export const lateness = (ledger: CoachLedger): Lateness => {
  const { recordings } = ledger
  const possible = possibleRecordings(ledger)
  const [seconds, ofSeconds] = [secondsOf(recordings), secondsOf(ledger.cells)]
  const counted = {
    entries: entriesOf(recordings),
    seconds,
    ofSeconds,
    impossibleEntries: entriesOf(recordings) - entriesOf(possible),
  }
  const note = missing(entriesOf(possible), seconds, ofSeconds)
  if (note !== null) return { ...counted, medianDays: null, prompt: null, inBlocks: null, note }
  const prompt = possible.filter((recording) => lagOf(recording) <= parameters.promptDays.value)
  const blocks = [...blocksIn(possible).values()]
  const stamped = secondsOf(possible)
  return {
    ...counted,
    medianDays: medianLag(possible),
    prompt: partOf(secondsOf(prompt), stamped),
    inBlocks: {
      ...partOf(secondsOf(blocks), stamped),
      sittings: blocks.length,
      mostDays: Math.max(0, ...blocks.map(({ days }) => days)),
    },
    note: null,
  }
}

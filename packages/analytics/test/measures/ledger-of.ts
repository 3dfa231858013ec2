import { PartnershipAgreement, toDayNumber, type CalendarDate, type Requester } from '@coachwork/core'
import { notRecorded, type Entries, type TextColumn } from '../../src/entries/entries.js'
import { ledgerKeeper } from '../../src/ledger/build-ledgers.js'
import type { CoachLedger } from '../../src/ledger/ledger.js'

/** One entry of a coach's log, as short as a test can say it: date, activity, minutes. */
export type LoggedEntry = readonly [
  date: CalendarDate,
  activity: string,
  minutes: number,
  more?: {
    readonly requestedBy?: Requester
    readonly school?: string
    readonly cycle?: string
    /** Joined by `; `. */
    readonly teachers?: string
    /** Such as `08:30`. */
    readonly start?: string
    /** The day on which it was written down. */
    readonly recorded?: CalendarDate
  },
]

/** An agreement with one school, from the fields that a test cares about. */
export const agreementOf = (fields: { readonly id?: string; readonly versions: unknown; readonly windows?: unknown }) =>
  PartnershipAgreement.parse({ coachwork: 'agreement/1', id: 'oak-1', ...fields })

const column = (texts: readonly string[]): TextColumn => {
  const values = [...new Set(texts)]
  return { values, ids: Int32Array.from(texts, (text) => values.indexOf(text)) }
}

const clockOf = (start: string | undefined): number =>
  start === undefined ? -1 : Number(start.slice(0, 2)) * 3600 + Number(start.slice(3)) * 60

/** The entries of one coach's log as a file would bring them. Entries name the school `oak` unless told. */
export const entriesOf = (entries: readonly LoggedEntry[], coach = 'c-1'): Entries => {
  const start = Int32Array.from(entries, ([, , , more]) => clockOf(more?.start))
  return {
    count: entries.length,
    coach: column(entries.map(() => coach)),
    school: column(entries.map(([, , , more]) => more?.school ?? 'oak')),
    day: Int32Array.from(entries, ([date]) => toDayNumber(date)),
    ...(entries.some(([, , , more]) => more?.recorded !== undefined) && {
      recorded: Int32Array.from(entries, ([, , , more]) =>
        more?.recorded === undefined ? notRecorded : toDayNumber(more.recorded),
      ),
    }),
    start,
    end: start.map((clock, at) => (clock < 0 ? -1 : clock + (entries[at]?.[2] ?? 0) * 60)),
    seconds: Int32Array.from(entries, ([, , minutes]) => minutes * 60),
    activity: column(entries.map(([, activity]) => activity)),
    label: column(entries.map(() => '')),
    teachers: column(entries.map(([, , , more]) => more?.teachers ?? '')),
    cycle: column(entries.map(([, , , more]) => more?.cycle ?? '')),
    requestedBy: column(entries.map(([, , , more]) => more?.requestedBy ?? 'unknown')),
    line: new Int32Array(entries.length),
  }
}

/** The ledger of one coach, whose agreement with each school is given by the name of the school. */
export const ledgerOf = (
  entries: readonly LoggedEntry[],
  agreements: Readonly<Record<string, PartnershipAgreement>> = {},
  coach = 'c-1',
): CoachLedger => {
  const keeper = ledgerKeeper({ find: (_, school) => agreements[school], unused: () => [] })
  keeper.enter(entriesOf(entries, coach))
  const [ledger] = keeper.ledgers()
  return (
    ledger ?? {
      coach, schools: [], terms: [], cells: [], cycles: [], durations: [], recordings: [], contacts: [], named: [], days: [],
      firstDay: '2026-08-17', lastDay: '2026-08-17',
    } // prettier-ignore
  )
}

import {
  mondayOf,
  outOfScopeAllowance,
  PartnershipAgreement,
  toDayNumber,
  versionInForce,
  windowInForce,
  type CalendarDate,
  type Requester,
} from '@coachwork/core'
import type { CoachLedger, LedgerCell, Term } from '../../src/ledger/ledger.js'
import { cycleTally } from '../../src/ledger/logged-cycles.js'
import { durationTally } from '../../src/ledger/logged-durations.js'

/** One entry of a coach's log, as short as a test can say it: date, activity, minutes. */
export type LoggedEntry = readonly [
  date: CalendarDate,
  activity: string,
  minutes: number,
  more?: { readonly requestedBy?: Requester; readonly school?: string; readonly cycle?: string },
]

/** An agreement with one school, from the fields that a test cares about. */
export const agreementOf = (fields: { readonly id?: string; readonly versions: unknown; readonly windows?: unknown }) =>
  PartnershipAgreement.parse({ coachwork: 'agreement/1', id: 'oak-1', ...fields })

const termOf = (school: string, date: CalendarDate, agreement: PartnershipAgreement | undefined): Term => {
  if (agreement === undefined) return { school, inWindow: false }
  const version = versionInForce(agreement, date)
  const allowance = outOfScopeAllowance(agreement, date)
  return {
    school,
    agreement,
    ...(version !== undefined && { version }),
    ...(allowance !== undefined && { allowance }),
    inWindow: version !== undefined && windowInForce(agreement, date) !== undefined,
  }
}

/** The ledger of one coach: entries summed by term, week, activity, requester and cycle. Entries name the school `oak` unless told. */
export const ledgerOf = (
  entries: readonly LoggedEntry[],
  agreements: Readonly<Record<string, PartnershipAgreement>> = {},
  coach = 'c-1',
): CoachLedger => {
  const terms: Term[] = []
  const cells = new Map<string, LedgerCell>()
  const cycles = cycleTally()
  const durations = durationTally()
  for (const [date, activity, minutes, { requestedBy = 'unknown', school = 'oak', cycle = '' } = {}] of entries) {
    const term = termOf(school, date, agreements[school])
    const known = terms.findIndex((other) => JSON.stringify(other) === JSON.stringify(term))
    const position = known === -1 ? terms.push(term) - 1 : known
    const inCycle = cycle !== ''
    const key = JSON.stringify([position, mondayOf(date), activity, requestedBy, inCycle])
    const seconds = minutes * 60
    durations.add(school, seconds)
    if (inCycle) cycles.add(cycle, school, toDayNumber(date), seconds)
    const cell = cells.get(key)
    cells.set(key, {
      term: position,
      week: mondayOf(date),
      activity,
      requestedBy,
      inCycle,
      seconds: (cell?.seconds ?? 0) + seconds,
      entries: (cell?.entries ?? 0) + 1,
      squaredSeconds: (cell?.squaredSeconds ?? 0) + seconds ** 2,
    })
  }
  const days = entries.map(([date]) => date).sort()
  return {
    coach,
    schools: [...new Set(terms.map(({ school }) => school))].sort(),
    terms,
    cells: [...cells.values()],
    cycles: cycles.cycles(),
    durations: durations.durations(),
    firstDay: days[0] ?? '2026-08-17',
    lastDay: days.at(-1) ?? '2026-08-17',
  }
}

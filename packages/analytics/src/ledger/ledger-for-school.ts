import { addDays } from '@coachwork/core'
import type { CoachLedger } from './ledger.js'

/** The part of a coach's ledger that belongs to one school, for those who may see that school only. */
export const ledgerForSchool = (ledger: CoachLedger, school: string): CoachLedger | undefined => {
  const cells = ledger.cells.filter((cell) => ledger.terms[cell.term]?.school === school)
  const first = cells[0]?.week
  const last = cells.at(-1)?.week
  if (first === undefined || last === undefined) return undefined
  const sunday = addDays(last, 6)
  const positions = ledger.terms.flatMap((term, position) => (term.school === school ? [position] : []))
  return {
    coach: ledger.coach,
    schools: [school],
    terms: ledger.terms.filter((term) => term.school === school),
    cells: cells.map((cell) => ({ ...cell, term: positions.indexOf(cell.term) })),
    cycles: ledger.cycles.filter((cycle) => cycle.school === school),
    durations: ledger.durations.filter((durations) => durations.school === school),
    recordings: ledger.recordings.filter((recording) => recording.school === school),
    contacts: ledger.contacts.filter((contacts) => contacts.school === school),
    named: ledger.named.filter((time) => time.school === school),
    days: ledger.days.filter((day) => day.school === school),
    firstDay: first > ledger.firstDay ? first : ledger.firstDay,
    lastDay: sunday < ledger.lastDay ? sunday : ledger.lastDay,
  }
}

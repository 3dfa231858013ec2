import { toDayNumber } from '@coachwork/core'
import type { Entries, TextColumn } from '../../src/entries/entries.js'
import { agreementBook } from '../../src/ledger/agreement-book.js'
import { ledgerKeeper } from '../../src/ledger/build-ledgers.js'
import type { CoachLedger } from '../../src/ledger/ledger.js'
import type { CoachYear } from './coach-year.js'

const column = (texts: readonly string[]): TextColumn => {
  const numbers = new Map<string, number>()
  const ids = Int32Array.from(texts, (text) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  })
  return { ids, values: [...numbers.keys()] }
}

/** What a coach agreed with a school, and logged there. */
export interface SchoolYear extends Pick<CoachYear, 'agreement' | 'entries'> {
  readonly school: string
}

/** The ledger of one coach with several schools, kept by the same books as one that was read from a file. */
export const ledgerOfSchools = (schools: readonly SchoolYear[]): CoachLedger => {
  const entries = schools.flatMap(({ school, entries: own }) => own.map((entry) => ({ ...entry, school })))
  const same = (text: string): TextColumn => ({ ids: new Int32Array(entries.length), values: [text] })
  const unknownTime = new Int32Array(entries.length).fill(-1)
  const activity = column(entries.map((entry) => entry.activity))
  const columns: Entries = {
    count: entries.length,
    coach: same(schools[0]?.agreement.coach ?? ''),
    school: column(entries.map(({ school }) => school)),
    day: Int32Array.from(entries, ({ date }) => toDayNumber(date)),
    start: unknownTime,
    end: unknownTime,
    seconds: Int32Array.from(entries, ({ minutes }) => minutes * 60),
    activity,
    label: activity,
    teachers: same(''),
    cycle: same(''),
    requestedBy: column(entries.map(({ requestedBy }) => requestedBy)),
    line: Int32Array.from(entries, (_, index) => index + 2),
  }
  const keeper = ledgerKeeper(agreementBook(schools.map(({ agreement }) => agreement)))
  keeper.enter(columns)
  const [ledger] = keeper.ledgers()
  if (ledger === undefined) throw new Error(`${schools[0]?.agreement.id ?? 'nobody'} logged nothing`)
  return ledger
}

/** The ledger of a simulated coach-year at one school. */
export const simulatedLedger = (year: CoachYear): CoachLedger => ledgerOfSchools([{ ...year, school: 'maple' }])

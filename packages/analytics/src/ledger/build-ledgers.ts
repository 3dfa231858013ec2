import {
  fromDayNumber,
  outOfScopeAllowance,
  versionInForce,
  windowInForce,
  type CalendarDate,
  type PartnershipAgreement,
  type Requester,
} from '@coachwork/core'
import type { Entries } from '../entries/entries.js'
import type { CoachLedger, LedgerCell, Term } from './ledger.js'
import { cycleTally } from './logged-cycles.js'
import { durationTally } from './logged-durations.js'

/** The agreements of a run, by coach and school. */
export interface AgreementBook {
  /** The agreement that a coach has with a school; one that names no school holds for all of the coach's. */
  readonly find: (coach: string, school: string) => PartnershipAgreement | undefined
  /** Agreements that no entry has asked for yet. */
  readonly unused: () => readonly PartnershipAgreement[]
}

/** A book of agreements. Two of the same coach and school must have been sorted out before. */
export const agreementBook = (agreements: readonly PartnershipAgreement[]): AgreementBook => {
  const used = new Set<PartnershipAgreement>()
  const key = (coach: string | undefined, school: string | undefined): string => `${coach ?? ''}\n${school ?? '*'}`
  const byParties = new Map(agreements.map((agreement) => [key(agreement.coach, agreement.school), agreement]))
  const ofCoach = new Map<string, PartnershipAgreement[]>()
  for (const agreement of agreements)
    if (agreement.coach !== undefined)
      ofCoach.set(agreement.coach, [...(ofCoach.get(agreement.coach) ?? []), agreement])
  return {
    find: (coach, school) => {
      const only = school === '' ? ofCoach.get(coach) : undefined
      const agreement =
        byParties.get(key(coach, school)) ??
        byParties.get(key(coach, undefined)) ??
        (only?.length === 1 ? only[0] : undefined)
      if (agreement) used.add(agreement)
      return agreement
    },
    unused: () => agreements.filter((agreement) => !used.has(agreement)),
  }
}

/** What makes two stretches of work one cell, as numbers; each below its bound, so that together they fit one key. */
const bounds = { week: 8192, activity: 4096, requester: 16, cycle: 2 }

interface Account {
  readonly coach: string
  readonly terms: Term[]
  readonly termOfDay: Map<string, number>
  readonly numberOfTerm: Map<string, number>
  readonly cellOfKey: Map<number, number>
  readonly keys: number[]
  readonly seconds: number[]
  readonly entries: number[]
  readonly squares: number[]
  readonly cycles: ReturnType<typeof cycleTally>
  readonly durations: ReturnType<typeof durationTally>
  firstDay: number
  lastDay: number
}

const numbering = () => {
  const names: string[] = []
  const numberOf = new Map<string, number>()
  return {
    names,
    of: (name: string): number => {
      const known = numberOf.get(name)
      if (known !== undefined) return known
      numberOf.set(name, names.length)
      return names.push(name) - 1
    },
  }
}

const openAccount = (coach: string): Account => ({
  coach, terms: [], termOfDay: new Map(), numberOfTerm: new Map(), cellOfKey: new Map(), keys: [], seconds: [], entries: [], squares: [],
  cycles: cycleTally(), durations: durationTally(), firstDay: Infinity, lastDay: -Infinity,
}) // prettier-ignore

const termOn = (school: string, agreement: PartnershipAgreement | undefined, date: CalendarDate): Term => {
  const version = agreement && versionInForce(agreement, date)
  const allowance = agreement && outOfScopeAllowance(agreement, date)
  return {
    school,
    ...(agreement && { agreement }),
    ...(version && { version }),
    ...(allowance !== undefined && { allowance }),
    inWindow: agreement !== undefined && version !== undefined && windowInForce(agreement, date) !== undefined,
  }
}

/** What tells one term of a coach from another. */
const termIdentity = ({ school, agreement, version, allowance, inWindow }: Term): string =>
  JSON.stringify([school, agreement?.id, version?.effective, allowance, inWindow])

/** Monday of the week of a day, counted in weeks since the Monday of 1969-12-29. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7)

/** Keeps the books of a run: entries go in file by file, one ledger a coach comes out. */
export const ledgerKeeper = (book: AgreementBook) => {
  const accounts = new Map<string, Account>()
  const activities = numbering()
  const requesters = numbering()

  const accountOf = (coach: string): Account => {
    const known = accounts.get(coach)
    if (known) return known
    const opened = openAccount(coach)
    accounts.set(coach, opened)
    return opened
  }

  const termNumber = (account: Account, school: string, day: number): number => {
    const key = `${String(day)} ${school}`
    const known = account.termOfDay.get(key)
    if (known !== undefined) return known
    const term = termOn(school, book.find(account.coach, school), fromDayNumber(day))
    const identity = termIdentity(term)
    const number = account.numberOfTerm.get(identity) ?? account.terms.push(term) - 1
    account.numberOfTerm.set(identity, number)
    account.termOfDay.set(key, number)
    return number
  }

  const post = (account: Account, key: number, seconds: number): void => {
    let cell = account.cellOfKey.get(key)
    if (cell === undefined) {
      cell = account.keys.push(key) - 1
      account.cellOfKey.set(key, cell)
      account.seconds.push(0)
      account.entries.push(0)
      account.squares.push(0)
    }
    account.seconds[cell] = (account.seconds[cell] ?? 0) + seconds
    account.entries[cell] = (account.entries[cell] ?? 0) + 1
    account.squares[cell] = (account.squares[cell] ?? 0) + seconds * seconds
  }

  const cellAt = (account: Account, index: number): LedgerCell => {
    let rest = account.keys[index] ?? 0
    const take = (bound: number): number => {
      const value = rest % bound
      rest = Math.floor(rest / bound)
      return value
    }
    const inCycle = take(bounds.cycle) === 1
    const requestedBy = requesters.names[take(bounds.requester)] as Requester
    const activity = activities.names[take(bounds.activity)] ?? ''
    const week = fromDayNumber(take(bounds.week) * 7 - 3)
    return {
      term: rest, week, activity, requestedBy, inCycle,
      seconds: account.seconds[index] ?? 0, entries: account.entries[index] ?? 0, squaredSeconds: account.squares[index] ?? 0,
    } // prettier-ignore
  }

  const close = (account: Account): CoachLedger => {
    const order = account.terms
      .map((_, i) => i)
      .sort((a, b) => byTerm(account.terms[a] as Term, account.terms[b] as Term))
    const rank = new Map(order.map((term, position) => [term, position]))
    const cells = account.keys
      .map((_, index) => cellAt(account, index))
      .map((cell) => ({ ...cell, term: rank.get(cell.term) ?? 0 }))
      .sort(byCell)
    return {
      coach: account.coach,
      schools: [...new Set(account.terms.map(({ school }) => school))].sort(compare),
      terms: order.map((term) => account.terms[term] as Term),
      cells,
      cycles: account.cycles.cycles(),
      durations: account.durations.durations(),
      firstDay: fromDayNumber(account.firstDay),
      lastDay: fromDayNumber(account.lastDay),
    }
  }

  return {
    /** Enters the entries of one file. */
    enter: (entries: Entries): void => {
      const activityNumber = entries.activity.values.map((code) => activities.of(code))
      const requesterNumber = entries.requestedBy.values.map((requester) => requesters.of(requester))
      const account = entries.coach.values.map((coach) => (coach === '' ? undefined : accountOf(coach)))
      const inCycle = entries.cycle.values.map((cycle) => (cycle === '' ? 0 : 1))
      let termCoach = -1
      let termSchool = -1
      let termDay = NaN
      let term = 0
      for (let i = 0; i < entries.count; i += 1) {
        const coach = entries.coach.ids[i] as number
        const school = entries.school.ids[i] as number
        const day = entries.day[i] as number
        const books = account[coach]
        if (books === undefined) continue
        if (coach !== termCoach || school !== termSchool || day !== termDay) {
          term = termNumber(books, entries.school.values[school] as string, day)
          termCoach = coach
          termSchool = school
          termDay = day
        }
        const activity = activityNumber[entries.activity.ids[i] as number] as number
        const requester = requesterNumber[entries.requestedBy.ids[i] as number] as number
        const cycleId = entries.cycle.ids[i] as number
        const cycle = inCycle[cycleId] as number
        const key =
          (((term * bounds.week + weekOf(day)) * bounds.activity + activity) * bounds.requester + requester) *
            bounds.cycle +
          cycle
        const seconds = entries.seconds[i] as number
        const schoolName = entries.school.values[school] as string
        post(books, key, seconds)
        books.durations.add(schoolName, seconds)
        if (cycle === 1) books.cycles.add(entries.cycle.values[cycleId] as string, schoolName, day, seconds)
        if (day < books.firstDay) books.firstDay = day
        if (day > books.lastDay) books.lastDay = day
      }
    },
    /** The ledgers of all coaches, in order of their names; a coach without entries has none. */
    ledgers: (): CoachLedger[] =>
      [...accounts.values()]
        .filter((account) => account.keys.length > 0)
        .map(close)
        .sort((a, b) => compare(a.coach, b.coach)),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byTerm = (a: Term, b: Term): number =>
  compare(a.school, b.school) ||
  compare(a.agreement?.id ?? '', b.agreement?.id ?? '') ||
  compare(a.version?.effective ?? '', b.version?.effective ?? '') ||
  Number(a.inWindow) - Number(b.inWindow) ||
  (a.allowance ?? -1) - (b.allowance ?? -1)

const byCell = (a: LedgerCell, b: LedgerCell): number =>
  compare(a.week, b.week) ||
  a.term - b.term ||
  compare(a.activity, b.activity) ||
  compare(a.requestedBy, b.requestedBy) ||
  Number(a.inCycle) - Number(b.inCycle)

import { fromDayNumber } from '@coachwork/core'
import { notRecorded, type Entries } from '../entries/entries.js'
import { teachersIn } from '../entries/teachers-in.js'
import type { AgreementBook } from './agreement-book.js'
import { cellTally } from './cell-tally.js'
import { contactLog } from './contact-log.js'
import { dayLog } from './day-log.js'
import type { CoachLedger } from './ledger.js'
import { cycleLog } from './logged-cycles.js'
import { durationTally } from './logged-durations.js'
import { recordingTally } from './logged-recordings.js'
import { compare, numbering, ranksOf } from './numbering.js'
import { remembered } from './remembered.js'
import { termBook } from './term-book.js'

/** One coach at one school. */
interface Place {
  readonly number: number
  readonly school: string
  readonly durations: ReturnType<typeof durationTally>
  readonly recordings: ReturnType<typeof recordingTally>
}

interface Account {
  readonly coach: string
  readonly terms: ReturnType<typeof termBook>
  readonly cells: ReturnType<typeof cellTally>
  readonly places: Map<string, Place>
  firstDay: number
  lastDay: number
}

/** Week of a day, counted in weeks since the Monday of 1969-12-29. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7)

/** What a cell of one column stands for at one place; a cell is hardly ever met at two. */
const cellsAt = <Value>(size: number, of: (place: number, cell: number) => Value) => {
  const placeOf = new Int32Array(size).fill(-1)
  const last = new Array<Value | undefined>(size).fill(undefined)
  const others = new Map<string, Value>()
  return (place: number, cell: number): Value => {
    if (placeOf[cell] === place) return last[cell] as Value
    const key = `${String(place)} ${String(cell)}`
    const value = others.get(key) ?? of(place, cell)
    others.set(key, value)
    placeOf[cell] = place
    last[cell] = value
    return value
  }
}

/** Keeps the books of a run: entries go in file by file, one ledger a coach comes out. */
export const ledgerKeeper = (book: AgreementBook) => {
  const accounts = new Map<string, Account>()
  const activities = numbering()
  const requesters = numbering()
  const cycles = cycleLog()
  const contacts = contactLog()
  const days = dayLog()
  const dateOf = remembered(fromDayNumber)
  let places = 0

  const accountOf = (coach: string): Account => {
    const known = accounts.get(coach)
    if (known) return known
    const opened = {
      coach, terms: termBook(coach, book, dateOf), cells: cellTally(), places: new Map(), firstDay: Infinity, lastDay: -Infinity,
    } // prettier-ignore
    accounts.set(coach, opened)
    return opened
  }

  const placeOf = (account: Account, school: string): Place => {
    const known = account.places.get(school)
    if (known) return known
    const opened = { number: places, school, durations: durationTally(school), recordings: recordingTally(school) }
    places += 1
    account.places.set(school, opened)
    return opened
  }

  return {
    /** Enters the entries of one file. */
    enter: (entries: Entries): void => {
      const activityNumber = entries.activity.values.map((code) => activities.of(code))
      const requesterNumber = entries.requestedBy.values.map((requester) => requesters.of(requester))
      const accountOfCoach = entries.coach.values.map((coach) => (coach === '' ? undefined : accountOf(coach)))
      const teachers = entries.teachers.values.map(teachersIn)
      const peopleAt = cellsAt(teachers.length, (place, cell) =>
        contacts.peopleIn(place, teachers[cell] as readonly string[]),
      )
      const cycleAt = cellsAt(entries.cycle.values.length, (place, cell) =>
        cycles.numberAt(place, entries.cycle.values[cell] as string),
      )
      let lastCoach = -1
      let lastSchool = -1
      let lastDay = NaN
      let place: Place | undefined
      let term = 0
      for (let i = 0; i < entries.count; i += 1) {
        const coach = entries.coach.ids[i] as number
        const school = entries.school.ids[i] as number
        const day = entries.day[i] as number
        const account = accountOfCoach[coach]
        if (account === undefined) continue
        if (coach !== lastCoach || school !== lastSchool || day !== lastDay || place === undefined) {
          place = placeOf(account, entries.school.values[school] as string)
          term = account.terms.of(place.school, day)
          lastCoach = coach
          lastSchool = school
          lastDay = day
        }
        const week = weekOf(day)
        const seconds = entries.seconds[i] as number
        const activity = activityNumber[entries.activity.ids[i] as number] as number
        const requester = requesterNumber[entries.requestedBy.ids[i] as number] as number
        const cycleCell = entries.cycle.ids[i] as number
        const cycle = entries.cycle.values[cycleCell] === '' ? 0 : 1
        account.cells.add(term, week, activity, requester, cycle, seconds)
        place.durations.add(seconds)
        const recorded = entries.recorded === undefined ? notRecorded : (entries.recorded[i] as number)
        if (recorded !== notRecorded) place.recordings.add(day, recorded, seconds)
        if (cycle === 1) cycles.add(cycleAt(place.number, cycleCell), day, activity, seconds)
        const teacherCell = entries.teachers.ids[i] as number
        if ((teachers[teacherCell] as readonly string[]).length > 0)
          contacts.add(peopleAt(place.number, teacherCell), week, activity, cycle, seconds)
        days.add(place.number, day, entries.start[i] as number, entries.end[i] as number, seconds, activity)
        if (day < account.firstDay) account.firstDay = day
        if (day > account.lastDay) account.lastDay = day
      }
    },
    /** The ledgers of all coaches, in order of their names; a coach without entries has none. */
    ledgers: (): CoachLedger[] => {
      const mondayOf = (week: number): string => dateOf(week * 7 - 3)
      const named = { names: activities.names, ranks: ranksOf(activities.names) }
      const asking = { names: requesters.names, ranks: ranksOf(requesters.names) }
      const cyclesAt = cycles.close(activities.names, dateOf)
      const contactsAt = contacts.close(activities.names, mondayOf)
      const daysAt = days.close(places, activities.names, dateOf)
      const close = ({ coach, terms, cells, places: own, firstDay, lastDay }: Account): CoachLedger => {
        const schools = [...own.values()].sort((a, b) => compare(a.school, b.school))
        const met = schools.map(({ number, school }) => contactsAt(number, school))
        const { terms: inOrder, rank } = terms.close()
        return {
          coach,
          schools: schools.map(({ school }) => school),
          terms: inOrder,
          cells: cells.cells(rank, named, asking, mondayOf),
          cycles: schools.flatMap(({ number, school }) => cyclesAt(number, school)),
          durations: schools.map(({ durations }) => durations.durations()),
          recordings: schools.flatMap(({ recordings }) => recordings.recordings(dateOf)),
          contacts: met.flatMap((each) => each.contacts),
          named: met.flatMap((each) => each.named),
          days: schools.flatMap(({ number, school }) => daysAt(number, school)),
          firstDay: dateOf(firstDay),
          lastDay: dateOf(lastDay),
        }
      }
      return [...accounts.values()]
        .filter(({ cells }) => !cells.isEmpty())
        .map(close)
        .sort((a, b) => compare(a.coach, b.coach))
    },
  }
}

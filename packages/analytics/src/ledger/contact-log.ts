import type { CalendarDate } from '@coachwork/core'
import type { ContactWork, NamedTime, TeacherContacts } from './ledger.js'
import { compare } from './numbering.js'
import { triples, type Triples } from './triples.js'

/** What an entry with a teacher was, as one number: its week, its activity, in or out of a cycle, first named or not. */
const bounds = { activity: 4096, cycle: 2, first: 2 }

/** Most sessions first, then most time: an order that tells nothing of the names. */
const inOrder = (contacts: readonly TeacherContacts[]): TeacherContacts[] =>
  contacts
    .map((own) => ({
      own,
      sessions: own.work.reduce((sum, { weeks }) => sum + weeks.length, 0),
      seconds: own.work.reduce((sum, { seconds }) => sum + seconds, 0),
    }))
    .sort(
      (a, b) =>
        b.sessions - a.sessions ||
        b.seconds - a.seconds ||
        compare(JSON.stringify(a.own.work), JSON.stringify(b.own.work)),
    )
    .map(({ own }) => own)

/** The log of all contacts, one row for each teacher of an entry: the teacher, what the entry was, its seconds. */
interface Log {
  readonly entries: Triples
  readonly activities: readonly string[]
  readonly mondayOf: (week: number) => CalendarDate
}

/** The work with one teacher, in order of activity, out of cycles first. */
const workIn = (rows: Int32Array, { entries, activities, mondayOf }: Log): ContactWork[] => {
  const works = new Map<number, { readonly weeks: number[]; seconds: number }>()
  for (const row of rows) {
    const kind = entries.second(row)
    const what = (kind >> 1) % (bounds.activity * bounds.cycle)
    const week = Math.floor(kind / (bounds.activity * bounds.cycle * bounds.first))
    const work = works.get(what)
    if (work === undefined) works.set(what, { weeks: [week], seconds: entries.third(row) })
    else {
      work.weeks.push(week)
      work.seconds += entries.third(row)
    }
  }
  return [...works]
    .map(([what, { weeks, seconds }]) => ({
      activity: activities[what >> 1] as string,
      inCycle: what % bounds.cycle === 1,
      seconds,
      weeks: weeks.sort((a, b) => a - b).map(mondayOf),
    }))
    .sort((a, b) => compare(a.activity, b.activity) || Number(a.inCycle) - Number(b.inCycle))
}

/** The entries of one place by activity, each counted with the first teacher that it names. */
const namedIn = (school: string, teachers: readonly Int32Array[], { entries, activities }: Log): NamedTime[] => {
  const times = new Map<number, { entries: number; seconds: number }>()
  for (const rows of teachers)
    for (const row of rows) {
      const kind = entries.second(row)
      if (kind % bounds.first === 0) continue
      const activity = (kind >> 2) % bounds.activity
      const time = times.get(activity) ?? { entries: 0, seconds: 0 }
      times.set(activity, time)
      time.entries += 1
      time.seconds += entries.third(row)
    }
  return [...times]
    .map(([activity, time]) => ({ school, activity: activities[activity] as string, ...time }))
    .sort((a, b) => compare(a.activity, b.activity))
}

/** Keeps who was met with what, entry by entry and teacher by teacher, and forgets the names. */
export const contactLog = () => {
  const teachersAt: number[][] = []
  const numberOf = new Map<string, number>()
  const entries = triples()

  const numberAt = (place: number, name: string): number => {
    const key = `${String(place)} ${name}`
    const known = numberOf.get(key)
    if (known !== undefined) return known
    const number = numberOf.size
    numberOf.set(key, number)
    ;(teachersAt[place] ??= []).push(number)
    return number
  }

  return {
    /** The numbers of the teachers whom a cell names, for one coach at one school. */
    peopleIn: (place: number, names: readonly string[]): readonly number[] =>
      names.map((name) => numberAt(place, name)),
    /** Adds an entry, once for each teacher whom it names. */
    add: (people: readonly number[], week: number, activity: number, cycle: number, seconds: number): void => {
      const kind = ((week * bounds.activity + activity) * bounds.cycle + cycle) * bounds.first
      for (let i = 0; i < people.length; i += 1) {
        entries.add(people[i] as number, i === 0 ? kind + 1 : kind, seconds)
      }
    },
    /** What is known of a coach's teachers at one school, by the number of the place. */
    close: (activities: readonly string[], mondayOf: (week: number) => CalendarDate) => {
      const rowsOf = entries.byGroup(numberOf.size)
      const log = { entries, activities, mondayOf }
      return (
        place: number,
        school: string,
      ): { readonly contacts: readonly TeacherContacts[]; readonly named: readonly NamedTime[] } => {
        const own = (teachersAt[place] ?? []).map(rowsOf)
        return {
          contacts: inOrder(own.map((rows) => ({ school, work: workIn(rows, log) }))),
          named: namedIn(school, own, log),
        }
      }
    },
  }
}
